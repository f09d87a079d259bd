import { tooComplex } from '../document-errors.js';
import type { Glyph, PageContent } from './page-content.js';
import { type RuledGrid, ruledGrid } from './ruled-grid.js';
import { connectedRulings, joinRulings } from './ruling-lines.js';
import { type TextLine, textLines } from './text-lines.js';

/** What one page holds of a table. Rows and columns count from 0; the lines of the grid say where columns lie. */
export interface TablePart {
  readonly kind: 'table';
  readonly page: number;
  readonly top: number;
  /** Positions of the lines between columns, in points. */
  readonly xs: readonly number[];
  readonly cells: readonly PartCell[];
  readonly rowCount: number;
}

export interface PartCell {
  text: string;
  readonly row: number;
  readonly rowSpan: number;
  /** Its left and right line, in points. */
  readonly left: number;
  readonly right: number;
  readonly page: number;
}

export interface LinePart {
  readonly kind: 'line';
  readonly page: number;
  readonly top: number;
  readonly text: string;
}

export type PagePart = TablePart | LinePart;

/** Lines on one page after joining; the national form has fewer than 100. */
const MAX_LINES = 3000;

/** A character lies about this share of its size above its baseline. */
const ABOVE_BASELINE = 0.35;

/** Tells tables from running text on one page; from top to bottom. */
export function layOut(page: PageContent): PagePart[] {
  const onPage = page.glyphs.filter((glyph) => glyph.baseline > 0 && glyph.baseline - glyph.size < page.height);
  const lines = joinRulings(page.rulings);
  if (lines.length > MAX_LINES) throw tooComplex('一页上的线条过多', { page: page.number, lines: lines.length });
  const grids = connectedRulings(lines).flatMap((rulings) => ruledGrid(rulings) ?? []);
  const inside = new Map<RuledGrid, Glyph[]>(grids.map((grid) => [grid, []]));
  const outside: Glyph[] = [];
  for (const glyph of onPage) {
    const grid = innermost(grids.filter((candidate) => fieldOf(candidate, glyph) !== null));
    if (grid) inside.get(grid)?.push(glyph);
    else outside.push(glyph);
  }
  const tables = [...inside].map(([grid, glyphs]) => tablePart(page.number, grid, glyphs));
  const texts = textLines(outside).map((line) => linePart(page.number, line));
  return [...tables, ...texts].sort((a, b) => a.top - b.top);
}

/** A table may stand in a field of a larger frame. */
function innermost(grids: readonly RuledGrid[]): RuledGrid | undefined {
  const width = ({ xs }: RuledGrid): number => (xs.at(-1) ?? 0) - (xs[0] ?? 0);
  return [...grids].sort((a, b) => width(a) - width(b))[0];
}

interface Field {
  readonly row: number;
  readonly column: number;
}

function fieldOf({ xs, ys }: RuledGrid, glyph: Glyph): Field | null {
  const column = intervalOf(xs, (glyph.left + glyph.right) / 2);
  const row = intervalOf(ys, glyph.baseline - ABOVE_BASELINE * glyph.size);
  return row === null || column === null ? null : { row, column };
}

function intervalOf(positions: readonly number[], value: number): number | null {
  const next = positions.findIndex((position) => position > value);
  return next > 0 ? next - 1 : null;
}

function tablePart(page: number, grid: RuledGrid, glyphs: readonly Glyph[]): TablePart {
  const { xs, ys, regions } = grid;
  const fields = glyphs.map((glyph) => ({ glyph, field: fieldOf(grid, glyph) }));
  const cells = regions.map(({ top, bottom, left, right }): PartCell => {
    const own = fields.filter(
      ({ field }) => field && field.row >= top && field.row < bottom && field.column >= left && field.column < right,
    );
    const text = textLines(own.map(({ glyph }) => glyph)).map((line) => line.text);
    return {
      text: text.join('\n'),
      row: top,
      rowSpan: bottom - top,
      left: xs[left] ?? 0,
      right: xs[right] ?? 0,
      page,
    };
  });
  return { kind: 'table', page, top: ys[0] ?? 0, xs, cells, rowCount: ys.length - 1 };
}

function linePart(page: number, { text, baseline, size }: TextLine): LinePart {
  return { kind: 'line', page, top: baseline - size, text };
}
