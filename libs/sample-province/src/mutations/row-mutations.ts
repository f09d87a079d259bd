import type { LaidCell } from '../documents/form-tables.js';
import { isFigure, type Mutation, type Rows } from './mutation.js';

/** Changes of whole rows. */
export const ROW_MUTATIONS: readonly Mutation[] = [
  onRow('row-lost', (rows, row) => withoutRow(rows, row)),
  onRow('row-doubled', (rows, row) => {
    const again = (rows[row] ?? []).filter(({ rowSpan }) => rowSpan === 1).map((cell) => ({ ...cell, key: null }));
    return insertRow(rows, row + 1, again);
  }),
  onRow('empty-row', (rows, row) =>
    insertRow(
      rows,
      row,
      (rows[row] ?? []).map((cell) => ({ ...cell, text: '', key: null, rowSpan: 1 })),
    ),
  ),
  onRow('rows-swapped', (rows, row) => {
    const [upper, lower] = [rows[row], rows[row + 1]];
    if (!upper || !lower || !isPlain(upper) || !isPlain(lower)) return null;
    return rows.map((line, index) => (index === row ? lower : index === row + 1 ? upper : line));
  }),
  onRow('row-labels-swapped', (rows, row) => {
    const [upper, lower] = [rows[row], rows[row + 1]];
    if (!upper || !lower || !isPlain(upper) || !isPlain(lower)) return null;
    const labelled = (figures: readonly LaidCell[], labels: readonly LaidCell[]) => [
      ...labels.filter(({ key }) => key === null),
      // The figures are now those of the row that the label names.
      ...figures.filter(isFigure).map((cell, index) => ({ ...cell, key: labels.filter(isFigure)[index]?.key ?? null })),
    ];
    return rows.map((line, index) =>
      index === row ? labelled(upper, lower) : index === row + 1 ? labelled(lower, upper) : line,
    );
  }),
  {
    ...onRow('line-break-lost', (rows, row) => {
      const [upper = [], lower] = [rows[row], rows[row + 1]];
      const [last, first] = [upper.at(-1), lower?.[0]];
      if (!lower || !last || !first) return null;
      const seam = { ...first, text: `${last.text}${first.text}`, key: null };
      return [...rows.slice(0, row), [...upper.slice(0, -1), seam, ...lower.slice(1)], ...rows.slice(row + 2)];
    }),
    onlyInText: true,
  },
  {
    ...onRow('line-break-added', (rows, row, at) => {
      const cells = rows[row] ?? [];
      if (at === 0) return null;
      return [...rows.slice(0, row), cells.slice(0, at), cells.slice(at), ...rows.slice(row + 1)];
    }),
    onlyInText: true,
  },
];

function onRow(name: string, change: (rows: Rows, row: number, at: number) => Rows | null): Mutation {
  return {
    name,
    change: ({ rows }, random) => {
      const row = random.pick(rows.flatMap((cells, index) => (cells.some(isFigure) ? [index] : [])));
      return row === undefined ? null : change(rows, row, random.between(0, (rows[row]?.length ?? 1) - 1));
    },
  };
}

/** Nothing in it reaches into the next row. */
function isPlain(cells: readonly LaidCell[]): boolean {
  return cells.every(({ rowSpan }) => rowSpan === 1) && cells.some(isFigure);
}

function insertRow(rows: Rows, at: number, cells: readonly LaidCell[]): Rows {
  return [...stretched(rows.slice(0, at), at, 1), cells, ...rows.slice(at)];
}

/** As a word processor does it: a label over several rows goes lost with the first of them, its cell does not. */
function withoutRow(rows: Rows, row: number): Rows {
  const spanning = (rows[row] ?? []).filter(({ rowSpan }) => rowSpan > 1);
  const left = spanning.map((cell) => ({ ...cell, text: '', rowSpan: cell.rowSpan - 1 }));
  const below = rows.slice(row + 1).map((cells, index) => (index === 0 ? [...left, ...cells] : cells));
  return [...stretched(rows.slice(0, row), row, -1), ...below];
}

/** Cells that reach over the row `at` become longer or shorter by one. */
function stretched(rows: Rows, at: number, by: 1 | -1): Rows {
  return rows.map((cells, row) =>
    cells.map((cell) => (row + cell.rowSpan > at ? { ...cell, rowSpan: cell.rowSpan + by } : cell)),
  );
}
