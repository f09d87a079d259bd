import type { TableCell } from '@gongkai/document-reading';
import type { FormEdition, FormRow } from '@gongkai/report-form';

import { align, type Alignment, cuts, placements, SUBTOTAL } from './alignments.js';
import { columnsOfText, FEWEST_COLUMNS } from './application-columns.js';
import { isFigure, isFilled, isWords, partsOf, placeOf, type Row } from './cells.js';
import { levelOf, type RowLevel } from './form-labels.js';
import { slipped } from './slipped.js';
import type { RowLabels, TableRow } from './table-row.js';

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
  /** Whether its figures may be another row's, or in part stand in the line after it. */
  readonly isDoubtful: boolean;
}

/** What the other rows of the table say about where figures stand. */
interface Shape {
  /** The keys of the columns in their order, subtotals included; none where the header contradicts the form. */
  readonly order: readonly string[];
  /** Cells in most rows. */
  readonly length: number;
  /** The header's own position of the first column; undefined where the header is torn. */
  readonly headerStart: number | undefined;
  /** Whether the header names enough columns to be one. */
  readonly isNamed: boolean;
  readonly rows: readonly TextRow[];
}

/** Reads pasted rows: as many figures as columns go in order, fewer by position where no tab is missing. */
export function readTextRows(pasted: readonly Row[], form: FormEdition, labels: RowLabels): TableRow[] {
  const rows = withWholeLabels(pasted, labels);
  const firstData = Math.max(
    0,
    rows.findIndex((row) => labels.isData(row)),
  );
  const data = rows.slice(firstData).flatMap((row) => textRow(row, labels) ?? []);
  const header = firstData > 0 ? rows.slice(0, firstData) : rows.filter((row) => labels.isHeader(row));
  const shape = shapeOf(rows, header, data, form);
  const unlabelled = inFormOrder(data, shape, form);
  if (unlabelled.length > 0) return unlabelled;
  const columns = shape.order.length;
  return doubted(rejoined(data, columns, form), columns).map((row) => read(row, shape));
}

/** A label that a line break cut in two stands before its figures again. */
function withWholeLabels(rows: readonly Row[], labels: RowLabels): Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    const joined = before && labelJoined(before, row, labels);
    if (joined) whole.splice(-1, 1, joined);
    else whole.push(row);
  }
  return whole;
}

function labelJoined(before: Row, row: Row, labels: RowLabels): Row | undefined {
  const [start] = before.slice(-1);
  const [end, ...values] = row;
  if (!start || !end || !isWords(start) || !isWords(end)) return undefined;
  if (!values.some(isFigure) || before.some(isFigure) || labels.isHeader(before)) return undefined;
  const text = start.text + end.text;
  const isBroken = labels.find([end.text]) === undefined && labels.find([text]) !== undefined;
  return isBroken ? [...before.slice(0, -1), { ...end, text }, ...values] : undefined;
}

function read(row: TextRow, shape: Shape): TableRow {
  const columns = shape.order.length;
  const lost = usualLength(row, shape) - row.length;
  const isGlued = lost > 0 && (row.filled.length === 1 || lost === columns - row.filled.length);
  const parts = isGlued ? cuts(row.filled, columns) : [];
  const { label, place } = row;
  const known = { row: row.row, label, place, byOrder: false, hasHeader: shape.isNamed };
  if (row.isDoubtful) return { ...known, alignments: [], parted: false };
  const alignments = parts.length > 0 ? parts.map((cells) => align(shape.order, cells)) : alignmentsOf(row, shape);
  return { ...known, alignments, parted: parts.length > 0 };
}

function textRow(row: Row, labels: RowLabels): TextRow | undefined {
  if (labels.isHeader(row)) return undefined;
  const { names, labelAt, values } = partsOf(row);
  const found = labels.find(names);
  const filled = values.filter(isFilled);
  const isRow = found !== 'subtotal' && (filled.length > 0 || (found !== undefined && found !== 'group'));
  if (!isRow) return undefined;
  const known = found === 'group' ? undefined : found;
  const level = known && levelOf(known);
  const own = { label: names.join(''), place: placeOf(row), length: row.length, labelAt, values, filled };
  return { ...own, row: known, level, isDoubtful: false };
}

/** A table whose labels are lost, or stand apart from its figures: in the order of the form where there are as many as it has. */
function inFormOrder(data: readonly TextRow[], { order, isNamed }: Shape, form: FormEdition): TableRow[] {
  const filled = data.filter((row) => row.filled.length > 0);
  const figures = filled.flatMap((row) => row.filled);
  const isUnlabelled = filled.length === 1 || filled.every(({ row }) => row === undefined);
  if (!isUnlabelled || order.length === 0 || figures.length !== form.applicationRows.length * order.length) return [];
  return form.applicationRows.map((row, index): TableRow => {
    const cells = figures.slice(index * order.length, (index + 1) * order.length);
    return {
      row,
      label: row.label,
      place: placeOf(cells),
      alignments: [align(order, cells)],
      parted: false,
      byOrder: true,
      hasHeader: isNamed,
    };
  });
}

