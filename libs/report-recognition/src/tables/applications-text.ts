import type { TableCell } from '@gongkai/document-reading';
import type { FormEdition, FormRow } from '@gongkai/report-form';

import { columnsOfText, SUBTOTAL } from './application-columns.js';
import { isBlank, isFigure, isWords, type Row, splitLabel, splitZero } from './cells.js';
import { levelOf, type RowLevel } from './form-labels.js';
import { type Alignment, placeOf, type RowLabels, type TableRow } from './table-row.js';

/** A row of pasted text: labels, then what may be figures, blanks, or tabs left over from merged cells. */
interface TextRow {
  readonly row: FormRow | undefined;
  readonly label: string;
  readonly place: string;
  /** Cells in the whole row: one fewer than elsewhere where a tab was lost. */
  readonly length: number;
  /** The last label's position, from 0. */
  readonly labelAt: number;
  readonly level: RowLevel | undefined;
  readonly values: readonly TableCell[];
  readonly filled: readonly TableCell[];
}

/** What the other rows of the table say about where figures stand. */
interface Shape {
  /** The keys of the columns in their order, subtotals included. */
  readonly order: readonly string[];
  /** Cells in most rows. */
  readonly length: number;
  /** The header's own position of the first column; undefined where the header is torn. */
  readonly headerStart: number | undefined;
  readonly rows: readonly TextRow[];
}

/** Reads pasted rows: as many figures as columns go in order, fewer by position where no tab is missing. */
export function readTextRows(rows: readonly Row[], form: FormEdition, labels: RowLabels): TableRow[] {
  const firstData = rows.findIndex((row) => labels.isData(row));
  const data = rows.slice(Math.max(0, firstData)).flatMap((row) => textRow(row, labels) ?? []);
  const shape = shapeOf(rows, rows.slice(0, Math.max(0, firstData)), data, form);
  return data.map((row) => {
    const parts = row.length < usualLength(row, shape) ? splitZero(row.filled, shape.order.length) : undefined;
    const alignments = parts ? [align(shape.order, parts)] : alignmentsOf(row, shape);
    return { row: row.row, label: row.label, place: row.place, alignments, parted: parts !== undefined };
  });
}

function textRow(row: Row, labels: RowLabels): TextRow | undefined {
  if (labels.isHeader(row)) return undefined;
  const { names, labelAt, values } = partsOf(row);
  const found = labels.find(names);
  const filled = values.filter((cell) => !isBlank(cell));
  const isRow = found !== 'subtotal' && (filled.length > 0 || (found !== undefined && found !== 'group'));
  if (!isRow) return undefined;
  const known = found === 'group' ? undefined : found;
  const level = known && levelOf(known);
  return { row: known, label: names.join(''), place: placeOf(row), length: row.length, labelAt, level, values, filled };
}

/** The labels in front, and the cells after the last of them; a figure that a lost tab glued to it is a cell of its own. */
function partsOf(row: Row): Pick<TextRow, 'labelAt' | 'values'> & { names: string[] } {
  const firstFigure = row.findIndex(isFigure);
  const before = firstFigure < 0 ? row : row.slice(0, firstFigure);
  const labelAt = before.findLastIndex(isWords);
  const last = row[labelAt];
  const values = row.slice(labelAt + 1);
  if (!last) return { names: [], labelAt, values };
  const { label, figure } = splitLabel(last);
  const names = [...row.slice(0, labelAt).filter(isWords), label].map(({ text }) => text);
  return figure ? { names, labelAt: labelAt - 1, values: [figure, ...values] } : { names, labelAt, values };
}

function shapeOf(rows: readonly Row[], header: readonly Row[], data: readonly TextRow[], form: FormEdition): Shape {
  const found = columnsOfText(header, form);
  const length = mostCommon(rows.map((row) => row.length));
  const columns = found.map(({ column }) => column);
  const [first = 0] = columns;
  const isEven = columns.every((column, index) => column === first + index);
  const isComplete = form.applicationColumns.every(({ key }) => found.some((one) => one.key === key));
  return {
    order: orderOf(
      found.map(({ key }) => key),
      data,
      form,
    ),
    length,
    headerStart: isEven && isComplete ? first - 1 : undefined,
    rows: data,
  };
}

