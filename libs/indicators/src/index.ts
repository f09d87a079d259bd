export { ALL_INDICATORS, indicatorOf } from './all-indicators.js';
export {
  type Composition,
  type CompositionName,
  type CompositionPart,
  COMPOSITIONS,
  partCells,
} from './compositions.js';
export { evaluate, evaluateCounted, type Evaluated, type Measured } from './evaluate.js';
export { type Fraction, GroupFunnel } from './group-funnel.js';
export type { Direction, Indicator, IndicatorKind, IndicatorSource } from './indicator.js';
export { completionRate } from './indicators/completion-rate.js';
export { type Measurable, measure, measureFigures, type ReportMeasures } from './measure.js';
export {
  CELL_MEASURES,
  type CellMeasureName,
  type Measure,
  MEASURE_NAMES,
  type MeasureName,
  measureOf,
  MEASURES,
  RECORD_MEASURES,
  type RecordMeasureName,
  TEXT_MEASURES,
  type TextMeasureName,
} from './measures.js';
export { type Counted, type GroupFigures, intervalOf, type Judged, Standing } from './standing.js';
export * from './statistics/statistics.js';
export {
  isBeyond,
  type PeerFigures,
  peerLimits,
  type PeerLimits,
  peerStatistics,
  type PeerStatistics,
  publishedIn,
} from './peers.js';
