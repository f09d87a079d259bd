import type { Indicator } from '@gongkai/indicators';

/** Which column of `report_measures` holds a cell. */
const COLUMNS: Readonly<Record<string, string>> = {
  'applications.newlyReceived.total': 'received',
  'applications.carriedOver.total': 'carried_over',
  'applications.concluded.total': 'concluded',
  'applications.carriedForward.total': 'carried_forward',
};

/** The numerator and denominator of an indicator in SQL over `report_measures` named `m`; null as soon as one cell is. */
export function measuredInSql({ code, numerator, denominator }: Indicator): { numerator: string; denominator: string } {
  const sum = (cells: readonly string[]): string => {
    const columns = cells.map((cell) => COLUMNS[cell]);
    if (columns.includes(undefined)) throw new TypeError(`report_measures has no column for the cells of ${code}`);
    return columns.map((column) => `m.${String(column)}`).join(' + ');
  };
  return { numerator: sum(numerator), denominator: denominator.length === 0 ? 'NULL::integer' : sum(denominator) };
}
