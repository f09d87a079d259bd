import type { QualityColumn, QualityQuery } from '@gongkai/api-contract';

export type QualityBy = QualityQuery['by'];

export function byOf(given: string | undefined): QualityBy {
  return given === 'year' ? 'year' : 'region';
}

export function shareWithErrors({ withErrors, reports }: Pick<QualityColumn, 'withErrors' | 'reports'>): number | null {
  return reports === 0 ? null : withErrors / reports;
}

export type QualityChange = QualityColumn['change'] | 'same';

/** Two equal shares are no difference, whatever chance may do. */
export function changeOf(column: QualityColumn): QualityChange {
  const { before, change } = column;
  return change === 'unclear' && before && shareWithErrors(before) === shareWithErrors(column) ? 'same' : change;
}

/** What is asked when a cell of the matrix is opened: `column` is a year, or a region without those below it. */
export function listAsked(
  asked: { readonly year: number | undefined; readonly region: string | undefined; readonly kind: string | undefined },
  by: QualityBy,
  rule: string,
  column: string | undefined,
): Readonly<Record<string, string | number | undefined>> {
  if (column === undefined) return { ...asked, rule };
  return by === 'year' ? { ...asked, year: Number(column), rule } : { ...asked, rule, at: column };
}
