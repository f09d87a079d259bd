import { REGION_FIGURES, type RegionFigure, type Rollup } from '@gongkai/api-contract';

export const REGION_FIGURE_NAMES = Object.keys(REGION_FIGURES) as readonly RegionFigure[];

export function isRegionFigure(name: string | undefined): name is RegionFigure {
  return name !== undefined && Object.hasOwn(REGION_FIGURES, name);
}

export interface RegionSum {
  readonly sum: number;
  /** In so many reports a cell of it is no number: the sum is short of them. */
  readonly unknown: number;
  /** By how much the region's own government reports more; null where it reports the same, or not at all. */
  readonly gap: number | null;
}

export function regionSum({ sums, unknown, own }: Rollup, figure: RegionFigure): RegionSum {
  const cells: readonly string[] = REGION_FIGURES[figure];
  const gap = own === null ? 0 : total(cells, own.gaps);
  return {
    sum: total(cells, sums),
    unknown: Math.max(...cells.map((cell) => unknown[cell] ?? 0)),
    gap: gap === 0 ? null : gap,
  };
}

function total(cells: readonly string[], values: Readonly<Record<string, number>>): number {
  return cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);
}

/** Which fifth of the regions a sum is in, 0 the smallest; equal sums are in the same one. */
export function fifthOf(sum: number, sums: readonly number[]): number {
  const below = sums.filter((other) => other < sum).length;
  return Math.min(4, Math.floor((below / Math.max(1, sums.length)) * 5));
}
