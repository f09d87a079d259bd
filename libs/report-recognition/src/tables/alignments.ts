import type { TableCell } from '@gongkai/document-reading';

import { part } from './cells.js';

/** Cells by the keys of their columns. */
export type Alignment = ReadonlyMap<string, TableCell>;

/** A column that some reports add to the form. */
export const SUBTOTAL = 'subtotal';

/** Cells to columns, one after the other; what has no cell stays out. */
export function align(order: readonly string[], cells: readonly (TableCell | undefined)[]): Alignment {
  return new Map(
    order.flatMap((key, index): [string, TableCell][] => {
      const cell = cells[index];
      return cell && key !== SUBTOTAL ? [[key, cell]] : [];
    }),
  );
}

/** Every way to put fewer figures than columns into the columns without changing their order. */
export function placements(cells: readonly TableCell[], columns: number): (TableCell | undefined)[][] {
  const [first, ...rest] = cells;
  if (!first) return [Array.from({ length: columns }, () => undefined)];
  const ways: (TableCell | undefined)[][] = [];
  for (let gap = 0; gap + cells.length <= columns; gap += 1) {
    const lead = Array.from({ length: gap }, () => undefined);
    for (const tail of placements(rest, columns - gap - 1)) ways.push([...lead, first, ...tail]);
  }
  return ways;
}

const DIGITS = /^\s*[\d０-９]+\s*$/u;
const GLUED_TO_ZERO = /^\s*[0０][\d０-９]/u;
const MOST_CUTS = 200;

/**
 * Every way to part figures that lost tabs have glued, so that as many come out as are wanted. Only where
 * it is plain that some are glued: no count begins with a zero (012), and no row of several figures is one
 * (1000001), unless it lost but one other.
 */
export function cuts(cells: readonly TableCell[], wanted: number): readonly (readonly TableCell[])[] {
  const isGlued = (cells.length === 1 && wanted > 2) || cells.some(({ text }) => GLUED_TO_ZERO.test(text));
  if (!isGlued || cells.length >= wanted) return [];
  const ways = cutInto(cells, wanted);
  return ways.length > MOST_CUTS ? [] : ways;
}

function cutInto(cells: readonly TableCell[], wanted: number): TableCell[][] {
  const [first, ...rest] = cells;
  if (!first) return wanted === 0 ? [[]] : [];
  const most = wanted - rest.length;
  const ways: TableCell[][] = [];
  for (const pieces of cutsOf(first, most)) {
    for (const tail of cutInto(rest, wanted - pieces.length)) ways.push([...pieces, ...tail]);
    if (ways.length > MOST_CUTS) break;
  }
  return ways;
}

/** The ways to part one figure into at most so many, none of which begins with a zero but 0 itself. */
function cutsOf(cell: TableCell, most: number): TableCell[][] {
  if (!DIGITS.test(cell.text)) return [[cell]];
  const start = cell.text.search(/\S/u);
  const end = cell.text.trimEnd().length;
  // So long a run of digits for so few figures could be parted in too many ways to mean anything.
  if (end - start > most * LONGEST_COUNT) return [];
  return piecesFrom(cell, start, end, most);
}

const LONGEST_COUNT = 3;

function piecesFrom(cell: TableCell, start: number, end: number, most: number): TableCell[][] {
  if (start === end) return [[]];
  if (most === 0) return [];
  const longest = /[0０]/u.test(cell.text.charAt(start)) ? start + 1 : end;
  const ways: TableCell[][] = [];
  for (let cut = start + 1; cut <= longest && ways.length <= MOST_CUTS; cut += 1) {
    for (const tail of piecesFrom(cell, cut, end, most - 1)) ways.push([part(cell, start, cut), ...tail]);
  }
  return ways;
}
