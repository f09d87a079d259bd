import { tooComplex } from '../document-errors.js';
import type { Ruling } from './page-content.js';
import { SNAP } from './ruling-lines.js';

/** A cell of a ruled table: where it stands in the grid of its lines, counted from 0, ends not included. */
export interface Region {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The grid that the lines of one table make on one page. */
export interface RuledGrid {
  /** The positions of its vertical and horizontal lines, in points. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly regions: readonly Region[];
}

/** Lines that run on past the last line across them by more than this end in an edge that was not drawn. Points. */
const OVERHANG = 5;

/** Fields between the lines of one table on one page, each cell one or more; the national form has fewer than 1000. */
const MAX_FIELDS = 20_000;

/**
 * Finds the cells between lines that hang together: two neighbouring fields of
 * the grid are one cell where no line is drawn between them.
 *
 * @returns null when the lines make no table, such as a frame or a rule.
 * @throws AppError `document-too-complex`
 */
export function ruledGrid(rulings: readonly Ruling[]): RuledGrid | null {
  const horizontal = rulings.filter(({ direction }) => direction === 'horizontal');
  const vertical = rulings.filter(({ direction }) => direction === 'vertical');
  if (horizontal.length === 0 || vertical.length === 0) return null;
  const xs = edges(vertical, horizontal);
  const ys = edges(horizontal, vertical);
  const fields = xs.length * ys.length;
  if (fields > MAX_FIELDS) throw tooComplex('一页上的表格线过密', { fields });
  const regions = mergedRegions(xs, ys, horizontal, vertical);
  return regions.length < 2 ? null : { xs, ys, regions };
}

/** Where lines of one direction lie; where those across run past the last of them, that edge as well. */
function edges(lines: readonly Ruling[], across: readonly Ruling[]): number[] {
  const positions = [...new Set(lines.map(({ at }) => at))].sort((a, b) => a - b);
  const from = Math.min(...across.map((line) => line.from));
  const to = Math.max(...across.map((line) => line.to));
  const first = positions[0] ?? from;
  const last = positions.at(-1) ?? to;
  return [...(first - from > OVERHANG ? [from] : []), ...positions, ...(to - last > OVERHANG ? [to] : [])];
}

function mergedRegions(
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Ruling[],
  vertical: readonly Ruling[],
): Region[] {
  const regions: Region[] = [];
  const taken = new Set<string>();
  for (let top = 0; top + 1 < ys.length; top += 1) {
    for (let left = 0; left + 1 < xs.length; left += 1) {
      if (taken.has(`${top}:${left}`)) continue;
      const region = grow(top, left);
      regions.push(region);
      for (let row = region.top; row < region.bottom; row += 1) {
        for (let column = region.left; column < region.right; column += 1) taken.add(`${row}:${column}`);
      }
    }
  }
  return regions;

  /** To the right up to the next line, then down as long as no line lies under it. */
  function grow(top: number, left: number): Region {
    let right = left + 1;
    while (right + 1 < xs.length && !taken.has(`${top}:${right}`) && !isDrawn(vertical, xs[right], middle(ys, top))) {
      right += 1;
    }
    let bottom = top + 1;
    while (bottom + 1 < ys.length && !isDrawn(horizontal, ys[bottom], middle(xs, left))) bottom += 1;
    return { top, bottom, left, right };
  }
}

function middle(positions: readonly number[], index: number): number {
  return ((positions[index] ?? 0) + (positions[index + 1] ?? 0)) / 2;
}

function isDrawn(lines: readonly Ruling[], at: number | undefined, across: number): boolean {
  return lines.some((line) => line.at === at && line.from - SNAP <= across && across <= line.to + SNAP);
}
