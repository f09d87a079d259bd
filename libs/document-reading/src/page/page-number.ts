interface Part {
  readonly kind: 'line' | 'table';
  readonly top: number;
  readonly text?: string;
}

/** - 3 -, 3, 第 3 页, 3 / 12, 第 3 页 共 12 页 */
const PAGE_NUMBER = /^[-–—－·\s]*第?\s*\d{1,4}\s*页?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页?)?[-–—－·\s]*$/u;

/** The parts of a page, as shares of its height, where its number stands. */
const HEADER = 0.1;
const FOOTER = 0.88;

/** A line of a paragraph follows the line before it closer than this, in points. */
const PARAGRAPH_LEADING = 24;

/** Whether a part of a page is its number: alone at the very top or bottom, apart from the running text. */
export function isPageNumber(parts: readonly Part[], index: number, height: number): boolean {
  const part = parts[index];
  if (part?.text === undefined || !PAGE_NUMBER.test(part.text)) return false;
  const isFirst = index === 0 && part.top < HEADER * height;
  const isLast = index === parts.length - 1 && part.top > FOOTER * height;
  const before = parts[index - 1];
  const goesOn = before?.kind === 'line' && part.top - before.top < PARAGRAPH_LEADING;
  return isFirst || (isLast && !goesOn);
}
