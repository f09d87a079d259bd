import type { Wording } from '@gongkai/report-model';

import type { MeasureName } from './measures.js';

/**
 * What kind of number an indicator is. A `share` is a part of a whole (0..1)
 * and has an interval; a `ratio` sets two different things side by side and may
 * exceed 1; a `rate` counts for so many residents; a `count` has no denominator;
 * a `stated` share has none that anybody knows: the agency names only the result.
 */
export type IndicatorKind = 'count' | 'share' | 'ratio' | 'rate' | 'stated';

/** Where its numbers are from: the tables of the form, the agency's own sentences, or what the system keeps. */
export type IndicatorSource = 'table' | 'self-declared' | 'record';

/** Which end is better; `neither` where the law makes no judgement. */
export type Direction = 'higher' | 'lower' | 'neither';

/** One indicator as data: what is added up, and what it is divided by. */
export interface Indicator {
  /** Its file, its test, its page under docs/indicators, its value in an address. */
  readonly code: string;
  /** The number that people see, such as I-03. */
  readonly catalogue: string;
  readonly title: Wording;
  readonly kind: IndicatorKind;
  /** Of the value; `1` is a share, 0..1 for 0–100 %. */
  readonly unit: '件' | '条' | '1' | '件/万人';
  readonly source: IndicatorSource;
  readonly direction: Direction;
  /** What the law says, where one end is better. */
  readonly law?: Wording;
  /** Measures whose sum is the count, or the upper number. */
  readonly numerator: readonly MeasureName[];
  /** Measures whose sum it is divided by; empty where there is nothing to divide by. */
  readonly denominator: readonly MeasureName[];
  /** A rate is for so many of the denominator. */
  readonly per?: number;
  readonly formula: Wording;
  /** What the number does not say. */
  readonly caution: Wording;
  /** Why agencies are never ranked by it, where they are not: it is shown and compared only. */
  readonly neverRanked?: Wording;
}
