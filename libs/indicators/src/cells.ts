import { applicationCell, challengeCell, EDITIONS } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';

/** The 总计 cell of a row of table three. */
export function total(row: string): CellKey {
  return applicationCell(row, 'total');
}

/** The 总计 cells of the rows under one heading of table three, such as (三)不予公开; the same in both editions. */
export function totalsUnder(heading: 'refused' | 'unavailable' | 'notProcessed'): CellKey[] {
  return EDITIONS['2021'].applicationRows
    .filter(({ key }) => key.startsWith(`${heading}.`))
    .map(({ key }) => total(key));
}

/** A result of reconsideration, and of both kinds of litigation, in table four. */
export function reconsideration(...outcomes: string[]): CellKey[] {
  return outcomes.map((outcome) => challengeCell('reconsideration', outcome));
}

export function litigation(...outcomes: string[]): CellKey[] {
  return ['litigation.direct', 'litigation.afterReconsideration'].flatMap((forum) =>
    outcomes.map((outcome) => challengeCell(forum, outcome)),
  );
}

/** Every result but 尚未审结. */
export const CONCLUDED_CHALLENGE = ['upheld', 'corrected', 'other'] as const;
