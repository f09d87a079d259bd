import { unify } from '@gongkai/report-model';

import { remembering } from '../remembering.js';

const NUMBERING = /^(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+[、.,:)]|\d+[、.,:)]?)/u;

/** NFKC without spaces, invisible characters and quotation marks; brackets in one shape, radicals as characters. */
export const compact = remembering((text) =>
  (/[\u2e80-\u2fdf]/u.test(text) ? Array.from(text, unify).join('') : text)
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff"'“”‘’「」『』]/gu, '')
    .replace(/[〔【[{]/gu, '(')
    .replace(/[〕】\]}]/gu, ')'),
);

/** What a label says: without its number in front, remarks in brackets and punctuation. */
export const core = remembering((text) => {
  let rest = compact(text);
  while (NUMBERING.test(rest)) rest = rest.replace(NUMBERING, '');
  return rest.replace(/\([^()]*\)/gu, '').replace(/[、,。.;:·/()]/gu, '');
});

/** Something to find by its label. */
export interface Labelled<T> {
  readonly value: T;
  /** The official label and its variants, as `core` gives them. */
  readonly cores: readonly string[];
}

export function labelled<T>(value: T, ...labels: readonly string[]): Labelled<T> {
  return { value, cores: labels.map(core) };
}

/** Whether the text is two of the labels, one after the other, as in cells that were merged: it names neither. */
export function isTwoOf(text: string, labels: readonly Labelled<unknown>[]): boolean {
  const said = core(text.replace(/<br\s*\/?>/giu, ''));
  const isAnother = (rest: string, own: unknown) => {
    const name = rest.replace(/^[一二三四五六七八九十\d]+/u, '');
    return labels.some(({ value, cores }) => value !== own && cores.includes(name));
  };
  return labels.some(({ value, cores }) =>
    cores.some((first) => said.startsWith(first) && isAnother(said.slice(first.length), value)),
  );
}

/** Finds in labels the one that a text is most like; undefined where none is, or two are equally. */
export type LabelFinder<T> = (text: string) => T | undefined;

/** `shortest`: labels of fewer signs are never taken for misspelt ones. */
export function labelFinder<T>(candidates: readonly Labelled<T>[], shortest = DISTINCTIVE + 1): LabelFinder<T> {
  return remembering((text) => {
    const wanted = core(text);
    if (wanted === '') return undefined;
    const like = mostLike(wanted, candidates, likeness);
    // Only what is no label nor a part of one may be a misspelt one.
    const found =
      like.length > 0 ? like : mostLike(wanted, candidates, (text, label) => misspelt(text, label, shortest));
    return found.length === 1 ? found[0] : undefined;
  });
}

/** Those with the highest score above 0. */
function mostLike<T>(
  text: string,
  candidates: readonly Labelled<T>[],
  score: (text: string, label: string) => number,
): T[] {
  let highest = 0;
  let found: T[] = [];
  for (const { value, cores } of candidates) {
    const own = Math.max(...cores.map((label) => score(text, label)));
    if (own === 0 || own < highest) continue;
    found = own === highest ? [...found, value] : [value];
    highest = own;
  }
  return found;
}

/** Below this length a label is only itself: 其他, 总计, 规章 are part of too many others. */
const DISTINCTIVE = 4;
/** The part of a label that may be misspelt. */
const MISSPELT = 0.25;

/** 1 for the same label; less where one is a prefixed, annotated or shortened form of the other; else 0. */
function likeness(text: string, label: string): number {
  if (text === label) return 1;
  if (Math.min(text.length, label.length) < DISTINCTIVE) return 0;
  if (text.endsWith(label)) return 0.95;
  if (text.startsWith(label) && text.length <= label.length * 3) return 0.9;
  // A part of two labels, such as 政府信息公开申请数量, is neither's.
  if (label.startsWith(text)) return 0.8;
  if (label.endsWith(text)) return 0.7;
  return isAbridged(text, label) ? 0.6 : 0;
}

/** Whether words were left out in the middle: 法律机构 for 法律服务机构. */
function isAbridged(text: string, label: string): boolean {
  if (!label.startsWith(text.slice(0, 1))) return false;
  let at = 0;
  for (const sign of label) if (sign === text[at]) at += 1;
  return at === text.length;
}

/** 1 less the part of the longer text that is wrong; 0 where that is too much, or the label is short. */
function misspelt(text: string, label: string, shortest: number): number {
  const longest = Math.max(text.length, label.length);
  if (Math.min(text.length, label.length) < shortest) return 0;
  if (Math.abs(text.length - label.length) > longest * MISSPELT) return 0;
  const wrong = distance(text, label) / longest;
  return wrong <= MISSPELT ? 1 - wrong : 0;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    before = current;
  }
  return before[b.length] ?? 0;
}
