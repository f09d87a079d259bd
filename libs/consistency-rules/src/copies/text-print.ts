import type { SectionText, TextPrint } from '@gongkai/report-model';

import { bucketsOf, hashOf, shinglesOf } from './hashes.js';
import type { ReportText } from '../words/report-text.js';
import { maskedSentences } from './masked-text.js';

/** Fewer different stretches than these prove nothing: two people may well have written them. */
export const FEWEST_SHINGLES = 100;

/** By what a report is found among those that say the same. */
export function textPrint(report: ReportText): TextPrint {
  const sections = maskedSections(report);
  const sentences = sections.flatMap(({ text }) => text.split('\n'));
  const buckets = sections.flatMap(({ section, text }) => bucketsOf(shinglesOf(text.split('\n')), section));
  return {
    sections,
    sentences: [...new Set(sentences.map((sentence) => hashOf(sentence)))],
    buckets: [...new Set(buckets)],
  };
}

/** The sections that say enough to be told from another's, masked. */
export function maskedSections(report: ReportText): SectionText[] {
  const sections = new Map<number, string[]>();
  for (const { section, text } of maskedSentences(report)) {
    sections.set(section, [...(sections.get(section) ?? []), text]);
  }
  return [...sections]
    .filter(([, texts]) => shinglesOf(texts).size >= FEWEST_SHINGLES)
    .map(([section, texts]) => ({ section, text: texts.join('\n') }));
}
