export { ComparisonChart } from './comparison-chart.js';
export { COMPARED, type ComparisonWords, type Compared } from './comparison-option.js';
export { ProblemsChart } from './problems-chart.js';
export { RankingChart } from './ranking-chart.js';
export { type RankingWords } from './ranking-option.js';
export { SeriesKey } from './series-key.js';
