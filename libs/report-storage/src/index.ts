export { type CellArrays, FIGURE_STATES, toCellArrays } from './cell-arrays.js';
export { listen, type Listener, OUTBOX_CHANNEL, PROGRESS_CHANNEL } from './channels.js';
export { type DatabaseOptions, migrate, openDatabase } from './database.js';
export { type ImportedFigures, importFigures } from './figures/import-figures.js';
export { hashPassword, verifyPassword } from './password.js';
export {
  AccountRepository,
  type NewAccount,
  type SignedIn,
  type StoredAccount,
} from './repositories/account.repository.js';
export { AgencyRepository, type AgencySearch, type Roster } from './repositories/agency.repository.js';
export type { AgencySummary } from './repositories/agency-summary.js';
export { CheckRepository, type CheckRun, type Judge } from './repositories/check.repository.js';
export { DataVersionRepository } from './repositories/data-version.repository.js';
export {
  FindingRepository,
  type NewRemark,
  type StoredFinding,
  type StoredRemark,
} from './repositories/finding.repository.js';
export type { ComparedReport, Neighbours } from './repositories/neighbours.js';
export {
  CHECK_REPORTS,
  OutboxRepository,
  type OutboxMessage,
  PRIORITY,
  type Priority,
  READ_SUBMISSION,
} from './repositories/outbox.repository.js';
export {
  type Attribution,
  type Claim,
  type FinishedReading,
  ReadingRepository,
  type Refusal,
} from './repositories/reading.repository.js';
export { RegionRepository, type StoredRegion } from './repositories/region.repository.js';
export { ReportRepository, type StoredReport } from './repositories/report.repository.js';
export {
  type NewRuleSetting,
  RuleSettingRepository,
  type StoredRuleSetting,
} from './repositories/rule-setting.repository.js';
export {
  type NewSampleProvince,
  type SampleProvinceOrder,
  type SampleProvinceProgress,
  SampleProvinceRepository,
} from './repositories/sample-province.repository.js';
export { type NewStatement, StatementRepository, type StoredStatement } from './repositories/statement.repository.js';
export type { StoredSubmission } from './repositories/stored-submission.js';
export { type NewSubmission, type Receipt, SubmissionRepository } from './repositories/submission.repository.js';
export type { Level } from './repositories/version-in-year.js';
export { StorageModule } from './storage.module.js';
export { type AgencyHead, AgencyQuestion, type AgencyRecord } from './questions/agency.question.js';
export {
  type AgencyFinding,
  type AgencyProblems,
  type AgencyYear,
  AgencyYearsQuestion,
  type PeersMedian,
} from './questions/agency-years.question.js';
export { type Choices, ChoicesQuestion } from './questions/choices.question.js';
export { type CellMedian, CellMediansQuestion } from './questions/cell-medians.question.js';
export {
  type ComparedYear,
  type ComparisonAnswer,
  type ComparisonAsked,
  ComparisonsQuestion,
} from './questions/comparisons.question.js';
export {
  type Composed,
  type CompositionsAnswer,
  type CompositionsAsked,
  CompositionsQuestion,
} from './questions/compositions.question.js';
export { type AlikeReports, CopiesQuestion, type CopiedReportName } from './questions/copies.question.js';
export {
  type DistributionsAnswer,
  type DistributionsAsked,
  DistributionsQuestion,
  type Spread,
} from './questions/distributions.question.js';
export { type FunnelAnswer, type FunnelAsked, FunnelsQuestion } from './questions/funnels.question.js';
export { type LatestReport, type LatestReports, LatestReportsQuestion } from './questions/latest-reports.question.js';
export {
  type NamedProblemChange,
  type NamedProblemCount,
  type NamedProblemsAsked,
  NamedProblemsQuestion,
  NO_CATEGORY,
  YEARS_FOLLOWED,
} from './questions/named-problems.question.js';
export {
  type QualityAsked,
  type QualityBy,
  type QualityFinding,
  type QualityGroup,
  type QualityOfRule,
  QualityQuestion,
} from './questions/quality.question.js';
export {
  type CoverageAnswer,
  type CoverageAsked,
  type CoverageCounts,
  type CoverageListAsked,
  type CoveredAgency,
  CoverageQuestion,
} from './questions/coverage.question.js';
export {
  type RankedAgency,
  type RankingAnswer,
  type RankingAsked,
  RankingsQuestion,
} from './questions/rankings.question.js';
export { NOT_RANKED_BECAUSE } from './questions/ranking-order.js';
export { RegionTree } from './questions/region-tree.js';
export { RegionsQuestion } from './questions/regions.question.js';
export { type Rollup, type RollupsAsked, RollupsQuestion } from './questions/rollups.question.js';
export {
  type ReportName,
  type RuleCount,
  type RuleFinding,
  RuleFindingsQuestion,
} from './questions/rule-findings.question.js';
export { type TrendsAnswer, type TrendsAsked, TrendsQuestion, type YearSpread } from './questions/trends.question.js';
