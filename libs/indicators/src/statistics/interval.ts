/** A range with both ends in it: shares 0..1, rates in the unit they were asked in. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
