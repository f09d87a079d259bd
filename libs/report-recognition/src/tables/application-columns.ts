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

/** The columns of pasted text in their order; ties, where a tab was lost, go by the form. */
export function columnsOfText(header: readonly Row[], form: FormEdition): { key: string; column: number }[] {
  const labels = FORM_LABELS[form.id].applicationColumns;
  const order = [...form.applicationColumns.map(({ key }) => key)];
  const found = new Map<string, number>();
  for (const cell of header.flat()) {
    const label = findByLabel(cell.text, labels);
    if (label) found.set(label === SUBTOTAL ? SUBTOTAL : label.key, cell.column);
  }
  // A subtotal stands under 法人或其他组织, before the total.
  const rank = (key: string) => (key === SUBTOTAL ? order.length - 1.5 : order.indexOf(key));
  return [...found]
    .map(([key, column]) => ({ key, column }))
    .sort((a, b) => a.column - b.column || rank(a.key) - rank(b.key));
}
