import type { AnnualReport, CellKey } from '@gongkai/report-model';

import type { Indicator } from './indicator.js';

/** An indicator of one report. `unknown`: a cell it needs is no number. `not-applicable`: 0 ÷ 0. */
export interface Measured {
  readonly state: 'value' | 'unknown' | 'not-applicable';
  /** A share or ratio as a plain number (1 is 100 %), a count as it is; null without a value. */
  readonly value: number | null;
  readonly numerator: number | null;
  /** Null for a count as well. */
  readonly denominator: number | null;
}

/** Computes an indicator from the cells; a blank never stands for zero. */
export function evaluate(indicator: Indicator, { cells }: Pick<AnnualReport, 'cells'>): Measured {
  const numerator = sumOf(indicator.numerator, cells);
  if (indicator.kind === 'count') {
    return { state: numerator === null ? 'unknown' : 'value', value: numerator, numerator, denominator: null };
  }
  const denominator = sumOf(indicator.denominator, cells);
  if (numerator === null || denominator === null) return { state: 'unknown', value: null, numerator, denominator };
  if (denominator === 0) return { state: 'not-applicable', value: null, numerator, denominator };
  return { state: 'value', value: numerator / denominator, numerator, denominator };
}

/** The sum of the cells, or null as soon as one is not a number. */
export function sumOf(keys: readonly CellKey[], cells: AnnualReport['cells']): number | null {
  let sum = 0;
  for (const key of keys) {
    const value = cells[key]?.value ?? null;
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
