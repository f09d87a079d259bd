import type { LaidCell } from '../documents/form-tables.js';
import { isFigure, isLabel, type Mutation, type Rows } from './mutation.js';

/** Changes of whole rows. */
export const ROW_MUTATIONS: readonly Mutation[] = [
  onRow('row-lost', (rows, row) => withoutRow(rows, row)),
  onRow('row-doubled', (rows, row) => doubled(rows, row)),
  onRow('header-row-lost', (rows, row) => withoutRow(rows, row), isHeader),
  onRow('header-row-doubled', (rows, row) => doubled(rows, row), isHeader),
  { ...onRow('figures-moved-right', (rows, row) => moved(rows, row, (texts) => ['', ...texts])), needsPlaces: true },
  {
    ...onRow('figures-moved-left', (rows, row) => moved(rows, row, ([, ...texts]) => [...texts, ''])),
    needsPlaces: true,
  },
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
    ...onRow('rows-merged', (rows, row) => {
      const [upper, lower] = [rows[row], rows[row + 1]];
      if (!upper || !lower || !isPlain(upper) || !isPlain(lower) || upper.length !== lower.length) return null;
      const both = upper.map((cell, at) => ({ ...cell, text: `${cell.text}\n${lower[at]?.text ?? ''}`, key: null }));
      return [...stretched(rows.slice(0, row), row, -1), both, ...rows.slice(row + 2)];
    }),
    glues: true,
  },
  onRow('labels-merged', (rows, row) => {
    const [upper, lower] = [rows[row], rows[row + 1]];
    if (!upper || !lower || !isPlain(upper) || !isPlain(lower)) return null;
    const [own, below] = [upper.findLastIndex(isLabel), lower.findLastIndex(isLabel)];
    const [label, other] = [upper[own], lower[below]];
    if (!label || label.columnSpan !== other?.columnSpan || own !== below) return null;
    const both = { ...label, text: `${label.text}\n${other.text}`, rowSpan: 2 };
    return [...rows.slice(0, row), upper.with(own, both), lower.toSpliced(below, 1), ...rows.slice(row + 2)];
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

function onRow(
  name: string,
  change: (rows: Rows, row: number, at: number) => Rows | null,
  wanted: (cells: readonly LaidCell[]) => boolean = (cells) => cells.some(isFigure),
): Mutation {
  return {
    name,
    change: ({ rows }, random) => {
      const row = random.pick(rows.flatMap((cells, index) => (wanted(cells) ? [index] : [])));
      return row === undefined ? null : change(rows, row, random.between(0, (rows[row]?.length ?? 1) - 1));
    },
  };
}

/** Names columns, and has no figures. */
function isHeader(cells: readonly LaidCell[]): boolean {
  return !cells.some(isFigure) && cells.some(isLabel);
}

function doubled(rows: Rows, row: number): Rows {
  const again = (rows[row] ?? []).filter(({ rowSpan }) => rowSpan === 1).map((cell) => ({ ...cell, key: null }));
  return insertRow(rows, row + 1, again);
}

/** The figures come to stand in other cells of their row: what a cell prints now is the truth. */
function moved(rows: Rows, row: number, move: (texts: readonly string[]) => readonly string[]): Rows {
  const cells = rows[row] ?? [];
  const texts = move(cells.filter(isFigure).map(({ text }) => text));
  let at = 0;
  return rows.with(
    row,
    cells.map((cell) => (isFigure(cell) ? { ...cell, text: texts[at++] ?? '' } : cell)),
  );
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