/** Of a hundred rows, at least so many must have as many figures as the header names columns, side by side. */
const MOST_ROWS = 0.8;

/** The columns as the header names them, where it names all of the form, or fewer and the rows agree; else the form's. */
function orderOf(keys: readonly string[], data: readonly TextRow[], form: FormEdition): readonly string[] {
  const standard = form.applicationColumns.map(({ key }) => key);
  if (standard.every((key) => keys.includes(key))) return keys;
  const hasEnds = keys.includes('naturalPerson') && keys.includes('total');
  const agree = data.filter(({ filled }) => filled.length === keys.length && isUnbroken(filled));
  const isFewer = data.every(({ filled }) => filled.length <= keys.length);
  return hasEnds && isFewer && agree.length >= data.length * MOST_ROWS ? keys : standard;
}

function isUnbroken(cells: readonly TableCell[]): boolean {
  return cells.every((cell, index) => index === 0 || cell.column === (cells[index - 1]?.column ?? 0) + 1);
}

function mostCommon(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

/** Cells in a row like this one that lost none: as many as in its likes, else as in most rows. */
function usualLength(row: TextRow, { rows, length }: Shape): number {
  const likes = rows.filter((other) => other !== row && isLike(other, row));
  return likes.length > 0 ? mostCommon(likes.map((other) => other.length)) : length;
}

function isLike(a: TextRow, b: TextRow): boolean {
  return a.level === b.level && a.labelAt === b.labelAt;
}

function alignmentsOf(row: TextRow, shape: Shape): Alignment[] {
  const columns = shape.order.length;
  if (row.filled.length === columns) return [align(shape.order, row.filled)];
  if (row.filled.length > columns) return [];
  if (row.filled.length === 0) return row.values.length >= columns ? [align(shape.order, row.values)] : [];
  if (row.length === usualLength(row, shape)) {
    const starts = startsOf(row, columns);
    const start = starts.length === 1 ? starts[0] : agreedStart(row, shape, starts);
    const chosen = start === undefined ? starts : [start];
    return chosen.map((from) => align(shape.order, window(row, from, columns)));
  }
  return placements(row.filled, columns).map((cells) => align(shape.order, cells));
}

/** Positions in the row from which as many cells as there are columns hold all its figures. */
function startsOf(row: TextRow, columns: number): number[] {
  const last = row.values.length - columns;
  return Array.from({ length: Math.max(0, last + 1) }, (_, offset) => row.labelAt + 1 + offset).filter((start) =>
    row.filled.every((cell) => window(row, start, columns).includes(cell)),
  );
}

function window(row: TextRow, start: number, columns: number): readonly TableCell[] {
  const offset = start - row.labelAt - 1;
  return row.values.slice(offset, offset + columns);
}

/** Where rows of the same level with all their figures begin, else where the header does. */
function agreedStart(row: TextRow, shape: Shape, possible: readonly number[]): number | undefined {
  const columns = shape.order.length;
  const like = shape.rows
    .filter((other) => isLike(other, row) && other.length === row.length && other.filled.length === columns)
    .flatMap((other) => startsOf(other, columns));
  const starts = new Set(like);
  const [agreed] = starts.size === 1 ? [...starts] : [shape.headerStart];
  return agreed !== undefined && possible.includes(agreed) ? agreed : undefined;
}

function align(order: readonly string[], cells: readonly (TableCell | undefined)[]): Alignment {
  return new Map(
    order.flatMap((key, index): [string, TableCell][] => {
      const cell = cells[index];
      return cell && key !== SUBTOTAL ? [[key, cell]] : [];
    }),
  );
}

/** Every way to put fewer figures than columns into the columns without changing their order. */
function placements(cells: readonly TableCell[], columns: number): (TableCell | undefined)[][] {
  const [first, ...rest] = cells;
  if (!first) return [Array.from({ length: columns }, () => undefined)];
  const ways: (TableCell | undefined)[][] = [];
  for (let gap = 0; gap + cells.length <= columns; gap += 1) {
    const lead = Array.from({ length: gap }, () => undefined);
    for (const tail of placements(rest, columns - gap - 1)) ways.push([...lead, first, ...tail]);
  }
  return ways;
}
