import type { Line } from '../lines.js';

/** `# `, up to six, before a heading. */
export const HEADING = /^ {0,3}#{1,6}[ \t]+(?=\S)/u;

/** `- `, `* ` or `+ ` before an item of a list; the number of a numbered item is text. */
export const ITEM = /^\s*[-*+][ \t]+(?=\S)/u;

/** `> ` before a quotation. */
export const QUOTATION = /^ {0,3}>[ \t]?/u;

/** A line of three or more of one mark only parts what stands around it. */
export const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}[ \t]*)$/u;

/** Opens or closes code, or names what the file is about. */
export const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;

const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|?[ \t]*$/u;

/** The line under the head of a table: `| --- | ---: |`. */
export function isTableRule(line: Line | undefined): boolean {
  return line !== undefined && line.text.includes('|') && TABLE_RULE.test(line.text);
}

/** A stretch of a line. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The cells of a row, without the blanks around them; `\|` does not end a cell. */
export function cellsOf({ text }: Line): Span[] {
  const bounds: number[] = [];
  for (let at = text.indexOf('|'); at !== -1; at = text.indexOf('|', at + 1)) {
    if (text[at - 1] !== '\\') bounds.push(at);
  }
  const first = text.slice(0, bounds[0]).trim() === '' ? (bounds.shift() ?? -1) : -1;
  const last = bounds.at(-1);
  if (last === undefined || text.slice(last + 1).trim() !== '') bounds.push(text.length);
  let start = first + 1;
  return bounds.map((end) => {
    const span = trimmed(text, start, end);
    start = end + 1;
    return span;
  });
}

/** Without the blanks around it, and without the marks of emphasis where they stand around the whole of it. */
export function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  const marks = /^(\*{1,3}|_{1,3})(?=[^\s*_])[^*_]*[^\s*_]\1$|^(\*{1,3}|_{1,3})[^\s*_]\2$/u.exec(
    text.slice(start, end),
  );
  const width = (marks?.[1] ?? marks?.[2] ?? '').length;
  return { text: text.slice(start + width, end - width), start: start + width, end: end - width };
}
