export { DOCUMENT_ENDINGS } from './document-endings.js';
export { isDoubtful } from './doubt.js';
export {
  type Breakdown,
  type BreakdownPart,
  type Fact,
  FACT_NAMES,
  FACT_TITLES,
  type FactName,
  type Interval,
  SAYINGS,
  type StatedNumber,
} from './fact.js';
export { type Figure, type FigureState, MISSING, readFigure } from './figure.js';
export type { Finding, Severity, Verdict, Wording } from './finding.js';
export { unify } from './characters.js';
export { normalise, type Normalised, type Span } from './normalise.js';
export type { Place } from './place.js';
export { CATEGORY_TITLES, type CategoryCode, SEVERITY_TITLES, VERDICT_TITLES } from './titles.js';
export {
  type AnnualReport,
  type CategoryWords,
  type CellKey,
  type Edition,
  type Item,
  type OtherDocument,
  type Passage,
  type PrintedLine,
  type Quote,
  type Reading,
  type Section,
  type UnreadableDocument,
} from './report.js';
export type { Likeness, SectionText, TextPrint } from './text-print.js';
