import { z } from 'zod';

import { Agency, List, Year } from './parts.js';

/** To the limits that two in a thousand pass by chance, of all who are ranked; `unranked`: for a reason. */
export const STANDS = ['above', 'within', 'below', 'unranked'] as const;

/** Who had so many applications in the year: none, 1–9, 10–99, 100 or more. */
export const VOLUMES = ['none', 'few', 'some', 'many'] as const;

/** GET /rankings[.csv|.xlsx|.json]: what may be asked. `region` takes in everything below it. */
export const RankingsQuery = z.object({
  /** The code of one that GET /indicators lists. */
  indicator: z.string(),
  year: Year,
  region: z.string().optional(),
  kind: z.string().optional(),
  /** With region and kind, who is ranked among whom: the level of the agency's region, and how much it had to do. */
  level: z.enum(['province', 'prefecture', 'county']).optional(),
  volume: z.enum(VOLUMES).optional(),
  /** Part of a name or alias, or of its pinyin (whole or first letters): finds within the ranking, without changing anybody's rank. */
  search: z.string().max(100).optional(),
  /** Finds those who stand above, within or below the limits of the group, or are not ranked, without changing ranks. */
  stand: z.enum(STANDS).optional(),
  /** The id of one whose row is wanted as well, wherever it stands. */
  agency: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** Where the page before ended; rankings are paged by key, never by offset. */
  after: z.string().optional(),
});
export type RankingsQuery = z.infer<typeof RankingsQuery>;

/** Why an agency has no rank. */
export const NOT_RANKED = [
  'missing',
  'to-be-verified',
  'not-applicable',
  'sum-of-others',
  'too-few',
  'unknown',
  /** Nobody is ranked by this indicator: it says why itself. */
  'never-ranked',
] as const;

/** Of a value among those of all who are ranked. */
export const BANDS = ['above', 'within', 'below'] as const;

export const RankingRow = z.object({
  agency: Agency,
  reportId: z.uuid().nullable(),
  /** A share is 0..1; a count is a number. Null where there is none. */
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  /** 95 % interval of a share or a rate. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Competition rank (1, 2, 2, 4); null with `notRanked`. */
  rank: z.number().int().nullable(),
  /** How many share this rank, itself included. */
  tied: z.number().int(),
  notRanked: z.enum(NOT_RANKED).nullable(),
  /** The ranks that the figures leave open, of a share or a rate. */
  ranks: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
  /** The value that leans on all who are ranked as far as its own figures leave it open, with its 95 % interval. */
  shrunk: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** Where the value stands to the limits that two in a thousand pass by chance; null where there are too few to say. */
  band: z.enum(BANDS).nullable(),
  /** Against the year before; `unclear` where the figures do not tell which way it went. */
  change: z.object({ direction: z.enum(['up', 'down', 'unclear']), before: z.number() }).nullable(),
  /** A small share together with that of up to two years before. */
  pooled: z
    .object({
      value: z.number(),
      numerator: z.number(),
      denominator: z.number(),
      years: z.array(z.number().int()).readonly(),
    })
    .nullable(),
  /** The values of up to ten years, earliest first. */
  years: z.array(z.object({ year: z.number().int(), value: z.number() })).readonly(),
});
export type RankingRow = z.infer<typeof RankingRow>;

/** Ranked rows first, best first; then those that are not ranked, by name. */
export const Rankings = z.object({
  indicator: z.string(),
  year: z.number(),
  /** Below this denominator nobody is ranked; null where the indicator has none such. */
  smallest: z.number().int().nullable(),
  /** Of the whole region and kind, whatever is searched for. */
  ranked: z.number().int(),
  total: z.number().int(),
  sample: z.boolean(),
  /** How many stand where; nobody to any limits where there are too few for such. */
  stands: z.record(z.enum(STANDS), z.number().int()),
  /** All who are ranked, together; null where there is nothing to divide by or too few to say. */
  group: z.object({
    /** All numerators over all denominators. */
    overall: z.number().nullable(),
    /** The same without the one with the largest denominator. */
    withoutLargest: z.number().nullable(),
    largest: Agency.nullable(),
    /** How much of all denominators is the largest one, 0..1. */
    largestWeight: z.number().nullable(),
    /** The mean of the true values, each agency counting once. */
    centre: z.number().nullable(),
    /** How much more the values differ than by chance alone, at least 1. */
    dispersion: z.number().nullable(),
  }),
  rows: z.array(RankingRow),
  /** The row of the agency asked for; null where it has no part in the ranking. */
  own: RankingRow.nullable(),
  next: z.string().nullable(),
});
export type Rankings = z.infer<typeof Rankings>;

