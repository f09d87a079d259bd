export { type AgencyTrend, agencyTrendPicture, type AgencyTrendWords } from './agency-trend-option.js';
export { type BesidePeersFigures, besidePeersPicture, type BesidePeersWords } from './beside-peers-option.js';
export { Chart } from './chart.js';
export type { Picture } from './chart-option.js';
export { COMPARED, comparisonPicture, type ComparisonWords, type Compared } from './comparison-option.js';
export { type CompositionRow, compositionPicture, type CompositionWords } from './composition-option.js';
export { distributionPicture, type DistributionWords } from './distribution-option.js';
export { type FunnelMember, funnelPicture, type FunnelWords } from './funnel-option.js';
export {
  mapCategories,
  type ProblemMapFigures,
  problemMapPicture,
  type ProblemMapWords,
} from './problem-map-option.js';
export { problemsPicture, type ProblemWords } from './problems-option.js';
export { groundsPicture, type GroundsFigures, type GroundsWords } from './grounds-option.js';
export { type MapTile, mapPicture, type MapWords } from './map-option.js';
export { rankingPicture, type RankingWords } from './ranking-option.js';
export { SeriesKey } from './series-key.js';
export { sheetSvg, type PictureSheet } from './sheet-svg.js';
export { type TrendFigures, type TrendLine, trendPicture, type TrendWords } from './trend-option.js';
