import type { Fact } from '@gongkai/report-model';

import { FEWEST_PEERS } from './statistics/cases.js';
import { dispersion } from './statistics/dispersion.js';
import { Z_998 } from './statistics/normal.js';

/** What is compared between agencies of one kind and level in one year. Null is "not known", never zero. */
export interface PeerFigures {
  /** Items, the most that the text says: in all, or on the website. */
  readonly published: number | null;
  readonly received: number | null;
  /** Residents. */
  readonly population: number | null;
}

/** What is usual among peers. Null where too few of them say. */
export interface PeerStatistics {
  /** All but one in a hundred publish no more items, whichever of them is asked about being left out. */
  readonly published99: number | null;
  /** Applications for 10 000 residents: the median. */
  readonly rate: number | null;
  /** How much more the counts scatter than chance alone would have them, at least 1. */
  readonly spread: number;
}

/** What a report is held to. */
export interface PeerLimits {
  readonly published99: number | null;
  /** Applications for 10 000 residents; more than that is more than chance would have. */
  readonly perTenThousandLimit: number | null;
}

export function publishedIn(facts: readonly Fact[]): number | null {
  const counts = facts.flatMap(({ name, value }) =>
    value !== null && (name === 'published.total' || name === 'published.website') ? [value] : [],
  );
  return counts.length === 0 ? null : Math.max(...counts);
}

/** The same whatever the order of the reports. */
export function peerStatistics(reports: readonly PeerFigures[]): PeerStatistics {
  const published = reports.flatMap((report) => report.published ?? []).sort(ascending);
  const counted = reports
    .flatMap(({ received, population }) =>
      received !== null && population !== null && population > 0 ? [{ received, residents: population / 10_000 }] : [],
    )
    .map(({ received, residents }) => ({ rate: received / residents, residents }))
    .sort((one, other) => one.rate - other.rate || one.residents - other.residents);
  const middle = counted[counted.length >> 1];
  if (middle === undefined || middle.rate === 0 || counted.length <= FEWEST_PEERS) {
    return { published99: published99(published), rate: null, spread: 1 };
  }
  const { rate } = middle;
  const scores = counted.map((each) => (each.rate - rate) * Math.sqrt(each.residents / rate));
  return { published99: published99(published), rate, spread: Math.max(1, dispersion(scores)) };
}

export function peerLimits({ published99: most, rate, spread }: PeerStatistics, population: number | null): PeerLimits {
  const limit =
    rate === null || population === null || population <= 0
      ? null
      : rate + Z_998 * Math.sqrt((spread * rate) / (population / 10_000));
  return { published99: most && rounded(most), perTenThousandLimit: limit && rounded(limit) };
}

/** Whether a report goes beyond a limit, so that what its peers report has something to say of it. */
export function isBeyond({ published, received, population }: PeerFigures, limits: PeerLimits): boolean {
  const rate = received === null || population === null || population <= 0 ? 0 : (received / population) * 10_000;
  return (published ?? 0) > (limits.published99 ?? Infinity) || rate > (limits.perTenThousandLimit ?? Infinity);
}

/**
 * An agency far above the others is above as many of them as it has peers: the
 * largest but one in a hundred of its peers is the next one below in the whole group.
 */
function published99(counts: readonly number[]): number | null {
  const peers = counts.length - 1;
  return peers < FEWEST_PEERS ? null : (counts.at(-2 - Math.floor(peers / 100)) ?? null);
}

/** To two figures: a limit that moved with every report that arrives would be another finding each time. */
function rounded(limit: number): number {
  return Number(limit.toPrecision(2));
}

function ascending(one: number, other: number): number {
  return one - other;
}
