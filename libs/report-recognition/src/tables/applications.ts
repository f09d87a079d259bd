import type { Notice } from '@gongkai/outcome';
import { applicationCell, type FormEdition } from '@gongkai/report-form';
import type { CellKey, Figure } from '@gongkai/report-model';

import type { Alignment } from './alignments.js';
import { type ColumnMap, columnsOfGrid, FEWEST_COLUMNS, isSound } from './application-columns.js';
import { absentApplications, said } from './application-notices.js';
import { readGridRows, withoutNumbers } from './applications-grid.js';
import { readTextRows } from './applications-text.js';
import { isBalanced, isBorneOut, type Settled, sumsUp } from './balance.js';
import { isFilled, type Row } from './cells.js';
import { figureOf, NOTHING_READ, type TableReading } from './figures.js';
import { core } from './label.js';
import { byNeighbours } from './neighbours.js';
import type { Region } from './regions.js';
import { type KnownRow, RowLabels, type TableRow } from './table-row.js';

/** Table three: what became of the applications. */
export function readApplications(regions: readonly Region[], form: FormEdition): TableReading {
  const named = nameLostRows(readRows(regions, form), form);
  const { rows, repeated, notices } = onceEach(named.rows);
  const settled = settle(rows, form);
  const byOrder = rows.some((row) => row.byOrder);
  if (byOrder && !isBalanced(settled.rows, form)) {
    return { ...NOTHING_READ, labels: 0, notices: [notInOrder(rows[0]?.place)] };
  }
  const figures = new Map<CellKey, Figure>();
  for (const [row, alignment] of settled.rows) {
    for (const [column, cell] of alignment) figures.set(applicationCell(row, column), figureOf(cell));
  }
  const absent = absentApplications([...rows, ...repeated], settled.rows, form);
  return {
    figures,
    labels: rows.length,
    notices: [
      ...(byOrder ? [inOrder(rows[0]?.place)] : unnamedColumns(rows)),
      ...named.notices,
      ...notices,
      ...settled.notices,
      ...absent,
    ],
  };
}

function inOrder(place = ''): Notice {
  const message = '表三的数字没有行名，个数与规定格式相同，按规定格式的行列顺序读取，勾稽关系相符，请核对。';
  return { code: 'figures-in-order', message, place };
}

function unnamedColumns(rows: readonly KnownRow[]): Notice[] {
  const [first] = rows;
  if (!first || rows.some(({ hasHeader }) => hasHeader)) return [];
  const message = '表三没有列名，按规定格式的列序读取，请核对，并补上表头。';
  return [{ code: 'columns-in-order', message, place: first.place }];
}

function notInOrder(place = ''): Notice {
  const message = '表三的数字没有行名，按规定格式的行列顺序排列后勾稽关系不符，没有读取，请补上行名和列名。';
  return { code: 'row-unaligned', message, place };
}

/** A table that goes on over the page often does so without its header; pasted rows are one table however they are cut. */
function readRows(regions: readonly Region[], form: FormEdition): TableRow[] {
  const labels = new RowLabels(form);
  let columns: ColumnMap = new Map();
  let pasted: Row[] = [];
  const found: TableRow[] = [];
  const readPasted = () => {
    if (pasted.length > 0) found.push(...readTextRows(pasted, form, labels));
    pasted = [];
  };
  for (const { geometry, rows: printed } of regions) {
    const rows = geometry === 'grid' ? withoutNumbers(printed) : printed;
    const first = Math.max(
      0,
      rows.findIndex((row) => labels.isData(row)),
    );
    const own = geometry === 'grid' ? columnsOfGrid(rows.slice(0, first), form) : new Map<number, string>();
    if (own.size >= FEWEST_COLUMNS) columns = own;
    const data = rows.slice(first);
    if (geometry === 'grid' && columns.size >= FEWEST_COLUMNS && isSound(columns, data)) {
      readPasted();
      found.push(...readGridRows(data, columns, labels));
    } else pasted.push(...rows);
  }
  readPasted();
  return found;
}

/** A row that lost its label is the one row that is absent between its neighbours. */
function nameLostRows(rows: readonly TableRow[], form: FormEdition): { rows: TableRow[]; notices: Notice[] } {
  const names = byNeighbours(
    rows.map(({ row }) => row),
    form.applicationRows,
  );
  const notices: Notice[] = [];
  const named = rows.map((row, index) => {
    const lost = names[index];
    if (row.row) return row;
    if (!lost) {
      notices.push({ code: 'row-unknown', message: unknownRow(row.label), place: row.place });
      return row;
    }
    const message = `表三有一行${said(row.label)}认不出名称，按它在上下两行之间的位置读作「${lost.label}」，请核对。`;
    notices.push({ code: 'row-named-by-position', message, place: row.place });
    return { ...row, row: lost };
  });
  return { rows: named, notices };
}

function unknownRow(label: string): string {
  const isOneRow = core(label).endsWith('其他处理');
  return isOneRow
    ? `表三的${said(label)}只有一行，2021年起的格式分为三行，没有读取其中的数字，请分行填写。`
    : `表三有一行${said(label)}不是规定格式中的行，没有读取其中的数字，请核对行名。`;
}

/** Rows by their labels, each once; of those with one label none (`repeated`), where their figures differ. */
function onceEach(rows: readonly TableRow[]): { rows: KnownRow[]; repeated: KnownRow[]; notices: Notice[] } {
  const known = rows.filter(isKnown);
  const [once, repeated, notices]: [KnownRow[], KnownRow[], Notice[]] = [[], [], []];
  for (const key of new Set(known.map(({ row }) => row.key))) {
    const own = known.filter(({ row }) => row.key === key);
    const told = own.filter(({ alignments }) => alignments.some(saysSomething));
    const [chosen] = told.length > 0 ? told : own;
    if (!chosen) continue;
    const isOne = told.every((other) => isSame(other, chosen));
    (isOne ? once : repeated).push(chosen);
    const [, again] = own;
    if (again) notices.push(rowRepeated(again, isOne));
  }
  return { rows: once, repeated, notices };
}

function rowRepeated({ row, place }: KnownRow, isOne: boolean): Notice {
  const outcome = isOne ? '只读取了其中一次，请删去多余的一行' : '数字各不相同，没有读取，请核对各行的名称';
  return { code: 'row-repeated', message: `表三的「${row.label}」出现了不止一次，${outcome}。`, place };
}

function saysSomething(alignment: Alignment): boolean {
  return [...alignment.values()].some(isFilled);
}

/** Whether two rows, each read in one way, have the same in every column. */
function isSame(a: TableRow, b: TableRow): boolean {
  const [[one, ...others], [another, ...more]] = [a.alignments, b.alignments];
  if (a === b) return true;
  if (!one || !another || others.length + more.length > 0 || one.size !== another.size) return false;
  return [...one].every(([key, { text }]) => another.get(key)?.text === text);
}

function isKnown(row: TableRow): row is KnownRow {
  return row.row !== undefined;
}

/** Certain rows first; of the others, those that only one way of reading reconciles with the certain ones. */
function settle(rows: readonly KnownRow[], form: FormEdition): { rows: Settled; notices: Notice[] } {
  const settled = new Map<string, Alignment>();
  const notices: Notice[] = [];
  for (const { row, alignments, parted, place } of rows) {
    // Parted figures must at least make up their total.
    const possible = parted ? alignments.filter((alignment) => sumsUp(alignment, form)) : alignments;
    const [only] = possible;
    if (!only || possible.length > 1) continue;
    settled.set(row.key, only);
    const message = `表三「${row.label}」一行有数字连在一起，已分开读取，请核对。`;
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
