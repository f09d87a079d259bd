import type { Rule } from './rule.js';
import { allCellsZero } from './rules/all-cells-zero.js';
import { answeredMatchesTable } from './rules/answered-matches-table.js';
import { applicantsSum } from './rules/applicants-sum.js';
import { applicationsBalance } from './rules/applications-balance.js';
import { blankCells } from './rules/blank-cells.js';
import { carriedForwardMatchesTable } from './rules/carried-forward-matches-table.js';
import { carriedForwardWithinReceived } from './rules/carried-forward-within-received.js';
import { carriedOverMatchesTable } from './rules/carried-over-matches-table.js';
import { carryOverChainByApplicant } from './rules/carry-over-chain-by-applicant.js';
import { carryOverChain } from './rules/carry-over-chain.js';
import { catalogueItemsChain } from './rules/catalogue-items-chain.js';
import { catalogueItemsNotNegative } from './rules/catalogue-items-not-negative.js';
import { challengesWithinConcluded } from './rules/challenges-within-concluded.js';
import { challengesWithoutApplications } from './rules/challenges-without-applications.js';
import { countsAreWhole } from './rules/counts-are-whole.js';
import { directLitigationSum } from './rules/direct-litigation-sum.js';
import { editionOfYear } from './rules/edition-of-year.js';
import { feeNoticeExplained } from './rules/fee-notice-explained.js';
import { feesInTenThousands } from './rules/fees-in-ten-thousands.js';
import { feesPrecision } from './rules/fees-precision.js';
import { inForceChain } from './rules/in-force-chain.js';
import { inForceCoversIssued } from './rules/in-force-covers-issued.js';
import { jumpFromYearBefore } from './rules/jump-from-year-before.js';
import { litigationAfterReconsiderationPossible } from './rules/litigation-after-reconsideration-possible.js';
import { litigationAfterReconsiderationSum } from './rules/litigation-after-reconsideration-sum.js';
import { litigationMatchesTable } from './rules/litigation-matches-table.js';
import { mentionsAgree } from './rules/mentions-agree.js';
import { noChallengesMatchesTable } from './rules/no-challenges-matches-table.js';
import { noneReceivedContradicted } from './rules/none-received-contradicted.js';
import { noneReceivedMatchesTable } from './rules/none-received-matches-table.js';
import { nothingConcluded } from './rules/nothing-concluded.js';
import { otherOutcomesFew } from './rules/other-outcomes-few.js';
import { outcomesSum } from './rules/outcomes-sum.js';
import { pendingChallengesReappear } from './rules/pending-challenges-reappear.js';
import { processingFeeInFees } from './rules/processing-fee-in-fees.js';
import { receivedMatchesTable } from './rules/received-matches-table.js';
import { reconsiderationMatchesTable } from './rules/reconsideration-matches-table.js';
import { reconsiderationSum } from './rules/reconsideration-sum.js';
import { refusalGroundsPlausible } from './rules/refusal-grounds-plausible.js';
import { repeatedNeedsRequests } from './rules/repeated-needs-requests.js';
import { tablesDifferFromYearBefore } from './rules/tables-differ-from-year-before.js';
import { tablesPresent } from './rules/tables-present.js';

/** Every rule. Where several share one cause, the first of them gives the finding its name. */
export const ALL_RULES: readonly Rule[] = [
  tablesPresent,
  editionOfYear,
  countsAreWhole,
  blankCells,
  applicationsBalance,
  outcomesSum,
  applicantsSum,
  carriedForwardWithinReceived,
  nothingConcluded,
  feeNoticeExplained,
  otherOutcomesFew,
  refusalGroundsPlausible,
  repeatedNeedsRequests,
  inForceCoversIssued,
  feesInTenThousands,
  feesPrecision,
  catalogueItemsNotNegative,
  reconsiderationSum,
  directLitigationSum,
  litigationAfterReconsiderationSum,
  litigationAfterReconsiderationPossible,
  challengesWithinConcluded,
  challengesWithoutApplications,
  processingFeeInFees,
  allCellsZero,
  receivedMatchesTable,
  noneReceivedMatchesTable,
  carriedOverMatchesTable,
  answeredMatchesTable,
  carriedForwardMatchesTable,
  reconsiderationMatchesTable,
  litigationMatchesTable,
  noChallengesMatchesTable,
  mentionsAgree,
  noneReceivedContradicted,
  carryOverChain,
  carryOverChainByApplicant,
  inForceChain,
  catalogueItemsChain,
  pendingChallengesReappear,
  jumpFromYearBefore,
  tablesDifferFromYearBefore,
];
