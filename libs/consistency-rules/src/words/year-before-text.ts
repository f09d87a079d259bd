import { type AnnualReport, type Item, normalise } from '@gongkai/report-model';

import { runningTexts } from './running-text.js';

/** What a report says, to be held against what another one says. */
interface Told {
  /** Stretches of its words with years and numbers masked. */
  readonly shingles: ReadonlySet<string>;
  /** Its numbers in order, years left out. */
  readonly numbers: readonly string[];
}

type Texts = Pick<AnnualReport, 'passages'>;

const SHINGLE = 6;
/** Fewer words than these are those of the form. */
const FEWEST = 100;
const YEAR = /(?:19|20)\d\d(?=年|\)|〕|\])/gu;
const NUMBER = /\d+(?:\.\d+)?/gu;
const KNOWN = new WeakMap<AnnualReport['passages'], Told>();
const COMPARED = new WeakMap<AnnualReport['passages'], WeakMap<AnnualReport['passages'], number>>();

/** How much of all that two reports say both of them say, 0..1; 0 where one says next to nothing. */
export function similarity(one: Texts, other: Texts): number {
  const known = COMPARED.get(one.passages) ?? new WeakMap<AnnualReport['passages'], number>();
  COMPARED.set(one.passages, known);
  let share = known.get(other.passages);
  if (share === undefined) {
    const [here, there] = [toldIn(one).shingles, toldIn(other).shingles];
    share = Math.min(here.size, there.size) < FEWEST ? 0 : jaccard(here, there);
    known.set(other.passages, share);
  }
  return share;
}

/** From here on the text is the other one with a new date. */
export const MOST_ALIKE = 0.9;

/** Whether one text is the other; then whatever else is the same has the same cause. */
export function isCopied(one: Texts, other: Texts): boolean {
  return similarity(one, other) >= MOST_ALIKE;
}

/** Whether the texts state the same numbers in the same order, years aside. */
export function sameNumbers(one: Texts, other: Texts): boolean {
  return toldIn(one).numbers.join() === toldIn(other).numbers.join();
}

const SAME_ITEM = 0.9;

/** Whether two problems are told in the same words. */
export function isSameItem(one: Item, other: Item): boolean {
  const [here, there] = [one, other].map(({ text }) => shinglesOf(masked(plain(text)), 2)) as [
    Set<string>,
    Set<string>,
  ];
  return here.size > 0 && jaccard(here, there) >= SAME_ITEM;
}

function toldIn({ passages }: Texts): Told {
  const known = KNOWN.get(passages);
  if (known) return known;
  const text = runningTexts({ passages })
    .map((passage) => passage.text)
    .join('');
  const told = {
    shingles: shinglesOf(masked(text), SHINGLE),
    numbers: text.replace(YEAR, '').match(NUMBER) ?? [],
  };
  KNOWN.set(passages, told);
  return told;
}

function plain(text: string): string {
  return normalise(text).text.replace(/[,、.]/gu, '');
}

function masked(text: string): string {
  return text.replace(NUMBER, '0');
}

function shinglesOf(text: string, length: number): Set<string> {
  const shingles = new Set<string>();
  for (let start = 0; start + length <= text.length; start += 1) shingles.add(text.slice(start, start + length));
  return shingles;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const shingle of one) if (other.has(shingle)) both += 1;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}
