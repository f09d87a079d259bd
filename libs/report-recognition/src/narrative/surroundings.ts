import { isHeading } from '../prose/line-breaks.js';

/** What ends a sentence in running text. */
export const SENTENCE_END = '。;!?\n';

const SENTENCE_REACH = 160;
const REST_REACH = 40;
const PASSAGE_REACH = 320;
const HEADING_REACH = 40;

/** The sentence up to an offset. */
export function sentenceBefore(text: string, end: number): string {
  return text.slice(beginningBefore(text, end, SENTENCE_REACH, SENTENCE_END), end);
}

/** The sentence from an offset on, as far as it can still speak of what stands there. */
export function restOfSentence(text: string, start: number): string {
  const latest = Math.min(text.length, start + REST_REACH);
  let end = start;
  while (end < latest && !SENTENCE_END.includes(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

/** The paragraph up to an offset, with the heading over it: what it is all about. */
export function passageBefore(text: string, end: number): string {
  const start = beginningBefore(text, end, PASSAGE_REACH, '\n');
  const above = beginningBefore(text, Math.max(start - 1, 0), HEADING_REACH, '\n');
  return text.slice(isHeading(text.slice(above, Math.max(start - 1, 0))) ? above : start, end);
}

/** Where the stretch begins that ends at `end`: after the nearest of the marks, at most `reach` back. */
export function beginningBefore(text: string, end: number, reach: number, marks: string): number {
  const earliest = Math.max(0, end - reach);
  for (let index = end; index > earliest; index -= 1) {
    if (marks.includes(text.charAt(index - 1))) return index;
  }
  return earliest;
}
