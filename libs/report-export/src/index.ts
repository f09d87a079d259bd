export { toCsv } from './csv.js';
export { toJson } from './json.js';
export type { Cell, Column, ColumnKind, Sheet } from './sheet.js';
export { agencyYearsSheet, type AgencyYearsSheetOf } from './sheets/agency-years-sheet.js';
export { comparisonsSheet, type ComparisonsSheetOf } from './sheets/comparisons-sheet.js';
export { compositionsSheet, type CompositionsSheetOf } from './sheets/compositions-sheet.js';
export { copiesSheet, type CopiesSheetOf } from './sheets/copies-sheet.js';
export { coverageSheet, type CoverageSheetOf } from './sheets/coverage-sheet.js';
export { distributionsSheet, type DistributionsSheetOf } from './sheets/distributions-sheet.js';
export { findingsSheet, type FindingsSheetOf } from './sheets/findings-sheet.js';
export {
  namedProblemsSheet,
  type NamedProblemsSheetOf,
  problemAgenciesSheet,
  type ProblemAgenciesSheetOf,
  problemSentencesSheet,
  type ProblemSentencesSheetOf,
} from './sheets/named-problems-sheets.js';
export { overviewSheet, type OverviewSheetOf } from './sheets/overview-sheet.js';
export {
  qualityFindingsSheet,
  type QualityFindingsSheetOf,
  qualitySheet,
  type QualitySheetOf,
} from './sheets/quality-sheets.js';
export { funnelsSheet, type FunnelsSheetOf } from './sheets/funnels-sheet.js';
export { rankingsSheet, type RankingsSheetOf } from './sheets/rankings-sheet.js';
export { rollupsSheet, type RollupsSheetOf } from './sheets/rollups-sheet.js';
export { trendsSheet, type TrendsSheetOf } from './sheets/trends-sheet.js';
export { type WorkbookWriter, workbookWriter } from './workbook.js';