/** How many agencies, and how many indicators and how many cells, can be compared at once. */
export const MOST_COMPARED = { agencies: 50, indicators: 12, cells: 12 } as const;

/** GET /comparisons[.csv|.xlsx|.json]: two to fifty agencies over years. `agencies`, `indicators` and `cells` are comma-separated. */
export const ComparisonsQuery = z.object({
  agencies: List.pipe(z.array(z.string()).min(2).max(MOST_COMPARED.agencies)),
  from: Year.optional(),
  to: Year.optional(),
  /** Codes that GET /indicators lists, to be given beside what is always given. */
  indicators: List.pipe(z.array(z.string()).max(MOST_COMPARED.indicators)).optional(),
  /** Keys of cells of the form, to be given as well. */
  cells: List.pipe(z.array(z.string()).max(MOST_COMPARED.cells)).optional(),
});
export type ComparisonsQuery = z.infer<typeof ComparisonsQuery>;

/** What an agency states in its sentences only. */
export const STATED_MEASURES = [
  'publishedTotal',
  'website',
  'wechat',
  'onTimeRate',
  'dueCompletionRate',
  'interpretationRate',
] as const;

/** A share is 0..1; low and high are its 95 % interval. */
export const IndicatorValue = z.object({
  indicator: z.string(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type IndicatorValue = z.infer<typeof IndicatorValue>;

/** What a value is read against. */
const Beside = {
  /** The value of the year before. */
  before: z.number().nullable(),
  /** The middle of the agencies of its kind and level that have a value, itself included; null where it is not known. */
  median: z.number().nullable(),
  /** How many it is the median of. */
  peers: z.number().int(),
};

export const ComparedIndicator = IndicatorValue.extend({
  ...Beside,
  /** Which way a share or a rate went since the year before; `unclear` where the figures do not tell. */
  direction: z.enum(['up', 'down', 'unclear']).nullable(),
});
export type ComparedIndicator = z.infer<typeof ComparedIndicator>;

export const ComparedCell = z.object({ cell: z.string(), value: z.number().nullable(), ...Beside });
export type ComparedCell = z.infer<typeof ComparedCell>;

/** One agency in one year. Null is "not stated", never zero. */
export const ComparisonRow = z.object({
  agency: z.string(),
  year: z.number(),
  reportId: z.uuid().nullable(),
  website: z.number().nullable(),
  wechat: z.number().nullable(),
  received: z.number().nullable(),
  concluded: z.number().nullable(),
  /** Newly received and carried over: the denominator of the completion rate. */
  due: z.number().nullable(),
  completionRate: z.number().nullable(),
  /** What the agency says of itself, with its sentence. */
  onTimeRate: z.number().nullable(),
  onTimeSentence: z.string().nullable(),
  /** Those that were asked for, in the order asked. */
  indicators: z.array(ComparedIndicator).optional(),
  cells: z.array(ComparedCell).optional(),
  problems: z.array(z.string()),
  /** Of what the text states: named with different numbers (the first was taken), or known only roughly. */
  disputed: z.array(z.enum(STATED_MEASURES)).optional(),
  approximate: z.array(z.enum(STATED_MEASURES)).optional(),
  errors: z.number().int(),
});
export type ComparisonRow = z.infer<typeof ComparisonRow>;

export const Comparisons = z.object({
  agencies: z.array(Agency),
  years: z.array(z.number()),
  sample: z.boolean(),
  /** Every agency in every year, by agency in the order asked, then by year. */
  rows: z.array(ComparisonRow),
});
export type Comparisons = z.infer<typeof Comparisons>;
