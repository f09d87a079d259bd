import type { FormEdition } from '@gongkai/report-form';

import { SUBTOTAL } from './alignments.js';
import { covers, endOf, isBlank, isFigure, type Row } from './cells.js';
import { FORM_LABELS } from './form-labels.js';
import { core } from './label.js';

/** Which grid columns hold which column of the form; `subtotal` is a column that the form does not have. */
export type ColumnMap = ReadonlyMap<number, string>;

/** Fewer columns known than this, and the header is no header. */
export const FEWEST_COLUMNS = 3;

/**
 * Columns by the header above them: what stands over a grid column from top to
 * bottom ends in its label, even where the label is split over rows (商业, 企业).
 */
export function columnsOfGrid(header: readonly Row[], form: FormEdition): ColumnMap {
  const find = FORM_LABELS[form.id].applicationColumn;
  const cells = header.flat().filter((cell) => !isBlank(cell));
  const width = Math.max(0, ...cells.map((cell) => cell.column + cell.columnSpan - 1));
  const columns = new Map<number, string>();
  for (let column = 1; column <= width; column += 1) {
    const above = cells.filter((cell) => covers(cell, column)).map(({ text }) => text);
    const label = [3, 2, 1].map((depth) => find(above.slice(-depth).join(''))).find((found) => found !== undefined);
    if (label) columns.set(column, label === SUBTOTAL ? SUBTOTAL : label.key);
  }
  return columns;
}

/** Of a hundred rows, so many with a figure where the header names no column show that the header is torn. */
const TORN = 0.5;

/**
 * Whether each figure may go by the heading above it: the columns stand side by side, the total after the others,
 * and the figures under them. Where a cell of the header was lost, all after it stand over the wrong figures.
 */
export function isSound(columns: ColumnMap, rows: readonly Row[]): boolean {
  const places = [...columns.keys()];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const keys = places.sort((a, b) => a - b).flatMap((place) => columns.get(place) ?? []);
  const isLast = !keys.includes('total') || keys.filter((key) => key !== SUBTOTAL).at(-1) === 'total';
  // A label that stands over other columns as well is not only its own.
  const recurs = keys.some(
    (key, index) => key !== SUBTOTAL && index > 0 && keys[index - 1] !== key && keys.indexOf(key) < index,
  );
  if (last - first + 1 !== columns.size || !isLast || recurs) return false;
  const filled = rows.filter((row) => row.some(isFigure));
  const beyond = filled.filter((row) => row.some((cell) => isFigure(cell) && endOf(cell) > last));
  return beyond.length <= filled.length * TORN;
}

/**
 * The columns that the header of pasted text names, with their positions. Cells of one row are in order;
 * those of different rows are not, since merged cells may have left tabs or none. So the row that names
 * most goes first, and 自然人 before and 总计 after it where they stand in other rows.
 */
export function columnsOfText(header: readonly Row[], form: FormEdition): { key: string; column: number }[] {
  const rows = header.map((row) => namedIn(row, form));
  const longest = rows.reduce((most, row) => (row.length > most.length ? row : most), []);
  const total = form.applicationColumns.at(-1)?.key;
  const isFirst = ({ key }: { key: string }) => key === form.applicationColumns[0]?.key;
  const others = rows.flat().filter(({ key }) => !longest.some((one) => one.key === key));
  const named = [...others.filter(isFirst), ...longest, ...others.filter((one) => !isFirst(one))];
  // Where the merged cells of the header have come into one row, the total stands before the columns beside it.
  const last = named.filter(({ key }) => key === total).slice(-1);
  return header.some((row) => isFlattened(row, form)) ? [...named.filter(({ key }) => key !== total), ...last] : named;
}

/** A row that holds the merged cells of a header and the columns under them. */
function isFlattened(row: Row, form: FormEdition): boolean {
  const isOrganisation = (key: string) => !['naturalPerson', 'total', SUBTOTAL].includes(key);
  return (
    row.some(({ text }) => MERGED.includes(core(text))) && namedIn(row, form).some(({ key }) => isOrganisation(key))
  );
}

const MERGED = ['申请人情况', '法人或其他组织'];

function namedIn(row: Row, form: FormEdition): { key: string; column: number }[] {
  return row.flatMap((cell) => {
    const label = FORM_LABELS[form.id].applicationColumn(cell.text);
    return label ? [{ key: label === SUBTOTAL ? SUBTOTAL : label.key, column: cell.column }] : [];
  });
}
