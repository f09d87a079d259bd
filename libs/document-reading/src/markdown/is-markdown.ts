import { type Line, linesOf } from '../lines.js';
import { cellsOf, HEADING, isTableRule, ITEM, QUOTATION } from './lines.js';

/**
 * Whether a text is Markdown: it has a table with the rule under its head, or
 * headings along with other marks. Text that a portal pastes with `|` between
 * cells lacks the rule.
 */
export function isMarkdown(text: string): boolean {
  const lines = linesOf(text);
  if (lines.some((_, index) => isTableHead(lines, index))) return true;
  const headings = lines.filter((line) => HEADING.test(line.text)).length;
  return headings > 1 || (headings === 1 && lines.some((line) => isMarked(line)));
}

/** A line right under which the rule of a table stands, with as many cells. */
export function isTableHead(lines: readonly Line[], index: number): boolean {
  const head = lines[index];
  const rule = lines[index + 1];
  if (!head?.text.includes('|') || !rule || !isTableRule(rule) || isTableRule(head)) return false;
  const isFirst = !lines[index - 1]?.text.includes('|');
  return isFirst && cellsOf(head).length === cellsOf(rule).length;
}

function isMarked({ text }: Line): boolean {
  return ITEM.test(text) || QUOTATION.test(text) || /\*\*[^*\s][^*]*\*\*/u.test(text);
}
