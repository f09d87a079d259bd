import type { Rule } from './rule.js';
import { answeredMatchesTable } from './rules/answered-matches-table.js';
import { applicantsSum } from './rules/applicants-sum.js';
import { applicationsBalance } from './rules/applications-balance.js';
import { blankCells } from './rules/blank-cells.js';
import { carriedForwardMatchesTable } from './rules/carried-forward-matches-table.js';
import { carriedOverMatchesTable } from './rules/carried-over-matches-table.js';
import { carryOverChain } from './rules/carry-over-chain.js';
import { countsAreWhole } from './rules/counts-are-whole.js';
import { directLitigationSum } from './rules/direct-litigation-sum.js';
import { editionOfYear } from './rules/edition-of-year.js';
import { litigationAfterReconsiderationSum } from './rules/litigation-after-reconsideration-sum.js';
import { litigationMatchesTable } from './rules/litigation-matches-table.js';
import { mentionsAgree } from './rules/mentions-agree.js';
import { noChallengesMatchesTable } from './rules/no-challenges-matches-table.js';
import { noneReceivedContradicted } from './rules/none-received-contradicted.js';
import { noneReceivedMatchesTable } from './rules/none-received-matches-table.js';
import { outcomesSum } from './rules/outcomes-sum.js';
import { receivedMatchesTable } from './rules/received-matches-table.js';
import { reconsiderationMatchesTable } from './rules/reconsideration-matches-table.js';
import { reconsiderationSum } from './rules/reconsideration-sum.js';
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
  reconsiderationSum,
  directLitigationSum,
  litigationAfterReconsiderationSum,
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
];
