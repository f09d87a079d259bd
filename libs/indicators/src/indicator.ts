import type { CellKey, Wording } from '@gongkai/report-model';

/**
 * What kind of number an indicator is. A `share` is a part of a whole (0..1)
 * and has an interval; a `ratio` sets two different things side by side and may
 * exceed 1; a `count` has no denominator.
 */
export type IndicatorKind = 'count' | 'share' | 'ratio';

/** One indicator as data: which cells are added up, and what they are divided by. */
export interface Indicator {
  /** Its file, its test, its page under docs/indicators, its value in an address. */
  readonly code: string;
  /** The number that people see, such as I-03. */
  readonly catalogue: string;
  readonly title: Wording;
  readonly kind: IndicatorKind;
  readonly unit: '件' | '1';
  /** The cells whose sum is the count, or the upper number. */
  readonly numerator: readonly CellKey[];
  /** The cells whose sum it is divided by; empty for a count. */
  readonly denominator: readonly CellKey[];
  /** The formula as the page quotes it. */
  readonly formula: string;
  /** What the number does not say. */
  readonly caution: Wording;
}
