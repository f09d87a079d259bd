import type { AnnualReport, FigureState } from '@gongkai/report-model';
import { cellKeys, EDITIONS } from '@gongkai/report-form';

/** What the numbers in `report.cell_states` stand for, by position; only ever added to. */
export const FIGURE_STATES = [
  'number',
  'blank',
  'slash',
  'dash',
  'text',
  'missing',
] as const satisfies readonly FigureState[];

/** A report's cells as its row keeps them, in the order of the edition's cells. */
export interface CellArrays {
  readonly values: readonly (number | null)[];
  readonly states: readonly number[];
}

/** Empty for a report without an edition. */
export function toCellArrays({ edition, cells }: Pick<AnnualReport, 'edition' | 'cells'>): CellArrays {
  const keys = edition === null ? [] : cellKeys(EDITIONS[edition]);
  const figures = keys.map((key) => cells[key]);
  return {
    values: figures.map((figure) => figure?.value ?? null),
    states: figures.map((figure) => FIGURE_STATES.indexOf(figure?.state ?? 'missing')),
  };
}
