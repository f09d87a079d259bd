import { applicationCell } from '@gongkai/report-form';
import type { AnnualReport, CellKey, FigureState, Place } from '@gongkai/report-model';

import { figureOf } from './count-range.js';
import { formOf } from '../words/words.js';
import { perForm } from './per-form.js';

/** A row or a column of the form with its cells, in the form's order. */
export interface FormLine {
  readonly label: string;
  readonly cells: readonly CellKey[];
}

/** Rows of tables two and three of which no cell is in the document, where the rest of their table is. */
export function missingRows(report: AnnualReport): FormLine[] {
  const form = formOf(report);
  if (form === null) return [];
  // A row of one cell may be there and lack its cell.
  const rows = [
    ...missingOf(report, proactiveRows(form)).filter(({ cells }) => cells.length > 1),
    ...missingOf(report, applicationRows(form)),
  ];
  return rows.filter(({ label }) => !isUnaligned(report, label));
}

/** The row is there: its figures could be given to no column. */
function isUnaligned({ notices }: AnnualReport, label: string): boolean {
  return notices.some(({ code, message }) => code === 'row-unaligned' && message.includes(`「${label}」`));
}

/** Columns of table three of which no cell is in the document, where others are. */
export function missingColumns(report: AnnualReport): FormLine[] {
  const form = formOf(report);
  return form === null ? [] : missingOf(report, applicationColumns(form));
}

function missingOf(report: AnnualReport, lines: readonly FormLine[]): FormLine[] {
  const missing = lines.filter(({ cells }) => cells.every((key) => isMissing(report, key)));
  return missing.length === lines.length ? [] : missing;
}

const BLANK: ReadonlySet<FigureState> = new Set(['blank', 'slash', 'dash']);

const applicantCells = perForm((form) => {
  const columns = applicationColumns(form).map(({ cells }) => cells);
  return { applicants: columns.slice(0, -1).flat(), totals: columns.at(-1) ?? [] };
});

/** The cells of applicants where only the totals of table three were filled in; none otherwise. */
export function applicantCellsLeftBlank(report: AnnualReport): CellKey[] {
  const form = formOf(report);
  if (form === null) return [];
  const { applicants, totals } = applicantCells(form);
  const areBlank = applicants.every((key) => BLANK.has(figureOf(report, key).state));
  return areBlank && totals.some((key) => figureOf(report, key).value !== null) ? applicants : [];
}

/** The first pair of neighbours of table three that stand the other way round than on the form; null where none do. */
export function rowsOutOfOrder(report: AnnualReport): readonly [FormLine, FormLine] | null {
  const form = formOf(report);
  return form && outOfOrder(report, applicationRows(form), isAbove);
}

export function columnsOutOfOrder(report: AnnualReport): readonly [FormLine, FormLine] | null {
  const form = formOf(report);
  return form && outOfOrder(report, applicationColumns(form), isLeftOf);
}

/** All cells must say so: a table on its side, or one whose places are not known, is no evidence. */
function outOfOrder(
  report: AnnualReport,
  lines: readonly FormLine[],
  comesBefore: (one: Place, other: Place) => boolean,
): readonly [FormLine, FormLine] | null {
  const printed = lines.filter(({ cells }) => !cells.some((key) => isMissing(report, key)));
  for (const [index, line] of printed.entries()) {
    const before = printed[index - 1];
    const isLate = before?.cells.every((key, nth) =>
      comesBefore(figureOf(report, line.cells[nth] ?? '').at, figureOf(report, key).at),
    );
    if (before && isLate) return [before, line];
  }
  return null;
}

/** Further to the side than a table is wide stands another half of it, which begins at the top again. */
const WIDTH = 7;

function isAbove(one: Place, other: Place): boolean {
  if (one.page !== other.page || one.table !== other.table) return false;
  return rowOf(one) < rowOf(other) && Math.abs(columnOf(one) - columnOf(other)) < WIDTH;
}

function isLeftOf(one: Place, other: Place): boolean {
  if (one.page !== other.page || one.table !== other.table || rowOf(one) !== rowOf(other)) return false;
  return columnOf(one) < columnOf(other);
}

/** Not a number, which nothing is less than, where the kind of document knows none. */
function rowOf({ row = Number.NaN }: Place): number {
  return row;
}

function columnOf({ column = Number.NaN }: Place): number {
  return column;
}

function isMissing(report: AnnualReport, key: CellKey): boolean {
  return figureOf(report, key).state === 'missing';
}

const proactiveRows = perForm(({ proactive }): FormLine[] =>
  [...new Set(proactive.map(({ row }) => row))].map((label) => ({
    label,
    cells: proactive.filter(({ row }) => row === label).map(({ key }) => key),
  })),
);

export const applicationRows = perForm(({ applicationRows: rows, applicationColumns: columns }): FormLine[] =>
  rows.map((row) => ({
    label: row.label,
    cells: columns.map((column) => applicationCell(row.key, column.key)),
  })),
);

export const applicationColumns = perForm(({ applicationRows: rows, applicationColumns: columns }): FormLine[] =>
  columns.map((column) => ({
    label: column.label,
    cells: rows.map((row) => applicationCell(row.key, column.key)),
  })),
);
