import type { Rule } from './kinds/rule.js';
import { allCellsZero } from './rules/all-cells-zero.js';
import { allPartsReported } from './rules/all-parts-reported.js';
import { answeredMatchesTable } from './rules/answered-matches-table.js';
import { answersNotAllNotHeld } from './rules/answers-not-all-not-held.js';
import { applicantsFilledIn } from './rules/applicants-filled-in.js';
import { applicantsMatchTable } from './rules/applicants-match-table.js';
import { applicantsSum } from './rules/applicants-sum.js';
import { applicationsBalance } from './rules/applications-balance.js';
import { applicationsWithinPeers } from './rules/applications-within-peers.js';
import { basisInForce } from './rules/basis-in-force.js';
import { blankCells } from './rules/blank-cells.js';
import { bracketsInPairs } from './rules/brackets-in-pairs.js';
import { budgetsOfTheirYears } from './rules/budgets-of-their-years.js';
import { carriedForwardMatchesTable } from './rules/carried-forward-matches-table.js';
import { carriedForwardWithinReceived } from './rules/carried-forward-within-received.js';
import { carriedOverMatchesTable } from './rules/carried-over-matches-table.js';
import { carryOverChainByApplicant } from './rules/carry-over-chain-by-applicant.js';
import { carryOverChain } from './rules/carry-over-chain.js';
import { catalogueItemsChain } from './rules/catalogue-items-chain.js';
import { catalogueItemsNotNegative } from './rules/catalogue-items-not-negative.js';
import { challengeResultsMatchTable } from './rules/challenge-results-match-table.js';
import { challengesWithinConcluded } from './rules/challenges-within-concluded.js';
import { challengesWithoutApplications } from './rules/challenges-without-applications.js';
import { charactersNotDropped } from './rules/characters-not-dropped.js';
import { claimsMatchProblems } from './rules/claims-match-problems.js';
import { columnsComplete } from './rules/columns-complete.js';
import { completionRatePossible } from './rules/completion-rate-possible.js';
import { contactDetailsWellFormed } from './rules/contact-details-well-formed.js';
import { correctionsFitOnTimeRate } from './rules/corrections-fit-on-time-rate.js';
import { countsAreWhole } from './rules/counts-are-whole.js';
import { countsNotAllRound } from './rules/counts-not-all-round.js';
import { datesComplete } from './rules/dates-complete.js';
import { datesWithinYear } from './rules/dates-within-year.js';
import { decisionsCoverParts } from './rules/decisions-cover-parts.js';
import { decisionsMatchTable } from './rules/decisions-match-table.js';
import { decisionsWithinPowers } from './rules/decisions-within-powers.js';
import { directLitigationSum } from './rules/direct-litigation-sum.js';
import { documentsByThoseEntitled } from './rules/documents-by-those-entitled.js';
import { editionOfYear } from './rules/edition-of-year.js';
import { eventGuestsAgree } from './rules/event-guests-agree.js';
import { eventsAgree } from './rules/events-agree.js';
import { eventsToldWithFigures } from './rules/events-told-with-figures.js';
import { feeNoticeExplained } from './rules/fee-notice-explained.js';
import { feesInTenThousands } from './rules/fees-in-ten-thousands.js';
import { feesMatchTable } from './rules/fees-match-table.js';
import { feesPrecision } from './rules/fees-precision.js';
import { fiveAspectsTold } from './rules/five-aspects-told.js';
import { inForceChain } from './rules/in-force-chain.js';
import { inForceCoversIssued } from './rules/in-force-covers-issued.js';
import { inForceCoversParts } from './rules/in-force-covers-parts.js';
import { jumpFromYearBefore } from './rules/jump-from-year-before.js';
import { litigationAfterReconsiderationPossible } from './rules/litigation-after-reconsideration-possible.js';
import { litigationAfterReconsiderationSum } from './rules/litigation-after-reconsideration-sum.js';
import { litigationMatchesTable } from './rules/litigation-matches-table.js';
import { mentionsAgree } from './rules/mentions-agree.js';
import { namesOwnAgency } from './rules/names-own-agency.js';
import { namesOwnYear } from './rules/names-own-year.js';
import { nestedPartsAddUp } from './rules/nested-parts-add-up.js';
import { newMediaKeptFresh } from './rules/new-media-kept-fresh.js';
import { noAccountContradicted } from './rules/no-account-contradicted.js';
import { noChallengesMatchesTable } from './rules/no-challenges-matches-table.js';
import { noPersonalData } from './rules/no-personal-data.js';
import { noneReceivedContradicted } from './rules/none-received-contradicted.js';
import { noneReceivedMatchesTable } from './rules/none-received-matches-table.js';
import { normativeDocumentsMatchTable } from './rules/normative-documents-match-table.js';
import { nothingConcluded } from './rules/nothing-concluded.js';
import { oneWidthOfMarks } from './rules/one-width-of-marks.js';
import { ordinaryCharacters } from './rules/ordinary-characters.js';
import { otherOutcomesFew } from './rules/other-outcomes-few.js';
import { outcomesMatchTable } from './rules/outcomes-match-table.js';
import { outcomesSum } from './rules/outcomes-sum.js';
import { partsAddUp } from './rules/parts-add-up.js';
import { pendingChallengesReappear } from './rules/pending-challenges-reappear.js';
import { periodStated } from './rules/period-stated.js';
import { placeholdersFilled } from './rules/placeholders-filled.js';
import { powersUsed } from './rules/powers-used.js';
import { problemsConcrete } from './rules/problems-concrete.js';
import { problemsDifferFromYearBefore } from './rules/problems-differ-from-year-before.js';
import { problemsFollowedUp } from './rules/problems-followed-up.js';
import { problemsHaveMeasures } from './rules/problems-have-measures.js';
import { processingFeeInFees } from './rules/processing-fee-in-fees.js';
import { processingFeeReported } from './rules/processing-fee-reported.js';
import { publishedAfterYear } from './rules/published-after-year.js';
import { publishedByDeadline } from './rules/published-by-deadline.js';
import { publishedWithinPeers } from './rules/published-within-peers.js';
import { punctuationNotDoubled } from './rules/punctuation-not-doubled.js';
import { receivedMatchesTable } from './rules/received-matches-table.js';
import { reconsiderationMatchesTable } from './rules/reconsideration-matches-table.js';
import { reconsiderationSum } from './rules/reconsideration-sum.js';
import { refusalGroundsPlausible } from './rules/refusal-grounds-plausible.js';
import { repeatedNeedsRequests } from './rules/repeated-needs-requests.js';
import { rowsComplete } from './rules/rows-complete.js';
import { rulesByThoseEntitled } from './rules/rules-by-those-entitled.js';
import { sectionsInOrder } from './rules/sections-in-order.js';
import { sectionsNumbered } from './rules/sections-numbered.js';
import { sentencesNotRepeated } from './rules/sentences-not-repeated.js';
import { sharesMatchTable } from './rules/shares-match-table.js';
import { signedWhenPublished } from './rules/signed-when-published.js';
import { supervisionTold } from './rules/supervision-told.js';
import { tablesDifferFromYearBefore } from './rules/tables-differ-from-year-before.js';
import { tablesPresent } from './rules/tables-present.js';
import { tellsOwnFacts } from './rules/tells-own-facts.js';
import { textDiffersFromOthers } from './rules/text-differs-from-others.js';
import { textDiffersFromYearBefore } from './rules/text-differs-from-year-before.js';
import { titleComplete } from './rules/title-complete.js';
import { unchangedSincePublished } from './rules/unchanged-since-published.js';
import { unitsAfterNumbers } from './rules/units-after-numbers.js';
import { websitePublishesMinimum } from './rules/website-publishes-minimum.js';
import { wholeCoversParts } from './rules/whole-covers-parts.js';
import { wholeDiffersFromPart } from './rules/whole-differs-from-part.js';
import { wordingAsRequired } from './rules/wording-as-required.js';
import { wordsNotDoubled } from './rules/words-not-doubled.js';
import { yearBeforeByLineage } from './rules/year-before-by-lineage.js';