/** Rows as they were before a line broke in them (the rest has no label), or before labels between them were lost. */
function rejoined(data: readonly TextRow[], columns: number, form: FormEdition): TextRow[] {
  const whole: TextRow[] = [];
  data.forEach((row, index) => {
    const before = whole.at(-1);
    const isRest =
      before?.row !== undefined && row.label === '' && before.filled.length + row.filled.length === columns;
    if (isRest && row.filled.length > 0) whole.splice(-1, 1, joined(before, row));
    else whole.push(...chunks(row, columns, absentAfter(row, data[index + 1], form)));
  });
  return whole;
}

/** Rows whose labels have slipped against their figures, or after which the rest of a figure may stand, are in doubt. */
function doubted(rows: readonly TextRow[], columns: number): TextRow[] {
  const isSlipped = slipped(
    rows.map(({ label, filled, values }) => ({
      hasLabel: label !== '',
      hasFigures: filled.length > 0 || values.length >= columns,
    })),
  );
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const isTorn = next?.label === '' && next.filled.length < columns;
    return isTorn || isSlipped[index] === true ? { ...row, isDoubtful: true } : row;
  });
}

function joined(row: TextRow, rest: TextRow): TextRow {
  const filled = [...row.filled, ...rest.filled];
  return { ...row, values: filled, filled, length: row.labelAt + 1 + filled.length };
}

/** How many rows of the form are absent between the two. */
function absentAfter({ row }: TextRow, next: TextRow | undefined, form: FormEdition): number {
  if (!row) return 0;
  const after = next?.row ? form.applicationRows.indexOf(next.row) : next ? 0 : form.applicationRows.length;
  return after - form.applicationRows.indexOf(row) - 1;
}

/** A row that holds the figures of just those that are absent after it as well. */
function chunks(row: TextRow, columns: number, absent: number): TextRow[] {
  const { filled } = row;
  if (absent < 1 || filled.length !== columns * (absent + 1)) return [row];
  return Array.from({ length: absent + 1 }, (_, index): TextRow => {
    const cells = filled.slice(index * columns, (index + 1) * columns);
    const own = { ...row, values: cells, filled: cells, place: placeOf(cells) };
    return index === 0 ? own : { ...own, row: undefined, label: '', level: undefined };
  });
}

function shapeOf(rows: readonly Row[], header: readonly Row[], data: readonly TextRow[], form: FormEdition): Shape {
  const found = columnsOfText(header, form);
  const columns = found.map(({ column }) => column);
  const [first = 0] = columns;
  const isEven = columns.every((column, index) => column === first + index);
  const isComplete = form.applicationColumns.every(({ key }) => found.some((one) => one.key === key));
  const keys = found.map(({ key }) => key);
  return {
    order: orderOf(keys, data, form),
    length: mostCommon(rows.map((row) => row.length)),
    headerStart: isEven && isComplete ? first - 1 : undefined,
    isNamed: new Set(keys).size >= FEWEST_COLUMNS,
    rows: data,
  };
}

/** Of a hundred rows, at least so many must have as many figures as the header names columns, side by side. */
const MOST_ROWS = 0.8;

/**
 * The columns as the header names them, where it names all of the form, or fewer and the rows agree; else the form's,
 * unless those that the header names stand in another order: then none.
 */
function orderOf(keys: readonly string[], data: readonly TextRow[], form: FormEdition): readonly string[] {
  const standard = form.applicationColumns.map(({ key }) => key);
  const own = keys.filter((key) => key !== SUBTOTAL);
  // Of two columns with one name, one is another's; and no total stands before what it sums up.
  if (new Set(own).size < own.length || (own.includes('total') && own.at(-1) !== 'total')) return [];
  if (standard.every((key) => keys.includes(key))) return keys;
  const hasEnds = keys.includes('naturalPerson') && keys.includes('total');
  const agree = data.filter(({ filled }) => filled.length === keys.length && isUnbroken(filled));
  const isFewer = data.every(({ filled }) => filled.length <= keys.length);
  if (hasEnds && isFewer && agree.length >= data.length * MOST_ROWS) return keys;
  const named = standard.filter((key) => keys.includes(key));
  return named.every((key, index) => key === keys[index]) ? standard : [];
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
  if (columns === 0) return [];
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
