export { ALL_INDICATORS, indicatorOf } from './all-indicators.js';
export { evaluate, type Measured } from './evaluate.js';
export type { Indicator, IndicatorKind } from './indicator.js';
export { measure, type ReportMeasures, type StatedMeasure } from './measure.js';
export * from './statistics/index.js';
export {
  isBeyond,
  type PeerFigures,
  peerLimits,
  type PeerLimits,
  peerStatistics,
  type PeerStatistics,
  publishedIn,
} from './peers.js';
