import { setImmediate } from 'node:timers/promises';

import { type GroupFigures, type Indicator, smallestDenominator } from '@gongkai/indicators';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { measuredInSql } from '../measure-columns.js';
import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { DataVersionRepository } from '../repositories/data-version.repository.js';
import { select } from '../sql.js';
import { askedIndicator } from './asked-indicator.js';
import { AskedTogether } from './asked-together.js';
import { foundByName } from './found-by-name.js';
import { type JudgedAgency, judgedAgency, YearRow } from './judged-agency.js';
import { KeptByVersion } from './kept-by-version.js';
import { pageKey, PageKeyOf } from './page-key.js';
import { rankingColumns } from './ranking-columns.js';
import { type Placed, type RankedColumns, RankingOrder, type Stand } from './ranking-order.js';
import type { PeersAsked } from './peers-in-sql.js';
import { namedInYear } from './scope.js';

export interface RankingAsked extends PeersAsked {
  /** The code of an indicator. */
  readonly indicator: string;
  readonly year: number;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
  /** Finds agencies within the ranking, by name or pinyin; it does not change who is ranked. */
  readonly search?: string | undefined;
  /** Finds those who stand there; it does not change who is ranked either. */
  readonly stand?: Stand | undefined;
  /** Whose own row is wanted besides the page, wherever it stands. */
  readonly agency?: string | undefined;
  /** Null for all of them. */
  readonly limit: number | null;
  readonly after?: string | undefined;
}

const Shown = z.object({ agency: AgencySummary, reportId: z.string().nullable(), years: z.array(YearRow) });

/** With what the figures and the group say about it. */
export type RankedAgency = Omit<Placed, 'agency'> & {
  readonly agency: AgencySummary;
  readonly reportId: string | null;
} & JudgedAgency;

/** All who are ranked, together; `largest` has the largest denominator. */
export interface RankingGroup extends GroupFigures {
  readonly largest: AgencySummary | null;
}

export interface RankingAnswer {
  /** Below this denominator nobody is ranked; null where the indicator has none such. */
  readonly smallest: number | null;
  readonly ranked: number;
  readonly total: number;
  readonly sample: boolean;
  /** How many of all stand above, within and below the limits of the group, and how many are not ranked. */
  readonly stands: Readonly<Record<Stand, number>>;
  readonly group: RankingGroup;
  readonly rows: RankedAgency[];
  /** Of the agency asked for; null where it is not in the ranking. */
  readonly own: RankedAgency | null;
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

const Key = PageKeyOf(z.tuple([z.number(), z.string()]));

/** Everybody who had to report or did, best first; then those without a rank, each with the reason. */
@Injectable()
export class RankingsQuestion {
  /** The order and its group are the same for all pages, searches and readers, until the data change (ADR 0010). */
  private readonly orders: KeptByVersion<RankingOrder>;
  private readonly pages: KeptByVersion<RankingAnswer>;
  private readonly columns = new AskedTogether<Indicator, RankedColumns>(TOGETHER);

  constructor(private readonly database: DataSource) {
    const data = new DataVersionRepository(database);
    this.orders = new KeptByVersion(data, KEPT, ({ total }) => total);
    this.pages = new KeptByVersion(data, KEPT_ROWS, ({ rows }) => rows.length);
  }

  /** Pages that many look at are made once; a whole ranking is not kept. */
  ask(asked: RankingAsked): Promise<RankingAnswer> {
    if (asked.limit === null) return this.answer(asked);
    return this.pages.get(JSON.stringify(Object.entries(asked).sort()), () => this.answer(asked));
  }

  private async answer(asked: RankingAsked): Promise<RankingAnswer> {
    const indicator = askedIndicator(asked.indicator);
    const after = asked.after === undefined ? undefined : Key.parse(asked.after);
    const order = await this.order(indicator, asked);
    const only = asked.search === undefined ? undefined : await foundByName(this.database, asked, asked.search);
    const { rows: page, next } = order.page({ after, limit: asked.limit, only, stand: asked.stand });
    const own = asked.agency === undefined ? null : order.rowOf(asked.agency);
    const show = await this.shown(indicator, asked.year, order, own ? [own, ...page] : page);
    return {
      ...{ ranked: order.ranked, total: order.total, sample: order.sample, stands: order.stands },
      smallest: smallestDenominator(indicator),
      group: { ...order.standing.group, largest: show.largest },
      rows: page.flatMap(show.row),
      own: (own && show.row(own)[0]) ?? null,
      next: next && pageKey(next),
    };
  }

  private order(indicator: Indicator, { year, region, kind, level, volume }: RankingAsked): Promise<RankingOrder> {
    const among = JSON.stringify([level, volume, year, region, kind]);
    return this.orders.get(JSON.stringify([indicator.code, among]), async () => {
      const columns = await this.columns.ask(among, indicator, (indicators) =>
        rankingColumns(this.database, indicators, { scope: { year, region, kind }, peers: { level, volume } }),
      );
      await setImmediate(); // others are answered between two orders that were asked for together
      return new RankingOrder(indicator, columns);
    });
  }

  /** What a page says of its agencies beside what they are ranked by. */
  private async shown(
    indicator: Indicator,
    year: number,
    { standing, largest }: RankingOrder,
    page: readonly Placed[],
  ) {
    const ids = [...page.map(({ agency }) => agency), ...(largest === null ? [] : [largest])];
    const rows = await select(this.database, Shown, shownSql(indicator), [year, ids]);
    const byId = new Map(rows.map((row) => [row.agency.id, row]));
    return {
      largest: (largest === null ? null : byId.get(largest)?.agency) ?? null,
      /** Nothing of an agency that has been removed since. */
      row: (placed: Placed): RankedAgency[] => {
        const row = byId.get(placed.agency);
        if (!row) return [];
        const { years, ...shown } = row;
        return [{ ...placed, ...shown, ...judgedAgency(indicator, { ...placed, years }, { year, standing }) }];
      },
    };
  }
}

/** Agencies in kept orders: 20 rankings of 30 000 agencies take about 100 MB. */
const KEPT = 600_000;

/** Indicators in a statement: with eight of them it holds about 10 MB for 30 000 agencies, and the answer as much. */
const TOGETHER = { most: 8, atOnce: 2 };

/** Rows in kept pages; each takes about 2 KB. */
const KEPT_ROWS = 10_000;

/** The year asked for and those before it, as the small picture beside a rank shows them. */
const YEARS_SHOWN = 10;

/** Parameters: year, agencies. */
function shownSql(indicator: Indicator): string {
  const { numerator, denominator } = measuredInSql(indicator);
  return `SELECT ${agencySummary('a')} AS agency, (
      SELECT m.report_id FROM report_measures m WHERE m.agency_id = a.id AND m.year = $1 AND m.current) AS "reportId", (
      SELECT coalesce(json_agg(json_build_array(m.year, ${numerator}, ${denominator}) ORDER BY m.year), '[]')
      FROM report_measures m WHERE m.agency_id = a.id AND m.current AND m.open_errors = 0
        AND m.year BETWEEN $1 - ${YEARS_SHOWN - 1} AND $1) AS years
    FROM (${namedInYear('$1::integer', 'v.agency_id = ANY ($2::text[])')}) a`;
}
