import { EDITIONS } from '@gongkai/report-form';
import { formTables } from '@gongkai/sample-province';

/**
 * A cell of a table as it is written; a figure of the form carries the key of its cell, so that
 * whatever a layout does to the table, what it says is known.
 *
 * @typedef {{ text: string, columns: number, rows: number, key?: string }} Cell
 * @typedef {{ kind: 'table', section: 2 | 3 | 4, widths: number[], rows: Cell[][] }} FormTable
 */

const WIDTHS = {
  2: [28, 24, 24, 24],
  3: [11, 12, 28, 7, 7, 7, 7, 7, 7, 7],
  4: Array.from({ length: 15 }, () => 6.6),
};

/** @returns {Cell} */
export function cell(text, columns = 1, rows = 1) {
  return { text, columns, rows };
}

/** @returns {Cell} A figure of the form. */
export function figure(key, text, columns = 1) {
  return { text, columns, rows: 1, key };
}

/**
 * One table of the form, filled in; what `figures` does not name is 0.
 *
 * @returns {FormTable}
 */
export function formTable(edition, section, figures = {}) {
  const { rows } = formTables(EDITIONS[edition], {})[section];
  return {
    kind: 'table',
    section,
    widths: WIDTHS[section],
    rows: rows.map((row) =>
      row.map(({ text, columnSpan, rowSpan, key }) =>
        key === null ? cell(text, columnSpan, rowSpan) : figure(key, String(figures[key] ?? 0), columnSpan),
      ),
    ),
  };
}

/** A report's figures of table three from what each kind of applicant sent in and what became of it; totals are added. */
export function applications({ received = {}, carriedOver = {}, outcomes = {}, carriedForward = {} }) {
  const rows = { newlyReceived: received, carriedOver, ...outcomes, carriedForward };
  const concluded = {};
  for (const counts of Object.values(outcomes)) {
    for (const [column, count] of Object.entries(counts)) concluded[column] = (concluded[column] ?? 0) + count;
  }
  return Object.fromEntries(
    Object.entries({ ...rows, concluded }).flatMap(([row, counts]) => {
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return Object.entries({ ...counts, total }).map(([column, count]) => [`applications.${row}.${column}`, count]);
    }),
  );
}

/** Figures of tables two and four by their short keys: `licensing.decisions`, `reconsideration.upheld`. */
export function under(table, counts) {
  return Object.fromEntries(Object.entries(counts).map(([key, count]) => [`${table}.${key}`, count]));
}
