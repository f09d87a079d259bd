export { type Figure, type FigureState, MISSING, readFigure } from './figure.js';
export type { Finding, Severity, Verdict, Wording } from './finding.js';
export type { Place } from './place.js';
export {
  type AnnualReport,
  type CellKey,
  type Edition,
  type Fact,
  FACT_NAMES,
  type FactName,
  type Item,
  type OtherDocument,
  type Reading,
  type Section,
  type UnreadableDocument,
} from './report.js';