/** Every rule. Where several share one cause, the first of them gives the finding its name. */
export const ALL_RULES: readonly Rule[] = [
  sectionsInOrder,
  sectionsNumbered,
  tablesPresent,
  editionOfYear,
  rowsComplete,
  columnsComplete,
  countsAreWhole,
  blankCells,
  applicantsFilledIn,
  titleComplete,
  periodStated,
  fiveAspectsTold,
  problemsConcrete,
  processingFeeReported,
  supervisionTold,
  rulesByThoseEntitled,
  documentsByThoseEntitled,
  powersUsed,
  decisionsWithinPowers,
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
  outcomesMatchTable,
  carriedForwardMatchesTable,
  reconsiderationMatchesTable,
  litigationMatchesTable,
  challengeResultsMatchTable,
  noChallengesMatchesTable,
  normativeDocumentsMatchTable,
  decisionsMatchTable,
  feesMatchTable,
  applicantsMatchTable,
  sharesMatchTable,
  completionRatePossible,
  mentionsAgree,
  partsAddUp,
  nestedPartsAddUp,
  eventsAgree,
  eventGuestsAgree,
  noneReceivedContradicted,
  datesWithinYear,
  budgetsOfTheirYears,
  noAccountContradicted,
  claimsMatchProblems,
  contactDetailsWellFormed,
  problemsHaveMeasures,
  carryOverChain,
  carryOverChainByApplicant,
  inForceChain,
  catalogueItemsChain,
  pendingChallengesReappear,
  jumpFromYearBefore,
  tablesDifferFromYearBefore,
  textDiffersFromYearBefore,
  problemsDifferFromYearBefore,
  yearBeforeByLineage,
  problemsFollowedUp,
  correctionsFitOnTimeRate,
  answersNotAllNotHeld,
  newMediaKeptFresh,
  websitePublishesMinimum,
  publishedWithinPeers,
  countsNotAllRound,
  eventsToldWithFigures,
  applicationsWithinPeers,
  wholeCoversParts,
  decisionsCoverParts,
  inForceCoversParts,
  wholeDiffersFromPart,
  allPartsReported,
  textDiffersFromOthers,
  namesOwnAgency,
  namesOwnYear,
  placeholdersFilled,
  sentencesNotRepeated,
  basisInForce,
  tellsOwnFacts,
  wordsNotDoubled,
  charactersNotDropped,
  punctuationNotDoubled,
  oneWidthOfMarks,
  ordinaryCharacters,
  datesComplete,
  bracketsInPairs,
  unitsAfterNumbers,
  noPersonalData,
  wordingAsRequired,
  publishedByDeadline,
  publishedAfterYear,
  unchangedSincePublished,
  signedWhenPublished,
];
