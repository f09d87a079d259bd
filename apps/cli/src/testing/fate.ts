import { type Figure, readFigure } from '@gongkai/report-model';

/** What became of a printed cell: `unreadable` is one that the reading says it does not have. */
export type Fate = 'right' | 'unreadable' | 'wrong';

/** `printed`: null where the report leaves the cell out. */
export function fateOf(figure: Figure | undefined, printed: string | null): Fate {
  const isMissing = figure === undefined || figure.state === 'missing';
  if (printed === null) return isMissing ? 'right' : 'wrong';
  const expected = readFigure(printed, {});
  if (figure?.state === expected.state && figure.value === expected.value) return 'right';
  return isMissing ? 'unreadable' : 'wrong';
}
