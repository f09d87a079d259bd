import { tooComplex } from '../document-errors.js';
import type { Box } from '../source-document.js';
import type { Glyph, PageContent, Turn } from './page-content.js';
import { type RuledGrid, ruledGrid } from './ruled-grid.js';
import { connectedRulings, joinRulings } from './ruling-lines.js';
import { type TextLine, textLines } from './text-lines.js';
import { asShown, boxOf, upright, type UprightPage } from './turn.js';

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
  readonly text: string;
  readonly row: number;
  readonly rowSpan: number;
  /** Its left and right line, in points. */
  readonly left: number;
  readonly right: number;
  readonly page: number;
  readonly box: Box;
  readonly confidence?: number;
}

export interface LinePart {
  readonly kind: 'line';
  readonly page: number;
  readonly top: number;
  readonly text: string;
  readonly box: Box;
  readonly confidence?: number;
}

export type PagePart = TablePart | LinePart;

/** Lines on one page after joining; the national form has fewer than 100. */
const MAX_LINES = 3000;

/** The middle of a character lies about this share of its size above its baseline. */
const ABOVE_BASELINE = 0.35;

/** A cell of a scan without any ink is blank for sure enough that nobody need look. */
const BLANK_CONFIDENCE = 0.95;

const TURNS: readonly Turn[] = [0, 90, 180, 270];

/** Tells tables from running text on one page; from top to bottom. */
export function layOut(content: PageContent): PagePart[] {
  const turned = upright(content);
  const { page } = turned;
  const lines = joinRulings(page.rulings);
  if (lines.length > MAX_LINES) throw tooComplex('一页上的线条过多', { page: page.number, lines: lines.length });
  const grids = connectedRulings(lines).flatMap((rulings) => ruledGrid(rulings) ?? []);
  const { inside, outside } = sortOut(
    page.glyphs.filter((glyph) => isOnPage(glyph, page)),
    grids,
  );
  const tables = grids.map((grid, index) => tablePart(turned, grid, inside[index] ?? []));
  return [...tables, ...lineParts(turned, outside)].sort((a, b) => a.top - b.top);
}

function isOnPage(glyph: Glyph, { height }: PageContent): boolean {
  const { y } = middleOf(glyph);
  return y > -glyph.size && y < height;
}

/** Every character to the field of the grid that it stands in. Grids from narrow to wide: a table may stand in a field of a larger frame. */
function sortOut(
  glyphs: readonly Glyph[],
  grids: readonly RuledGrid[],
): { inside: Glyph[][][]; outside: readonly Glyph[] } {
  const width = ({ xs }: RuledGrid): number => (xs.at(-1) ?? 0) - (xs[0] ?? 0);
  const finders = grids
    .map((grid, index) => ({ grid, index, regionAt: regionFinder(grid) }))
    .sort((a, b) => width(a.grid) - width(b.grid));
  const inside = grids.map(({ regions }) => regions.map((): Glyph[] => []));
  const outside = glyphs.filter((glyph) => {
    const { x, y } = middleOf(glyph);
    return !finders.some(({ index, regionAt }) => {
      const region = regionAt(x, y);
      return region !== undefined && inside[index]?.[region]?.push(glyph);
    });
  });
  return { inside, outside };
}

function middleOf({ left, right, baseline, size, turn }: Glyph): { x: number; y: number } {
  return asShown(turn, { x: (left + right) / 2, y: baseline - ABOVE_BASELINE * size });
}

/** Tells the number of the region around a point. */
function regionFinder({ xs, ys, regions }: RuledGrid): (x: number, y: number) => number | undefined {
  const columns = xs.length - 1;
  const owner: number[] = [];
  regions.forEach(({ top, bottom, left, right }, index) => {
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) owner[row * columns + column] = index;
    }
  });
  return (x, y) => {
    const column = intervalOf(xs, x);
    const row = intervalOf(ys, y);
    return row === null || column === null ? undefined : owner[row * columns + column];
  };
}

function intervalOf(positions: readonly number[], value: number): number | null {
  const next = positions.findIndex((position) => position > value);
  return next > 0 ? next - 1 : null;
}

function tablePart({ page, shown }: UprightPage, grid: RuledGrid, inside: readonly Glyph[][]): TablePart {
  const { xs, ys, regions } = grid;
  const cells = regions.map(({ top, bottom, left, right }, index): PartCell => {
    const x = xs[left] ?? 0;
    const y = ys[top] ?? 0;
    const width = (xs[right] ?? x) - x;
    const height = (ys[bottom] ?? y) - y;
    const lines = TURNS.flatMap((turn) => linesTurned(inside[index] ?? [], turn));
    return {
      text: lines.map(({ text }) => text).join('\n'),
      row: top,
      rowSpan: bottom - top,
      left: x,
      right: x + width,
      page: page.number,
      box: shown({ x, y, width, height }),
      ...confidenceOf(lines, page),
    };
  });
  return { kind: 'table', page: page.number, top: ys[0] ?? 0, xs, cells, rowCount: ys.length - 1 };
}

function linesTurned(glyphs: readonly Glyph[], turn: Turn): TextLine[] {
  const own = glyphs.filter((glyph) => glyph.turn === turn);
  return own.length === 0 ? [] : textLines(own);
}

function confidenceOf(lines: readonly TextLine[], { isScan }: PageContent): { confidence?: number } {
  const sure = lines.flatMap(({ confidence }) => confidence ?? []);
  if (sure.length > 0) return { confidence: Math.min(...sure) };
  return isScan && lines.length === 0 ? { confidence: BLANK_CONFIDENCE } : {};
}

function lineParts({ page, shown }: UprightPage, glyphs: readonly Glyph[]): LinePart[] {
  return TURNS.flatMap((turn) =>
    linesTurned(glyphs, turn).map((line): LinePart => {
      const box = boxOf({ ...line, turn });
      const { text, confidence } = line;
      const sure = confidence === undefined ? {} : { confidence };
      return { kind: 'line', page: page.number, top: box.y, text, box: shown(box), ...sure };
    }),
  );
}
