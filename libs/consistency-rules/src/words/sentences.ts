import type { Passage, Quote } from '@gongkai/report-model';

import type { ReportText } from './report-text.js';
import { type RunningText, runningTexts } from './running-text.js';

/** A sentence as patterns read it, without its full stop. */
export interface Sentence {
  readonly section: Passage['section'];
  readonly text: string;
  /** The printed words of a stretch of `text`; of all of it unless told. */
  readonly quote: (start?: number, end?: number) => Quote;
}

const SENTENCE = /[^。;!?]+/gu;
const KNOWN = new WeakMap<ReportText['passages'], readonly Sentence[]>();

/** The sentences of some sections, in reading order. */
export function sentencesOf(report: ReportText, sections: readonly Passage['section'][]): readonly Sentence[] {
  let sentences = KNOWN.get(report.passages);
  if (sentences === undefined) {
    sentences = runningTexts(report).flatMap(sentencesIn);
    KNOWN.set(report.passages, sentences);
  }
  return sentences.filter(({ section }) => sections.includes(section));
}

function sentencesIn(running: RunningText): Sentence[] {
  return [...running.text.matchAll(SENTENCE)].map(({ 0: text, index }) => ({
    section: running.section,
    text,
    quote: (start = 0, end = text.length) => running.quote(index + start, index + end),
  }));
}
