import { z } from 'zod';

import { Wording } from './parts.js';

export const INDICATOR_KINDS = ['count', 'share', 'ratio', 'rate', 'stated'] as const;
export const INDICATOR_SOURCES = ['table', 'self-declared', 'record'] as const;
export const INDICATOR_UNITS = ['件', '条', '1', '件/万人'] as const;
export const DIRECTIONS = ['higher', 'lower', 'neither'] as const;

/** What a page shows unless another indicator is chosen. */
export const FIRST_INDICATOR = 'completion-rate';

const Part = z.object({ name: z.string(), title: Wording });

/** What an indicator is: everything that a page, a chart or a script has to know to show it. */
export const Indicator = z.object({
  code: z.string(),
  /** The number that people see, such as I-03. */
  catalogue: z.string(),
  title: Wording,
  /** A `share` has an interval; a `ratio` may exceed 1; a `rate` is for so many residents; a `stated` share has no denominator. */
  kind: z.enum(INDICATOR_KINDS),
  /** `1`: the value is 0..1 for 0–100 %. */
  unit: z.enum(INDICATOR_UNITS),
  source: z.enum(INDICATOR_SOURCES),
  /** Which end is better; `neither` where the law makes no judgement. */
  direction: z.enum(DIRECTIONS),
  law: Wording.nullable(),
  /** What is added up above and below the line; nothing below for a count. */
  numerator: z.array(Part),
  denominator: z.array(Part),
  per: z.number().nullable(),
  formula: Wording,
  /** What the number does not say. */
  caution: Wording,
  /** Why nobody is ranked by it; null where agencies are. */
  neverRanked: Wording.nullable(),
  /** Below this denominator a value is shown and not ranked; null where there is none such. */
  smallest: z.number().int().nullable(),
});
export type Indicator = z.infer<typeof Indicator>;

/** GET /indicators: all of them, in the order of the catalogue. */
export const Indicators = z.object({ rows: z.array(Indicator) });
export type Indicators = z.infer<typeof Indicators>;
