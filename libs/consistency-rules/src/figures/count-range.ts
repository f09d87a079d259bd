import { EDITIONS, type FormCell } from '@gongkai/report-form';
import { type AnnualReport, type CellKey, type Edition, type Figure, MISSING } from '@gongkai/report-model';

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

/** The number of a cell, where it is one that the cell may hold: -5 or half an application says nothing of how many there were. */
export function countOf(report: AnnualReport, key: CellKey): number | null {
  const { value } = figureOf(report, key);
  return value === null || mayHold(report, key, value) ? value : null;
}

/** Counts are whole and not negative; fees may have decimals, changes of the edition of 2019 a minus sign. */
export function mayHold({ edition }: AnnualReport, key: CellKey, value: number): boolean {
  if (Number.isInteger(value) && value >= 0) return true;
  const { decimal = false, mayBeNegative = false } = kindOfCell(edition, key);
  return (decimal || Number.isInteger(value)) && (mayBeNegative || value >= 0);
}

/** Tables three and four hold nothing but counts; table two says for each of its cells. */
function kindOfCell(edition: Edition | null, key: CellKey): Partial<FormCell> {
  return edition === null ? {} : (EDITIONS[edition].proactive.find((cell) => cell.key === key) ?? {});
}

/** A cell without a number that counts stands for an unknown count of at least 0; it is never taken for a zero. */
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

/** The cells that hold no number, or none that counts. */
export function unknownCells(report: AnnualReport, keys: readonly CellKey[]): CellKey[] {
  return keys.filter((key) => countOf(report, key) === null);
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
    const count = countOf(report, key);
    least += count ?? 0;
    most += count ?? Infinity;
  }
  return { least, most };
}
