import { type Band, type FunnelLimits, GroupFunnel, type Indicator, smallestDenominator } from '@gongkai/indicators';
import { AppError } from '@gongkai/outcome';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { DataVersionRepository } from '../repositories/data-version.repository.js';
import { selectOne } from '../sql.js';
import { askedIndicator } from './asked-indicator.js';
import { judgedInSql } from './judged-in-sql.js';
import { scopeParameters } from './scope.js';
import { KeptByVersion } from './kept-by-version.js';

export interface FunnelAsked {
  /** The code of a share or a rate. */
  readonly indicator: string;
  readonly year: number;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
  /** At which denominators there are limits: as many as a line is drawn through, or each that occurs. */
  readonly limitsAt: 'steps' | 'each';
}

const Members = z.object({
  total: z.int(),
  sample: z.boolean(),
  ids: z.array(z.string()),
  names: z.array(z.string()),
  regions: z.array(z.string()),
  regionNames: z.array(z.string()),
  samples: z.array(z.boolean()),
  numerators: z.array(z.number()),
  denominators: z.array(z.number()),
  values: z.array(z.number()),
});
type Members = z.infer<typeof Members>;

/** Everybody who is ranked, column by column: thirty thousand of them are ten arrays, not thirty thousand objects. */
export interface FunnelMembers extends Omit<Members, 'total' | 'sample'> {
  /** Where each stands to the outer limits; null throughout where nobody can say. */
  readonly bands: (Band | null)[];
}

export interface FunnelAnswer {
  readonly smallest: number | null;
  readonly total: number;
  readonly sample: boolean;
  /** Null where they are too few to say what is usual among them. */
  readonly centre: number | null;
  readonly dispersion: number | null;
  /** From the smallest denominator to the largest. */
  readonly limits: readonly (FunnelLimits & { readonly denominator: number })[];
  readonly members: FunnelMembers;
}

/** All who are ranked by a share or a rate, and what chance alone would make of them at every size. */
@Injectable()
export class FunnelsQuestion {
  private readonly answers: KeptByVersion<FunnelAnswer>;

  constructor(private readonly database: DataSource) {
    const size = ({ members, limits }: FunnelAnswer) => members.ids.length + limits.length;
    this.answers = new KeptByVersion(new DataVersionRepository(database), KEPT, size);
  }

  /**
   * Made once for all who ask, until the data change.
   *
   * @throws AppError `question-invalid` of an indicator that is neither
   */
  async ask({ indicator: code, year, region, kind, limitsAt }: FunnelAsked): Promise<FunnelAnswer> {
    const indicator = askedIndicator(code);
    if (indicator.kind !== 'share' && indicator.kind !== 'rate') {
      throw new AppError('question-invalid', `“${indicator.title.zh}”不是比例，也不是按人口折算的数，没有漏斗图`);
    }
    const smallest = smallestDenominator(indicator);
    return this.answers.get(JSON.stringify([code, limitsAt, year, region, kind]), async () => {
      const asked = await scopeParameters(this.database, { year, region, kind });
      const found = await selectOne(this.database, Members, membersSql(indicator), asked);
      const { total, sample, ...members } = found ?? NOBODY;
      return { smallest, total, sample, ...judged(indicator, members, limitsAt) };
    });
  }
}

/** Agencies and limits in kept answers; each takes about 300 bytes. */
const KEPT = 150_000;

const NOBODY: Members = {
  total: 0,
  sample: false,
  ids: [],
  names: [],
  regions: [],
  regionNames: [],
  samples: [],
  numerators: [],
  denominators: [],
  values: [],
};

function judged(
  indicator: Indicator,
  members: Omit<Members, 'total' | 'sample'>,
  limitsAt: FunnelAsked['limitsAt'],
): Omit<FunnelAnswer, 'smallest' | 'total' | 'sample'> {
  const { numerators, denominators } = members;
  const fractions = numerators.map((numerator, nth) => ({ numerator, denominator: denominators[nth] ?? NaN }));
  const funnel = GroupFunnel.of(indicator, fractions);
  const sizes = limitsAt === 'steps' ? steps(denominators) : [...new Set(denominators)].reverse();
  return {
    centre: funnel?.funnel.centre ?? null,
    dispersion: funnel?.funnel.dispersion ?? null,
    limits: funnel ? sizes.map((denominator) => ({ denominator, ...funnel.limits(denominator) })) : [],
    members: { ...members, bands: fractions.map((fraction) => funnel?.bandOf(fraction) ?? null) },
  };
}

/** The limits of so many sizes make a line that looks drawn through. */
const STEPS = 160;

/** Whole numbers from the smallest to the largest, each as much larger than the one before it as the next. */
function steps(denominators: readonly number[]): number[] {
  const positive = denominators.filter((denominator) => denominator > 0);
  const least = positive.reduce((one, other) => Math.min(one, other), Infinity);
  const most = positive.reduce((one, other) => Math.max(one, other), 0);
  if (most === 0) return [];
  const sizes = Array.from({ length: STEPS + 1 }, (_, nth) => Math.round(least * (most / least) ** (nth / STEPS)));
  return [...new Set(sizes)];
}

/** The largest first. */
const ORDER = 'ORDER BY denominator DESC, id';

function membersSql(indicator: Indicator): string {
  const column = (expression: string) =>
    `coalesce(array_agg(${expression} ${ORDER}) FILTER (WHERE not_ranked IS NULL), '{}')`;
  return `${judgedInSql(indicator)}
  SELECT count(*)::integer AS total, coalesce(bool_or(sample), false) AS sample,
    ${column('id')} AS ids, ${column('name')} AS names, ${column('region_code')} AS regions,
    ${column('region_name')} AS "regionNames", ${column('sample')} AS samples, ${column('numerator')} AS numerators,
    ${column('denominator')} AS denominators, ${column('value')} AS values
  FROM judged`;
}
