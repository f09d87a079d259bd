import type { Fact } from '@gongkai/report-model';

import type { TextMeasure } from './measures.js';

export interface Stated {
  readonly value: number;
  /** The words that say it. */
  readonly text: string;
  /** Mentions name different numbers. */
  readonly disputed: boolean;
  readonly approximate: boolean;
}

/** What the mentions agree on; where they do not, the first, marked. Exact mentions go before rough ones. */
export function stated(facts: readonly Fact[], { fact: name, says }: TextMeasure): Stated | null {
  const mentions = facts.filter(
    (fact): fact is Fact & { readonly value: number } =>
      fact.name === name && fact.value !== null && (says === undefined || says(fact.text)),
  );
  const exact = mentions.filter(({ approximate }) => !approximate);
  const used = exact.length > 0 ? exact : mentions;
  const [first] = used;
  if (!first) return null;
  return {
    value: first.value,
    text: first.text,
    disputed: used.some(({ value }) => value !== first.value),
    approximate: first.approximate,
  };
}
