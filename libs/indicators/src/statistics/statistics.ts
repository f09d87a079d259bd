export { fitSharePrior, type SharePrior, type Shrunk, shrunkShare } from './beta-binomial.js';
export { FEWEST_PEERS, type RateCase, type ShareCase } from './cases.js';
export { type Change, type ChangeDirection, rateChange, shareChange } from './change.js';
export { competitionRanks, type Rank, SMALLEST_DENOMINATOR, smallestDenominator } from './competition-ranks.js';
export {
  type Band,
  bandOf,
  type Funnel,
  type FunnelLimits,
  rateFunnel,
  rateLimits,
  shareFunnel,
  shareLimits,
} from './funnel.js';
export { fitRatePrior, type RatePrior, shrunkRate } from './gamma-poisson.js';
export { garwood } from './garwood.js';
export type { Interval } from './interval.js';
export { ENOUGH_TO_JUDGE, type PooledShare, pooledShare, type YearOfShare } from './pooled-years.js';
export { type RankRange, RankRanges } from './rank-ranges.js';
export { wilson } from './wilson.js';
export { type WithoutLargest, withoutLargest } from './without-largest.js';
