export { Chart } from './chart.js';
export type { Picture } from './chart-option.js';
export { COMPARED, comparisonPicture, type ComparisonWords, type Compared } from './comparison-option.js';
export { type FunnelMember, funnelPicture, type FunnelWords } from './funnel-option.js';
export { problemsPicture, type ProblemWords } from './problems-option.js';
export { rankingPicture, type RankingWords } from './ranking-option.js';
export { SeriesKey } from './series-key.js';
export { sheetSvg, type PictureSheet } from './sheet-svg.js';
