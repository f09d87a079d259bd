import { type Indicator, type MeasureName, measureOf, type RecordMeasureName } from '@gongkai/indicators';
import { KINDS } from '@gongkai/organisations';

interface RecordInSql {
  /** A column of `agency_in_year` named `a`. */
  readonly value: string;
  /** Whether it can be asked of the agency at all. */
  readonly applies: string;
}

const DEPARTMENTS = KINDS.filter(({ level }) => level === 'department').map(({ code }) => `'${code}'`);

/** What is known of an agency beside the measures of its report. */
const RECORDS: Readonly<Record<RecordMeasureName, RecordInSql>> = {
  // A department may know how many it serves; that nobody has counted them is no gap in its report.
  residents: {
    value: 'a.residents',
    applies: `(a.residents IS NOT NULL OR a.kind NOT IN (${DEPARTMENTS.join(', ')}))`,
  },
};

/** The column of `report_measures` that holds a measure of a report. */
export function measureColumn(name: MeasureName): string {
  return name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

/** An indicator in SQL over `report_measures` named `m` and `agency_in_year` named `a`. */
export interface MeasuredInSql {
  /** Null as soon as one measure is not known. */
  readonly numerator: string;
  /** Null as well where there is nothing to divide by. */
  readonly denominator: string;
  /** False where the indicator means nothing for the agency. */
  readonly applies: string;
}

export function measuredInSql({ numerator, denominator }: Indicator): MeasuredInSql {
  const records = [...numerator, ...denominator].filter(isRecord);
  return {
    numerator: sumInSql(numerator),
    denominator: sumInSql(denominator),
    applies: records.map((name) => RECORDS[name].applies).join(' AND ') || 'true',
  };
}

/** The value of an indicator over columns with what is counted; null where it has none. */
export function valueInSql(
  { denominator: measures, per = 1 }: Indicator,
  { numerator, denominator }: { readonly numerator: string; readonly denominator: string },
): string {
  return measures.length === 0 ? numerator : `${numerator} * ${per} / nullif(${denominator}, 0)`;
}

function sumInSql(names: readonly MeasureName[]): string {
  if (names.length === 0) return 'NULL::float8';
  return names.map((name) => `${measureInSql(name)}::float8`).join(' + ');
}

function measureInSql(name: MeasureName): string {
  return isRecord(name) ? RECORDS[name].value : `m.${measureColumn(name)}`;
}

function isRecord(name: MeasureName): name is RecordMeasureName {
  return measureOf(name).from === 'record';
}
