import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { select } from '../sql.js';
import { type DistributionsAsked, DistributionsQuestion, type Spread } from './distributions.question.js';

export interface TrendsAsked {
  /** The code of an indicator. */
  readonly indicator: string;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
}

/** How the values of some agencies lay in a year. */
export interface YearSpread extends Spread {
  readonly year: number;
  /** Null: everybody asked about, those that are in none of the regions included. */
  readonly region: { readonly code: string; readonly name: string } | null;
}

export interface TrendsAnswer {
  /** Of which regions there are rows besides those of everybody. */
  readonly level: DistributionsAsked['level'];
  readonly sample: boolean;
  /** Everybody first, then region by region; the earliest year first. */
  readonly rows: readonly YearSpread[];
}

/** Years that are looked back on. */
const YEARS = 10;

/** An indicator over the years, of everybody and of the regions next below. */
@Injectable()
export class TrendsQuestion {
  constructor(
    private readonly database: DataSource,
    private readonly distributions: DistributionsQuestion,
  ) {}

  async ask(asked: TrendsAsked): Promise<TrendsAnswer> {
    const level = levelBelow(asked.region);
    const years = (await select(this.database, z.object({ year: z.int() }), LATEST_YEARS)).map(({ year }) => year);
    const spreads = await Promise.all(
      years.map(async (year) => ({ year, ...(await this.distributions.ask({ ...asked, year, level })) })),
    );
    const whole = spreads.map(({ year, whole: spread }) => ({ ...spread, year, region: null }));
    const below = spreads.flatMap(({ year, rows }) => rows.map((row) => ({ ...row, year })));
    return {
      level,
      sample: spreads.some(({ sample }) => sample),
      rows: [...whole, ...below.sort((one, other) => one.region.code.localeCompare(other.region.code))],
    };
  }
}

/** A prefecture is looked at by its counties, everything above it by prefectures. */
function levelBelow(region: string | undefined): DistributionsAsked['level'] {
  return region === undefined || region.endsWith('0000') ? 'prefecture' : 'county';
}

/** The earliest first. One without any report is among them: a line that went on over it would hide that. */
const LATEST_YEARS = `SELECT year FROM (SELECT min(year)::integer AS first, max(year)::integer AS last
    FROM report_measures WHERE current) known
  CROSS JOIN LATERAL generate_series(greatest(first, last - ${YEARS - 1}), last) year ORDER BY year`;
