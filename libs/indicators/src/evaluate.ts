import type { CellKey, Edition } from '@gongkai/report-model';

import type { Indicator } from './indicator.js';
import { CELL_MEASURES, type CellMeasureName, type MeasureName, MEASURES } from './measures.js';

/** Measures of one report by their names; one that is null or not there is not known, never zero. */
export type Measured = Readonly<Partial<Record<MeasureName, number | null>>>;

/** An indicator of one report. `unknown`: something it needs is no number. `not-applicable`: 0 ÷ 0. */
export interface Evaluated {
  readonly state: 'value' | 'unknown' | 'not-applicable';
  /** A share or ratio as a plain number (1 is 100 %), a count as it is; null without a value. */
  readonly value: number | null;
  readonly numerator: number | null;
  /** Null for a count as well. */
  readonly denominator: number | null;
}

/** Computes an indicator; a blank never stands for zero. */
export function evaluate(indicator: Indicator, measured: Measured): Evaluated {
  const sumFor = (names: readonly MeasureName[]) =>
    names.length === 0 ? null : sumOf(names, (name) => measured[name] ?? null);
  return evaluateCounted(indicator, {
    numerator: sumFor(indicator.numerator),
    denominator: sumFor(indicator.denominator),
  });
}

/** The same of what has been added up already. */
export function evaluateCounted(
  { denominator: measures, per = 1 }: Pick<Indicator, 'denominator' | 'per'>,
  { numerator, denominator }: Pick<Evaluated, 'numerator' | 'denominator'>,
): Evaluated {
  if (measures.length === 0) {
    return { state: numerator === null ? 'unknown' : 'value', value: numerator, numerator, denominator: null };
  }
  if (numerator === null || denominator === null) return { state: 'unknown', value: null, numerator, denominator };
  if (denominator === 0) return { state: 'not-applicable', value: null, numerator, denominator };
  return { state: 'value', value: (numerator * per) / denominator, numerator, denominator };
}

/** The sums of cells that a report has, each null as soon as one cell is not a number. */
export function cellMeasures(
  edition: Edition | null,
  valueIn: (cell: CellKey) => number | null,
): Record<CellMeasureName, number | null> {
  const sums = {} as Record<CellMeasureName, number | null>;
  for (const name of CELL_MEASURES) {
    const cells = edition && MEASURES[name].cells[edition];
    sums[name] = cells && sumOf(cells, valueIn);
  }
  return sums;
}

/** The sum, or null as soon as one part is not known. */
function sumOf<Part>(parts: readonly Part[], valueOf: (part: Part) => number | null): number | null {
  let sum = 0;
  for (const part of parts) {
    const value = valueOf(part);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
