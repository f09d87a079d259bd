import { type AnnualReport, type CellKey, type Figure, MISSING } from '@gongkai/report-model';

/** What is known of a count or a sum of counts: between `least` and `most`, which may be infinite. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

/** Cells added up, less cells taken away. */
export interface CellSum {
  readonly plus: readonly CellKey[];
  readonly minus?: readonly CellKey[];
}

export function figureOf(report: AnnualReport, key: CellKey): Figure {
  return report.cells[key] ?? MISSING;
}

/** A cell without a number stands for an unknown count of at least 0; it is never taken for a zero. */
export function rangeOf(report: AnnualReport, { plus, minus = [] }: CellSum): CountRange {
  return difference(total(report, plus), total(report, minus));
}

export function difference(left: CountRange, right: CountRange): CountRange {
  return { least: left.least - right.most, most: left.most - right.least };
}

export function isExactly({ least, most }: CountRange, value: number): boolean {
  return least === value && most === value;
}

export function mayBe({ least, most }: CountRange, value: number): boolean {
  return least <= value && value <= most;
}

/** The cells that hold no number. */
export function unknownCells(report: AnnualReport, keys: readonly CellKey[]): CellKey[] {
  return keys.filter((key) => figureOf(report, key).value === null);
}

/** A number where it is known, else its bounds: `≥ 3`. */
export function inWords({ least, most }: CountRange): number | string {
  if (least === most) return least;
  if (most === Infinity) return least === -Infinity ? '?' : `≥ ${least}`;
  return least === -Infinity ? `≤ ${most}` : `${least}…${most}`;
}

function total(report: AnnualReport, keys: readonly CellKey[]): CountRange {
  let least = 0;
  let most = 0;
  for (const key of keys) {
    const { value } = figureOf(report, key);
    least += value ?? 0;
    most += value ?? Infinity;
  }
  return { least, most };
}
