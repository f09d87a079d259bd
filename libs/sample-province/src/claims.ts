import { applicationCell, challengeCell, EDITIONS, outcomeRows } from '@gongkai/report-form';

import type { Cells } from './counts/agency-history.js';
import type { Random } from './random.js';

/** What the sentences of a report say; a fault may make them say something else than the tables do. */
export interface Claims extends PublishingClaims, RequestClaims, DetailClaims, OtherClaims {}

interface PublishingClaims {
  /** Items on the government's website: once in the first aspect, once more where platforms are described. */
  readonly website: number;
  readonly websiteAgain: number | null;
  /** The second mention rounds: 30余条. */
  readonly websiteAbout: boolean;
  /** Null: the agency has no account. */
  readonly wechat: number | null;
  /** Website and WeChat together; null where the report does not add them up. */
  readonly total: number | null;
}

interface RequestClaims {
  /** Null: said to be none. */
  readonly received: number | null;
  /** Null where the report does not say; the three are given together or not at all. */
  readonly carriedOver: number | null;
  readonly concluded: number | null;
  readonly carriedForward: number | null;
  /** Of those answered, the share answered in time, as the agency says; null where it does not. */
  readonly onTime: number | null;
  /** What section six says of requests, if anything. */
  readonly receivedAtEnd: 'none' | 'nothing';
}

/** What only some reports go into; null where this one does not. */
interface DetailClaims {
  readonly documentsIssued: number;
  readonly decisions: { readonly licensing: number; readonly penalties: number } | null;
  /** Administrative fees, in yuan. */
  readonly feesCharged: number | null;
  readonly outcomes: Readonly<Record<OutcomeGroup, number>> | null;
  readonly applicants: { readonly naturalPerson: number; readonly business: number } | null;
  /** The share of the applications concluded that were granted, 0..1. */
  readonly grantedShare: number | null;
  /** Said to be all. */
  readonly completion: 1 | null;
  readonly reconsiderationResults: Readonly<Record<ReconsiderationResult, number>> | null;
  /** The parts of the total; adding up to it. */
  readonly channels: { readonly website: number; readonly wechat: number; readonly others: number } | null;
  /** Budgets and accounts, as a part of what was published by other channels. */
  readonly budgets: { readonly all: number; readonly budgets: number; readonly accounts: number } | null;
  /** The open days are told of once more. */
  readonly openDaysAgain: number | null;
}

/** The groups of the form's outcomes. */
export type OutcomeGroup = 'granted' | 'partlyGranted' | 'refused' | 'unavailable' | 'notProcessed' | 'otherOutcome';
const OUTCOME_GROUPS: readonly OutcomeGroup[] = [
  'granted',
  'partlyGranted',
  'refused',
  'unavailable',
  'notProcessed',
  'otherOutcome',
];

export type ReconsiderationResult = 'upheld' | 'corrected' | 'other' | 'pending';
const RECONSIDERATION_RESULTS: readonly ReconsiderationResult[] = ['upheld', 'corrected', 'other', 'pending'];

interface OtherClaims {
  /** Both 0: said to be none. */
  readonly reconsiderations: number;
  readonly lawsuits: number;
  readonly npcProposals: number;
  readonly cppccProposals: number;
  readonly trainings: number | null;
  readonly openDays: number | null;
  /** Charged for handling requests, in yuan. */
  readonly processingFee: number;
}

/** What a report says that is right in every word. */
export function trueClaims(cells: Cells, random: Random): Claims {
  const [publishing, requests] = [publishingClaims(random), requestClaims(cells, random)];
  const others = otherClaims(cells, random);
  return { ...publishing, ...requests, ...others, ...detailClaims(cells, publishing, others, random) };
}

