import { applicationCell, type FormEdition } from '@gongkai/report-form';
import type { AnnualReport, CellKey, Place } from '@gongkai/report-model';

import { figureOf } from './count-range.js';
import { formOf } from './words.js';

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

/** The cells of applicants where only the totals of table three were filled in; none otherwise. */
export function applicantCellsLeftBlank(report: AnnualReport): CellKey[] {
  const form = formOf(report);
  if (form === null) return [];
  const columns = applicationColumns(form);
  const totals = columns.at(-1)?.cells ?? [];
  const applicants = columns.slice(0, -1).flatMap(({ cells }) => cells);
  const areBlank = applicants.every((key) => ['blank', 'slash', 'dash'].includes(figureOf(report, key).state));
  return areBlank && totals.some((key) => figureOf(report, key).value !== null) ? applicants : [];
}

/** The first pair of neighbours of table three that stand the other way round than on the form; null where none do. */
export function rowsOutOfOrder(report: AnnualReport): readonly [FormLine, FormLine] | null {
  const form = formOf(report);
  return form && outOfOrder(report, applicationRows(form), ROW);
}

export function columnsOutOfOrder(report: AnnualReport): readonly [FormLine, FormLine] | null {
  const form = formOf(report);
  return form && outOfOrder(report, applicationColumns(form), COLUMN);
}

/** Where a place lies along an axis; undefined where its kind of document has no such axis. */
type Axis = (place: Place) => readonly (number | undefined)[];

const ROW: Axis = ({ page, table, row }) => [page ?? 0, table ?? 0, row];
const COLUMN: Axis = ({ column }) => [column];

/** Judged only where every line of the table keeps to itself: a table on its side, or in halves, is another layout. */
function outOfOrder(
  report: AnnualReport,
  lines: readonly FormLine[],
  axis: Axis,
): readonly [FormLine, FormLine] | null {
  const placed: { line: FormLine; at: number[] }[] = [];
  for (const line of lines) {
    const places = line.cells.filter((key) => !isMissing(report, key)).map((key) => axis(figureOf(report, key).at));
    const [first] = places;
    if (first === undefined) continue;
    const at = first.filter((number) => number !== undefined);
    if (at.length < first.length || places.some((place) => compare(place, first) !== 0)) return null;
    placed.push({ line, at });
  }
  const late = placed.findIndex(({ at }, index) => compare(at, placed[index - 1]?.at ?? []) < 0);
  const [before, after] = [placed[late - 1], placed[late]];
  return before && after ? [before.line, after.line] : null;
}

function compare(one: readonly (number | undefined)[], other: readonly (number | undefined)[]): number {
  for (const [index, number] of one.entries()) {
    const step = (number ?? 0) - (other[index] ?? 0);
    if (step !== 0) return step;
  }
  return 0;
}

function isMissing(report: AnnualReport, key: CellKey): boolean {
  return figureOf(report, key).state === 'missing';
}

function proactiveRows({ proactive }: FormEdition): FormLine[] {
  return [...new Set(proactive.map(({ row }) => row))].map((label) => ({
    label,
    cells: proactive.filter(({ row }) => row === label).map(({ key }) => key),
  }));
}

function applicationRows({ applicationRows: rows, applicationColumns: columns }: FormEdition): FormLine[] {
  return rows.map((row) => ({
    label: row.label,
    cells: columns.map((column) => applicationCell(row.key, column.key)),
  }));
}

function applicationColumns({ applicationRows: rows, applicationColumns: columns }: FormEdition): FormLine[] {
  return columns.map((column) => ({
    label: column.label,
    cells: rows.map((row) => applicationCell(row.key, column.key)),
  }));
}
