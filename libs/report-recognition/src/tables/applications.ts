import type { Notice } from '@gongkai/outcome';
import { applicationCell, type FormEdition, type FormRow } from '@gongkai/report-form';
import type { CellKey, Figure } from '@gongkai/report-model';

import { type ColumnMap, columnsOfGrid } from './application-columns.js';
import { readGridRows } from './applications-grid.js';
import { readTextRows } from './applications-text.js';
import { isBorneOut, type Settled } from './balance.js';
import { figureOf, type TableReading } from './figures.js';
import type { Region } from './regions.js';
import { type Alignment, RowLabels, type TableRow } from './table-row.js';

/** Fewer columns known than this, and the header is no header. */
const FEWEST_COLUMNS = 3;

/** Table three: what became of the applications. */
export function readApplications(regions: readonly Region[], form: FormEdition): TableReading {
  const named = nameLostRows(readRows(regions, form), form);
  const { rows, notices } = onceEach(named.rows);
  const settled = settle(rows, form);
  const figures = new Map<CellKey, Figure>();
  for (const [row, alignment] of settled.rows) {
    for (const [column, cell] of alignment) figures.set(applicationCell(row, column), figureOf(cell));
  }
  return { figures, notices: [...named.notices, ...notices, ...settled.notices, ...absent(rows, settled.rows, form)] };
}

function readRows(regions: readonly Region[], form: FormEdition): TableRow[] {
  const labels = new RowLabels(form);
  let columns: ColumnMap = new Map();
  return regions.flatMap(({ geometry, rows }) => {
    const first = rows.findIndex((row) => labels.isData(row));
    const header = rows.slice(0, Math.max(0, first));
    const own = geometry === 'grid' ? columnsOfGrid(header, form) : new Map<number, string>();
    // A table that goes on over the page often does so without its header.
    if (own.size >= FEWEST_COLUMNS) columns = own;
    return geometry === 'grid' && columns.size >= FEWEST_COLUMNS
      ? readGridRows(rows.slice(Math.max(0, first)), columns, labels)
      : readTextRows(rows, form, labels);
  });
}

/** A row that lost its label is the one row that is absent between its neighbours. */
function nameLostRows(rows: readonly TableRow[], form: FormEdition): { rows: TableRow[]; notices: Notice[] } {
  const position = (row: FormRow | undefined) => (row ? form.applicationRows.indexOf(row) : -1);
  const notices: Notice[] = [];
  const named = rows.map((row, index) => {
    if (row.row) return row;
    const before = index === 0 ? -1 : position(rows[index - 1]?.row);
    const after = index === rows.length - 1 ? form.applicationRows.length : position(rows[index + 1]?.row);
    const isBetween = (index === 0 || before >= 0) && after - before === 2;
    const lost = isBetween ? form.applicationRows[before + 1] : undefined;
    if (lost && !rows.some((other) => other.row === lost)) {
      const message = `表三有一行${said(row.label)}认不出名称，按它在上下两行之间的位置读作「${lost.label}」，请核对。`;
      notices.push({ code: 'row-named-by-position', message, place: row.place });
      return { ...row, row: lost };
    }
    const message = `表三有一行${said(row.label)}不是规定格式中的行，没有读取其中的数字，请核对行名。`;
    notices.push({ code: 'row-unknown', message, place: row.place });
    return row;
  });
  return { rows: named, notices };
}

function said(label: string): string {
  return label === '' ? '' : `「${label.trim()}」`;
}

type KnownRow = TableRow & { readonly row: FormRow };

/** Of rows with one label the first whose figures can be read. */
function onceEach(rows: readonly TableRow[]): { rows: KnownRow[]; notices: Notice[] } {
  const chosen = new Map<string, KnownRow>();
  const notices: Notice[] = [];
  for (const row of rows) {
    if (!isKnown(row)) continue;
    const before = chosen.get(row.row.key);
    if (!before || (before.alignments.length === 0 && row.alignments.length > 0)) chosen.set(row.row.key, row);
    if (!before) continue;
    const message = `表三的「${row.row.label}」出现了不止一次，只读取了其中一次，请删去多余的一行。`;
    notices.push({ code: 'row-repeated', message, place: row.place });
  }
  return { rows: [...chosen.values()], notices };
}

function isKnown(row: TableRow): row is KnownRow {
  return row.row !== undefined;
}

/** Certain rows first; of the others, those that only one way of reading reconciles with the certain ones. */
function settle(rows: readonly KnownRow[], form: FormEdition): { rows: Settled; notices: Notice[] } {
  const settled = new Map<string, Alignment>();
  const notices: Notice[] = [];
  for (const { row, alignments, parted, place } of rows) {
    const [only] = alignments;
    if (!only || alignments.length > 1) continue;
    settled.set(row.key, only);
    const message = `表三「${row.label}」一行有两个数字连在一起，已分开读取，请核对。`;
    if (parted) notices.push({ code: 'figures-parted', message, place });
  }
  const certain = new Map(settled);
  for (const { row, alignments, place } of rows) {
    if (certain.has(row.key)) continue;
    const borneOut = alignments.filter((alignment) => isBorneOut(row.key, alignment, certain, form));
    const [only] = borneOut;
    if (only && borneOut.length === 1) {
      settled.set(row.key, only);
      const message = `表三「${row.label}」一行少了单元格，按勾稽关系对齐了各列，请核对。`;
      notices.push({ code: 'row-realigned', message, place });
    } else {
      const message = `表三「${row.label}」一行的数字与各列对不上，没有读取，请检查是否缺少单元格或制表符。`;
      notices.push({ code: 'row-unaligned', message, place });
    }
  }
  return { rows: settled, notices };
}

/** Rows and columns that the document does not have, or not in full. */
function absent(rows: readonly KnownRow[], settled: Settled, form: FormEdition): Notice[] {
  if (rows.length === 0) return [];
  const found = new Map(rows.map((row) => [row.row.key, row]));
  const lostColumns = form.applicationColumns.filter(({ key }) =>
    [...settled.values()].every((cells) => !cells.has(key)),
  );
  const columnNotices = (settled.size === 0 ? [] : lostColumns).map(({ label }) => ({
    code: 'column-missing',
    message: `表三没有「${label}」一列，请按规定格式补上。`,
  }));
  const rowNotices = form.applicationRows.flatMap(({ key, label }): Notice[] => {
    const cells = settled.get(key);
    if (!found.has(key)) return [{ code: 'row-missing', message: `表三没有「${label}」一行，请按规定格式补上。` }];
    const short = form.applicationColumns.filter(
      (column) => cells && !cells.has(column.key) && !lostColumns.includes(column),
    );
    if (short.length === 0) return [];
    const names = short.map((column) => `「${column.label}」`).join('');
    const message = `表三「${label}」一行没有${names}的单元格，请补上。`;
    return [{ code: 'cell-missing', message, place: found.get(key)?.place ?? '' }];
  });
  return [...columnNotices, ...rowNotices];
}
