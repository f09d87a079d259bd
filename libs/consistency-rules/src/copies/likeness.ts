import type { SectionText } from '@gongkai/report-model';

import { hashOf, shinglesOf } from './hashes.js';
import { FEWEST_SHINGLES } from './text-print.js';

/** From here on one section is the other with other names and numbers. */
export const ALIKE = 0.85;
/** A sentence is shared when so much of it stands in the other section. */
const SHARED = 0.8;

/** How much two sections have in common beside what everybody says, and in which sentences. */
export interface Comparison {
  /** 0..1; 0 where one of them says too little of its own. */
  readonly similarity: number;
  /** The masked sentences of the first that the other has as well. */
  readonly shared: readonly string[];
}

/** Compares two sections; `common` are the sentences that belong to nobody, by their hashes. */
export function compareSections(one: SectionText, other: SectionText, common: ReadonlySet<number>): Comparison {
  const [here, there] = [one, other].map(({ text }) => text.split('\n')) as [string[], string[]];
  const isCommon = (sentence: string) => common.has(hashOf(sentence));
  // What stands in a common sentence is common wherever it stands: a name put into it makes nothing of one's own.
  const formulae = shinglesOf([...here, ...there].filter(isCommon));
  const ownHere = here.filter((sentence) => !isCommon(sentence));
  const [mine, theirs] = [ownHere, there.filter((sentence) => !isCommon(sentence))].map((sentences) =>
    without(shinglesOf(sentences), formulae),
  ) as [Set<number>, Set<number>];
  if (Math.min(mine.size, theirs.size) < FEWEST_SHINGLES) return { similarity: 0, shared: [] };
  const both = countBoth(mine, theirs);
  return {
    similarity: both / (mine.size + theirs.size - both),
    shared: ownHere.filter((sentence) => {
      const shingles = shinglesOf([sentence]);
      return shingles.size > 0 && countBoth(shingles, theirs) / shingles.size >= SHARED;
    }),
  };
}

function without(shingles: Set<number>, others: ReadonlySet<number>): Set<number> {
  for (const shingle of others) shingles.delete(shingle);
  return shingles;
}

function countBoth(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let both = 0;
  for (const shingle of one) if (other.has(shingle)) both += 1;
  return both;
}