function detailClaims(
  cells: Cells,
  { website, wechat, total }: PublishingClaims,
  { openDays }: OtherClaims,
  random: Random,
): DetailClaims {
  const count = (key: string) => cells[key] ?? 0;
  const sometimes = <T>(share: number, detail: T): T | null => (random.chance(share) ? detail : null);
  const concluded = count(applicationCell('concluded', 'total'));
  const reconsiderations = count(challengeCell('reconsideration', 'total'));
  const fees = count('proactive.fees.amount');
  const has = <T>(condition: boolean, detail: T | null): T | null => (condition ? detail : null);
  return {
    documentsIssued: count('proactive.normativeDocuments.issued'),
    decisions: sometimes(0.2, {
      licensing: count('proactive.licensing.decisions'),
      penalties: count('proactive.penalties.decisions'),
    }),
    feesCharged: has(fees > 0, sometimes(0.3, Math.round(fees * 10_000))),
    outcomes: has(concluded > 0, sometimes(0.3, outcomesIn(cells))),
    applicants: has(
      count(applicationCell('newlyReceived', 'business')) > 0,
      sometimes(0.4, {
        naturalPerson: count(applicationCell('newlyReceived', 'naturalPerson')),
        business: count(applicationCell('newlyReceived', 'business')),
      }),
    ),
    grantedShare: has(
      concluded >= 10,
      sometimes(0.3, Math.round((count(applicationCell('granted', 'total')) / concluded) * 1000) / 1000),
    ),
    completion: has(
      concluded > 0 && count(applicationCell('carriedForward', 'total')) === 0,
      sometimes(0.2, 1 as const),
    ),
    reconsiderationResults: has(reconsiderations > 0, sometimes(0.6, resultsIn(cells))),
    channels: has(total !== null, sometimes(0.4, { website, wechat: wechat ?? 0, others: 0 })),
    budgets: sometimes(0.15, { all: 3, budgets: 2, accounts: 1 }),
    openDaysAgain: has(openDays !== null, sometimes(0.3, openDays ?? 0)),
  };
}

function outcomesIn(cells: Cells): Record<OutcomeGroup, number> {
  return Object.fromEntries(
    OUTCOME_GROUPS.map((group) => {
      const rows = outcomeRows(EDITIONS['2021']).filter((row) => row === group || row.startsWith(`${group}.`));
      return [group, rows.reduce((sum, row) => sum + (cells[applicationCell(row, 'total')] ?? 0), 0)];
    }),
  ) as Record<OutcomeGroup, number>;
}

function resultsIn(cells: Cells): Record<ReconsiderationResult, number> {
  return Object.fromEntries(
    RECONSIDERATION_RESULTS.map((result) => [result, cells[challengeCell('reconsideration', result)] ?? 0]),
  ) as Record<ReconsiderationResult, number>;
}

function publishingClaims(random: Random): PublishingClaims {
  const website = 4 + random.poisson(Math.exp(3.2 + 0.8 * random.normal()));
  const wechat = random.chance(0.75) ? 30 + random.poisson(Math.exp(4 + 0.9 * random.normal())) : null;
  return {
    website,
    websiteAgain: random.chance(0.5) ? website : null,
    websiteAbout: random.chance(0.15),
    wechat,
    total: wechat !== null && random.chance(0.5) ? website + wechat : null,
  };
}

function requestClaims(cells: Cells, random: Random): RequestClaims {
  const [received, carriedOver, concluded, carriedForward] = [
    'newlyReceived',
    'carriedOver',
    'concluded',
    'carriedForward',
  ].map((row) => cells[applicationCell(row, 'total')] ?? 0) as [number, number, number, number];
  const tellsAll = carriedOver + carriedForward > 0 || (received > 0 && random.chance(0.35));
  return {
    received: received > 0 ? received : null,
    carriedOver: tellsAll ? carriedOver : null,
    concluded: tellsAll ? concluded : null,
    carriedForward: tellsAll ? carriedForward : null,
    onTime: concluded > 0 && random.chance(0.7) ? onTimeShare(concluded, random) : null,
    receivedAtEnd: received === 0 && random.chance(0.4) ? 'none' : 'nothing',
  };
}

/** Nearly every agency says 100 %; one with many requests may admit to a late answer. */
function onTimeShare(concluded: number, random: Random): number {
  if (concluded < 20 || random.chance(0.8)) return 1;
  return Math.round((1 - random.between(1, 4) / concluded) * 1000) / 1000;
}

function otherClaims(cells: Cells, random: Random): OtherClaims {
  const total = (forum: string) => cells[challengeCell(forum, 'total')] ?? 0;
  return {
    reconsiderations: total('reconsideration'),
    lawsuits: total('litigation.direct') + total('litigation.afterReconsideration'),
    npcProposals: random.poisson(1.6),
    cppccProposals: random.poisson(2.2),
    trainings: random.chance(0.6) ? random.between(1, 6) : null,
    openDays: random.chance(0.4) ? random.between(1, 3) : null,
    processingFee: 0,
  };
}
