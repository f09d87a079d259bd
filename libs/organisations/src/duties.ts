import { agencyKind, type AgencyKind } from './agency-kinds.js';
import { type AgencyVersion, heldBetween } from './agency-version.js';

/** The annual report came with the regulation of 2007, in force since May 2008. */
const FIRST_YEAR = 2008;

/** Whether the agency owes a report on the year: it does when it stood on the last day of it. */
export function mustReport(version: AgencyVersion, year: number): boolean {
  return year >= FIRST_YEAR && heldBetween(version, `${year}-12-31`, `${year}-12-31`);
}

/**
 * The last day, such as 2024-01-31, on which the report on `year` may be published (条例第四十九条):
 * 31 January for departments, 31 March for governments. The law does not name towns, townships and
 * subdistricts among the departments; the later day is theirs.
 */
export function deadline(kind: AgencyKind, year: number): string {
  return `${year + 1}-${agencyKind(kind).level === 'department' ? '01-31' : '03-31'}`;
}
