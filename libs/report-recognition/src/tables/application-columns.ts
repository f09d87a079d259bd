import type { FormEdition } from '@gongkai/report-form';

import { covers, isBlank, type Row } from './cells.js';
import { FORM_LABELS } from './form-labels.js';
import { findByLabel } from './label.js';

/** Which grid columns hold which column of the form; `subtotal` is a column that the form does not have. */
export type ColumnMap = ReadonlyMap<number, string>;

export const SUBTOTAL = 'subtotal';

/**
 * Columns by the header above them: what stands over a grid column from top to
 * bottom ends in its label, even where the label is split over rows (商业, 企业).
 */
export function columnsOfGrid(header: readonly Row[], form: FormEdition): ColumnMap {
  const labels = FORM_LABELS[form.id].applicationColumns;
  const width = Math.max(0, ...header.flat().map((cell) => cell.column + cell.columnSpan - 1));
  const columns = new Map<number, string>();
  for (let column = 1; column <= width; column += 1) {
    const above = header.flat().filter((cell) => covers(cell, column) && !isBlank(cell));
    const label = [3, 2, 1]
      .map((depth) => above.slice(-depth).map(({ text }) => text))
      .map((texts) => findByLabel(texts.join(''), labels))
      .find((found) => found !== undefined);
    if (label) columns.set(column, label === SUBTOTAL ? SUBTOTAL : label.key);
  }
  return columns;
}

/**
 * The columns that the header of pasted text names, with their positions. Cells of one row are in order;
 * those of different rows are not, since merged cells may have left tabs or none. So the row that names
 * most goes first, and 自然人 before and 总计 after it where they stand in other rows.
 */
export function columnsOfText(header: readonly Row[], form: FormEdition): { key: string; column: number }[] {
  const rows = header.map((row) => namedIn(row, form));
  const longest = rows.reduce((most, row) => (row.length > most.length ? row : most), []);
  const others = rows.flat().filter(({ key }) => !longest.some((one) => one.key === key));
  const isFirst = ({ key }: { key: string }) => key === form.applicationColumns[0]?.key;
  return [...others.filter(isFirst), ...longest, ...others.filter((one) => !isFirst(one))];
}

function namedIn(row: Row, form: FormEdition): { key: string; column: number }[] {
  return row.flatMap((cell) => {
    const label = findByLabel(cell.text, FORM_LABELS[form.id].applicationColumns);
    return label ? [{ key: label === SUBTOTAL ? SUBTOTAL : label.key, column: cell.column }] : [];
  });
}
