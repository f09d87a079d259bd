import type { AnnualReport, CellKey, Fact } from '@gongkai/report-model';

import type { Indicator } from './indicator.js';
import {
  CELL_MEASURES,
  type CellMeasureName,
  type MeasureName,
  MEASURES,
  TEXT_MEASURES,
  type TextMeasureName,
} from './measures.js';
import { stated } from './stated.js';

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
    names.length === 0 ? null : sumOf(names.map((name) => measured[name] ?? null));
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
export function cellMeasures({
  cells,
  edition,
}: Pick<AnnualReport, 'cells' | 'edition'>): Record<CellMeasureName, number | null> {
  const sumFor = (name: CellMeasureName) => {
    const keys = edition && MEASURES[name].cells[edition];
    return keys && sumOf(keys.map((key: CellKey) => cells[key]?.value ?? null));
  };
  return Object.fromEntries(CELL_MEASURES.map((name) => [name, sumFor(name)])) as Record<
    CellMeasureName,
    number | null
  >;
}

/** What the sentences of a report state. */
export function textMeasures(facts: readonly Fact[]): Record<TextMeasureName, number | null> {
  const values = TEXT_MEASURES.map((name) => [name, stated(facts, MEASURES[name])?.value ?? null]);
  return Object.fromEntries(values) as Record<TextMeasureName, number | null>;
}

/** The sum, or null as soon as one part is not known. */
function sumOf(parts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (part === null) return null;
    sum += part;
  }
  return sum;
}
