import type { Content, WordCell, WordRow, WordTable } from '../docx/content.js';
import type { DefinedCell, RowDefinition } from './row-definition.js';

/** A row as the text gives it: what is in its cells, and what its end mark says of them. */
export interface MarkedRow {
  readonly cells: readonly Content[][];
  /** Undefined when the file does not say where the cells of the row end. */
  readonly definition: RowDefinition | undefined;
}

interface DefinedRow extends MarkedRow {
  readonly definition: RowDefinition;
}

/** Edges of two rows that lie closer than this are one line, unless a row has a cell so narrow: 0.5 mm in 1/1440 inch. */
const SAME_EDGE = 28;

/**
 * A table in the terms of its grid: Word says of each row where its cells end,
 * and the columns are all those lines together. Where a row does not say it for
 * all its cells, the table counts as ragged.
 */
export function wordTable(rows: readonly MarkedRow[]): WordTable {
  const defined = rows.flatMap((row): DefinedRow[] => {
    const { cells, definition } = row;
    return definition?.cells.length === cells.length ? [{ cells, definition }] : [];
  });
  const columns = defined.length === rows.length ? columnsOf(defined) : null;
  return columns
    ? { kind: 'table', rows: defined.map((row) => inGrid(row, columns)) }
    : { kind: 'table', rows: rows.map(inOrder), geometry: 'ragged' };
}

/** For each edge its number among the lines of the table, from 0; null when the edges of a row do not rise. */
function columnsOf(rows: readonly DefinedRow[]): ReadonlyMap<number, number> | null {
  const edges = [...new Set(rows.flatMap(({ definition }) => definition.edges))].sort((a, b) => a - b);
  for (const tolerance of [SAME_EDGE, 0]) {
    const columns = new Map<number, number>();
    let first = -Infinity;
    let column = -1;
    for (const edge of edges) {
      if (edge - first > tolerance) {
        first = edge;
        column += 1;
      }
      columns.set(edge, column);
    }
    if (rows.every(({ definition }) => rises(definition.edges.map((edge) => columns.get(edge) ?? 0)))) return columns;
  }
  return null;
}

function rises(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

function inGrid({ cells, definition }: DefinedRow, columns: ReadonlyMap<number, number>): WordRow {
  const lines = definition.edges.map((edge) => columns.get(edge) ?? 0);
  const continuing = continuingLeft(definition.cells);
  return {
    skipped: lines[0] ?? 0,
    gone: false,
    cells: definition.cells.map((cell, index): WordCell => ({
      columnSpan: (lines[index + 1] ?? 0) - (lines[index] ?? 0),
      continuesAbove: cell.vertical === 'goes-on',
      continuesLeft: continuing[index] ?? false,
      gone: false,
      contents: cells[index] ?? [],
    })),
  };
}

/** Whether each cell of a row only widens the one to its left. */
function continuingLeft(cells: readonly DefinedCell[]): boolean[] {
  let first = 0;
  return cells.map(({ horizontal }) => {
    const continues = first !== 0 && horizontal !== 0 && horizontal !== first;
    if (horizontal === 0) first = 0;
    else if (first === 0) first = horizontal;
    return continues;
  });
}

function inOrder({ cells }: MarkedRow): WordRow {
  const alone = { columnSpan: 1, continuesAbove: false, continuesLeft: false, gone: false };
  return { skipped: 0, gone: false, cells: cells.map((contents) => ({ ...alone, contents })) };
}
