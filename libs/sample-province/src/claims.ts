import { applicationCell, challengeCell } from '@gongkai/report-form';

import type { Cells } from './counts/agency-history.js';
import type { Random } from './random.js';

/** What the sentences of a report say; a fault may make them say something else than the tables do. */
export interface Claims extends PublishingClaims, RequestClaims, OtherClaims {}

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
  return { ...publishingClaims(random), ...requestClaims(cells, random), ...otherClaims(cells, random) };
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
