import type { PartCell, TablePart } from './page-layout.js';

/** Lines of one table lie this near on two pages. Points. */
const SAME_LINE = 3;

interface Pair {
  readonly upper: PartCell | undefined;
  readonly lower: PartCell;
}

/**
 * Joins the part of a table that a page begins with to the part that the page
 * before ended with. Merged labels go on over the break, a row that the break
 * cut in two is one row, and a repeated header is left out.
 *
 * @returns null when the two are not one table: their outer edges differ.
 */
export function stitch(first: TablePart, whole: TablePart): TablePart | null {
  if (!isSameWidth(first, whole)) return null;
  const next = withoutRepeatedHeader(first, whole);
  const pairs = pairsAtBreak(first, next);
  const isCut = isCutRow(pairs);
  const goingOn = new Set((isCut ? pairs : pairsGoingOn(pairs)).map(({ lower }) => lower));
  const offset = isCut ? first.rowCount - 1 : first.rowCount;
  const joined = first.cells.map((upper) => {
    const pair = pairs.find((candidate) => candidate.upper === upper && goingOn.has(candidate.lower));
    return pair ? joinCells(upper, pair.lower, isCut) : upper;
  });
  const added = next.cells
    .filter((cell) => !goingOn.has(cell))
    .map((cell): PartCell => ({ ...cell, row: cell.row + offset }));
  return { ...first, xs: union(first.xs, next.xs), cells: [...joined, ...added], rowCount: offset + next.rowCount };
}

export function isSameLine(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME_LINE;
}

function isSameWidth(one: TablePart, other: TablePart): boolean {
  return isSameLine(one.xs[0] ?? 0, other.xs[0] ?? 0) && isSameLine(one.xs.at(-1) ?? 0, other.xs.at(-1) ?? 0);
}

function isSameRange(one: PartCell, other: PartCell): boolean {
  return isSameLine(one.left, other.left) && isSameLine(one.right, other.right);
}

function withoutRepeatedHeader(first: TablePart, next: TablePart): TablePart {
  let count = 0;
  while (count < Math.min(first.rowCount, next.rowCount - 1) && isSameRow(first, next, count)) count += 1;
  const header = next.cells.filter(({ row }) => row < count);
  const reachesFurther = header.some(({ row, rowSpan }) => row + rowSpan > count);
  if (reachesFurther || !header.some(({ text }) => hasLetters(text))) return next;
  const cells = next.cells.filter((cell) => !header.includes(cell)).map((cell) => ({ ...cell, row: cell.row - count }));
  return { ...next, cells, rowCount: next.rowCount - count };
}

function isSameRow(one: TablePart, other: TablePart, row: number): boolean {
  const cells = one.cells.filter((cell) => cell.row === row);
  const others = other.cells.filter((cell) => cell.row === row);
  return (
    cells.length === others.length &&
    cells.every((cell, index) => {
      const twin = others[index];
      return twin !== undefined && isSameRange(cell, twin) && bare(cell.text) === bare(twin.text);
    })
  );
}

/** The cells of the first row after the break, each with the one right above it before the break, from left to right. */
function pairsAtBreak(first: TablePart, next: TablePart): Pair[] {
  const last = first.cells.filter(({ row, rowSpan }) => row + rowSpan === first.rowCount);
  return next.cells
    .filter(({ row }) => row === 0)
    .sort((a, b) => a.left - b.left)
    .map((lower) => ({ lower, upper: last.find((cell) => isSameRange(cell, lower)) }));
}

/**
 * Whether the break runs through a row: its figures stand on one page only, and
 * its label, numbered on the first page, goes on without a number on the second.
 */
function isCutRow(pairs: readonly Pair[]): boolean {
  if (pairs.some(({ upper }) => !upper)) return false;
  const isLabel = ({ upper, lower }: Pair): boolean => hasLetters(upper?.text ?? '') || hasLetters(lower.text);
  const labels = pairs.filter(isLabel);
  const figures = pairs.filter((pair) => !isLabel(pair));
  const above = figures.some(({ upper }) => upper?.text !== '');
  const below = figures.some(({ lower }) => lower.text !== '');
  const label = labels.at(-1);
  if (!label || above === below || isNumbered(label.lower.text)) return false;
  if (label.lower.text === '') return below;
  return isNumbered(label.upper?.text ?? '');
}

/** Labels at the left of the table that the break cut; what follows them is a row of its own. */
function pairsGoingOn(pairs: readonly Pair[]): Pair[] {
  const hasOtherColumns = pairs.some(({ upper }) => !upper);
  const end = pairs.findIndex((pair) => !goesOn(pair, hasOtherColumns));
  const rest = pairs.slice(end === -1 ? pairs.length : end);
  return rest.some(({ lower }) => hasLetters(lower.text)) ? pairs.slice(0, end) : [];
}

function goesOn({ upper, lower }: Pair, hasOtherColumns: boolean): boolean {
  if (!upper) return false;
  const spansRows = upper.rowSpan > 1 || lower.rowSpan > 1;
  if (lower.text === '') return spansRows || hasLetters(upper.text);
  if (upper.text === '') return upper.rowSpan > 1;
  return (spansRows || hasOtherColumns) && hasLetters(lower.text) && !isNumbered(lower.text);
}

function joinCells(upper: PartCell, lower: PartCell, isCut: boolean): PartCell {
  return {
    ...upper,
    text: [upper.text, lower.text].filter((text) => text !== '').join('\n'),
    rowSpan: upper.rowSpan + lower.rowSpan - (isCut ? 1 : 0),
    // The place of a cell over two pages is where its text begins.
    ...(upper.text === '' ? { page: lower.page, box: lower.box } : {}),
    ...lowest([upper, lower]),
  };
}

function lowest(cells: readonly PartCell[]): { confidence?: number } {
  const sure = cells.flatMap(({ confidence }) => confidence ?? []);
  return sure.length > 0 ? { confidence: Math.min(...sure) } : {};
}

function union(xs: readonly number[], others: readonly number[]): number[] {
  const added = others.filter((other) => !xs.some((x) => isSameLine(x, other)));
  return [...xs, ...added].sort((a, b) => a - b);
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Begins like an item of a list: 一、 （二） 3. */
function isNumbered(text: string): boolean {
  return /^\s*[(]?[\d一二三四五六七八九十]+[)、.]/u.test(text.normalize('NFKC'));
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}
