import type { GridCell } from '../block-list.js';
import type { Content, WordRow } from './content.js';
import type { DefinedCell, RowDefinition } from './row-definition.js';

type Growing = { -readonly [Name in keyof GridCell]: GridCell[Name] };

export interface Grid {
  readonly rows: readonly (readonly GridCell[])[];
  readonly geometry: 'grid' | 'ragged';
}

/** Edges of two rows that lie closer than this are one line, unless a row has a cell so narrow: 0.5 mm in 1/1440 inch. */
const SAME_EDGE = 28;

interface DefinedRow {
  readonly cells: WordRow['cells'];
  readonly definition: RowDefinition;
}

/**
 * Puts the cells of a table into its grid: Word says of each row where its cells
 * end, and the columns are all those lines together. Where a row does not say it
 * for all its cells, the table counts as ragged.
 */
export function tableGrid(rows: readonly WordRow[]): Grid {
  const defined = rows.flatMap(({ cells, definition }): DefinedRow[] =>
    definition?.cells.length === cells.length ? [{ cells, definition }] : [],
  );
  const columns = defined.length === rows.length ? columnsOf(defined) : null;
  return columns ? { rows: place(defined, columns), geometry: 'grid' } : { rows: inOrder(rows), geometry: 'ragged' };
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

function place(rows: readonly DefinedRow[], columns: ReadonlyMap<number, number>): GridCell[][] {
  let above = new Map<number, Growing>();
  return rows.map(({ cells, definition }, index) => {
    const own: Growing[] = [];
    const below = new Map<number, Growing>();
    const begins = mergedCells(definition.cells);
    definition.cells.forEach((cell, position) => {
      const left = columns.get(definition.edges[position] ?? 0) ?? 0;
      const right = columns.get(definition.edges[position + 1] ?? 0) ?? 0;
      const last = begins[position] ? undefined : [...below.values()].at(-1);
      const upper = cell.vertical === 'goes-on' ? above.get(left + 1) : undefined;
      if (last) {
        last.columnSpan = Math.max(last.columnSpan, right + 1 - last.column);
      } else if (upper) {
        upper.rowSpan = index + 2 - upper.row;
        below.set(left + 1, upper);
      } else {
        const text = textOf(cells[position] ?? []);
        const fresh: Growing = { text, row: index + 1, column: left + 1, rowSpan: 1, columnSpan: right - left };
        own.push(fresh);
        below.set(left + 1, fresh);
      }
    });
    above = below;
    return own;
  });
}

/** Whether each cell of a row begins a cell of the grid, or only widens the one to its left. */
function mergedCells(cells: readonly DefinedCell[]): boolean[] {
  let first = 0;
  return cells.map(({ horizontal }) => {
    const begins = first === 0 || horizontal === 0 || horizontal === first;
    if (horizontal === 0) first = 0;
    else if (first === 0) first = horizontal;
    return begins;
  });
}

function inOrder(rows: readonly WordRow[]): GridCell[][] {
  return rows.map(({ cells }, row) =>
    cells.map((contents, column): GridCell => ({
      text: textOf(contents),
      row: row + 1,
      column: column + 1,
      rowSpan: 1,
      columnSpan: 1,
    })),
  );
}

/** Paragraphs of a cell stand in lines of their own. */
function textOf(contents: readonly Content[]): string {
  return contents.flatMap((content) => (content.kind === 'paragraph' ? [content.text] : [])).join('\n');
}
