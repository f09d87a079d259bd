import type { Place } from './place.js';

/** One figure as the report printed it. Only `number` has a value: nothing else is a zero. */
export type Figure = (
  | { readonly state: 'number'; readonly value: number; readonly raw: string; readonly at: Place }
  | {
      readonly state: 'blank' | 'slash' | 'dash' | 'text';
      readonly value: null;
      readonly raw: string;
      readonly at: Place;
    }
  | { readonly state: 'missing'; readonly value: null; readonly raw: ''; readonly at: Place }
) & {
  /** 0..1, where it was read from a picture. */
  readonly confidence?: number;
};

export type FigureState = Figure['state'];

/** The cell is not in the document. */
export const MISSING: Figure = { state: 'missing', value: null, raw: '', at: {} };

const PLAIN = /^\d{1,6}$/u;
const NUMBER = /^[-−+]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/u;
/** Two figures in one cell: 0 0, or one above the other. Groups of three are one: 1 204. */
const SEVERAL = /\d\s*[\n\r]\s*\d|\d\s+(?!\d{3}(?!\d))\d/u;

/**
 * Reads one cell; full-width digits (１２３), a plus sign and thousands set off by commas or spaces count.
 * Whether a sign or decimals are allowed is the form's affair.
 */
export function readFigure(raw: string, at: Place): Figure {
  if (PLAIN.test(raw)) return { state: 'number', value: Number(raw), raw, at };
  const printed = raw.normalize('NFKC').replace(/[\u200b\ufeff]/gu, '');
  const plain = printed.replace(/\s/gu, '');
  if (plain === '') return { state: 'blank', value: null, raw, at };
  if (/^[/\\]+$/u.test(plain)) return { state: 'slash', value: null, raw, at };
  if (/^[-—–―−]+$/u.test(plain)) return { state: 'dash', value: null, raw, at };
  if (!NUMBER.test(plain) || SEVERAL.test(printed)) return { state: 'text', value: null, raw, at };
  return { state: 'number', value: Number(plain.replaceAll(',', '').replace('−', '-')), raw, at };
}
