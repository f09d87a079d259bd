/** What ends a sentence in running text. */
export const SENTENCE_END = '。;!?\n';

const SENTENCE_REACH = 160;
const REST_REACH = 40;
const PASSAGE_REACH = 400;

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

/** How the headings of sections and aspects begin: 一、 and (一). */
const ASPECT = /^(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\))/u;

/**
 * What has been said under the same heading, with the heading: what it is all
 * about. Lines that end with a sentence do not end it, for files break their
 * lines wherever they are full.
 */
export function passageBefore(text: string, end: number): string {
  const earliest = Math.max(0, end - PASSAGE_REACH);
  for (let index = end; index > earliest; index -= 1) {
    const isLine = index === 0 || text.charAt(index - 1) === '\n';
    if (isLine && ASPECT.test(text.slice(index, index + 6))) return text.slice(index, end);
  }
  return text.slice(earliest, end);
}

/** Where the stretch begins that ends at `end`: after the nearest of the marks, at most `reach` back. */
export function beginningBefore(text: string, end: number, reach: number, marks: string): number {
  const earliest = Math.max(0, end - reach);
  for (let index = end; index > earliest; index -= 1) {
    if (marks.includes(text.charAt(index - 1))) return index;
  }
  return earliest;
}
