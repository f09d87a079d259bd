/** A line that stands over what follows it: 1 the title, 2 a section, 3 a part of one; null for running text. */
export type HeadingLevel = 1 | 2 | 3;

/** Headings of official documents are numbered 一、 and （一）, and are no sentences. */
const SECTION = /^\s*#*\s*[一二三四五六七八九十]{1,3}、/u;
const PART = /^\s*#*\s*[（(][一二三四五六七八九十]{1,3}[）)]/u;
const TITLE = /年.*报告\s*$/u;

const LONGEST = 40;

/** Tells a heading from its words alone: the readers keep words, not looks. `isFirst`: nothing but short lines stands before it. */
export function headingLevel(text: string, isFirst: boolean): HeadingLevel | null {
  if (text.trim() === '' || text.length > LONGEST || /[。；：，]/u.test(text)) return null;
  if (SECTION.test(text)) return 2;
  if (PART.test(text)) return 3;
  return isFirst && TITLE.test(text) ? 1 : null;
}
