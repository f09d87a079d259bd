import {
  type Change,
  evaluateCounted,
  type Counted,
  type Indicator,
  intervalOf,
  type Judged,
  type PooledShare,
  pooledShare,
  rateChange,
  shareChange,
  type Standing,
} from '@gongkai/indicators';
import { z } from 'zod';

/** What is counted in a year; years whose report is to be verified are not among them. */
export const YearRow = z
  .tuple([z.number(), z.number().nullable(), z.number().nullable()])
  .transform(([year, numerator, denominator]) => ({ year, numerator, denominator }));
type YearRow = z.infer<typeof YearRow>;

export interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** A ranking's row, besides what is counted. */
export interface JudgedAgency extends Ends, Judged {
  /** Against the year before: which way it went, as far as the figures tell. Null where one of the years is not known. */
  readonly change: (Pick<Change, 'direction'> & { readonly before: number }) | null;
  /** Of a small share: the year and up to two years before it together; null where there are no others. */
  readonly pooled: (PooledShare & { readonly value: number }) | null;
  /** The values of the last ten years, earliest first, as far as they are known. */
  readonly years: readonly { readonly year: number; readonly value: number }[];
}

/** The 95 % interval of a share or a rate; nothing of everything else. */
export function endsOf(indicator: Indicator, counted: Counted): Ends {
  return intervalOf(indicator, counted) ?? { low: null, high: null };
}

export function judgedAgency(
  indicator: Indicator,
  row: Counted & { readonly rank: number | null; readonly years: readonly YearRow[] },
  { year, standing }: { readonly year: number; readonly standing: Standing },
): JudgedAgency {
  return {
    ...endsOf(indicator, row),
    ...standing.judge(row, row.rank !== null),
    change: changeOf(indicator, row.years, year),
    pooled: pooledOf(indicator, row.years, year),
    years: row.years.flatMap((one) => {
      const value = valueOf(indicator, one);
      return value === null ? [] : [{ year: one.year, value }];
    }),
  };
}

/** Against the year before, as far as the figures of both years tell. */
export function changeOf(indicator: Indicator, years: readonly YearRow[], year: number): JudgedAgency['change'] {
  const [before, after] = [year - 1, year].map((asked) => years.find((one) => one.year === asked));
  if (!before || !after || !isFraction(before) || !isFraction(after)) return null;
  const value = valueOf(indicator, before);
  const change = value === null ? null : changeBetween(indicator, before, after);
  return change && value !== null ? { direction: change.direction, before: value } : null;
}

function changeBetween({ kind, per = 1 }: Indicator, before: Fraction, after: Fraction): Change | null {
  if (kind === 'share') return shareChange(before, after);
  const rate = ({ numerator, denominator }: Fraction) => ({ count: numerator, exposure: denominator / per });
  return kind === 'rate' ? rateChange(rate(before), rate(after)) : null;
}

function pooledOf({ kind }: Indicator, years: readonly YearRow[], year: number): JudgedAgency['pooled'] {
  const pooled = kind === 'share' ? pooledShare(years.filter(isShare), year) : null;
  if (!pooled || pooled.years.length < 2) return null;
  return { ...pooled, value: pooled.numerator / pooled.denominator };
}

interface Fraction {
  readonly year: number;
  readonly numerator: number;
  readonly denominator: number;
}

function isFraction(row: YearRow): row is Fraction {
  return row.numerator !== null && row.denominator !== null;
}

function isShare(row: YearRow): row is Fraction {
  return isFraction(row) && row.denominator > 0 && row.numerator >= 0 && row.numerator <= row.denominator;
}

function valueOf(indicator: Indicator, counted: Counted): number | null {
  return evaluateCounted(indicator, counted).value;
}
