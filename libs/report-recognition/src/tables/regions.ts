import type { Block, Paragraph, Table } from '@gongkai/document-reading';
import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { sectionOfHeading } from '../structure/headings.js';
import { isBlank, isFigure, isFilled, isWords, type Row } from './cells.js';
import { core } from './label.js';
import { unmerged } from './merged-rows.js';
import { kindOfLabel, type TableKind } from './table-kind.js';

/** Rows that belong to one of the three tables of the form, wherever in the document they stand. */
export interface Region {
  readonly kind: TableKind;
  readonly geometry: Table['geometry'];
  readonly rows: readonly Row[];
  /** The last words before it, which sometimes say what the table does not: 行政复议. */
  readonly caption: string;
}

/** A piece of a document: of a table of the form, or what is none. */
export type Piece = Region | Block;

export function isRegion(piece: Piece): piece is Region {
  return piece.kind !== 'paragraph' && piece.kind !== 'table';
}

/**
 * Tells the tables of the form from all else in a table, in the order in which they begin: a sheet may hold a
 * whole report. A row with words in one cell only is a paragraph.
 */
export function splitTable(table: Table, caption: string): Piece[] {
  const rows = table.rows.flatMap(unmerged).map(withoutEnd);
  const kinds = kindsOfRows(rows, caption);
  const pieces: Piece[] = [];
  let last: (Region & { rows: Row[] }) | undefined;
  let words = caption;
  let loose: Row[] = [];
  rows.forEach((row, index) => {
    const kind = kinds[index];
    const paragraph = kind ? undefined : paragraphOf(row);
    if (kind || paragraph) loose = [];
    if (kind) {
      if (last?.kind === kind) last.rows.push(row);
      else pieces.push((last = { kind, geometry: table.geometry, rows: [row], caption: words }));
    } else if (paragraph) {
      words = paragraph.text;
      pieces.push(paragraph);
    } else if (row.some(isFilled)) {
      // Rows of another table that follow one another stay one table.
      if (loose.length === 0) pieces.push({ ...table, rows: loose });
      loose.push(row);
    }
  });
  return pieces;
}

/** A row of figures without the places at its end that the file does not mention: it may have lost a cell. */
function withoutEnd(row: Row): Row {
  const last = row.findLastIndex(({ unmentioned }) => unmentioned !== true);
  return last < row.length - 1 && row.some(isFigure) ? row.slice(0, last + 1) : row;
}

/** The row's one cell with text, as a paragraph. */
function paragraphOf(row: Row): Paragraph | undefined {
  const full = row.filter(isFilled);
  const [only] = full;
  return only && full.length === 1 ? { kind: 'paragraph', text: only.text, at: only.at } : undefined;
}

/** So many rows without a label of the form are no longer its table. */
const MOST_UNKNOWN = 20;

/** For each row the table it belongs to. Rows without a label of the form go with the rows above them. */
function kindsOfRows(rows: readonly Row[], caption: string): (TableKind | null)[] {
  const own = rows.map(kindOf);
  let current = own.every((kind) => kind === null) ? kindByHeading(rows, caption) : null;
  let unknown = 0;
  return rows.map((row, index) => {
    const kind = own[index] ?? null;
    unknown = kind ? 0 : unknown + 1;
    if (kind) current = kind;
    else if (unknown > MOST_UNKNOWN || isHeadingRow(row)) current = null;
    const belongs = kind !== null || row.some(isFigure) || row.filter(isWords).length !== 1 || isBlankRow(row);
    return belongs ? current : null;
  });
}

/** A table without a label that stands under a section's heading and has as many figures as its table. */
function kindByHeading(rows: readonly Row[], caption: string): TableKind | null {
  const section = sectionOfHeading(caption);
  const kind = section === null ? undefined : KIND_OF_SECTION[section];
  const figures = rows.flat().filter(isFilled);
  return kind && figures.every(isFigure) && CELLS[kind].includes(figures.length) ? kind : null;
}

const KIND_OF_SECTION: Readonly<Record<number, TableKind>> = { 2: 'proactive', 3: 'applications', 4: 'challenges' };

/** How many cells each table has in the editions. */
const CELLS: Readonly<Record<TableKind, readonly number[]>> = {
  proactive: countsOf('proactive'),
  applications: countsOf('applications'),
  challenges: countsOf('challenges'),
};

function countsOf(kind: TableKind): number[] {
  return Object.values(EDITIONS).map((form) => cellKeys(form).filter((key) => key.startsWith(`${kind}.`)).length);
}

/** 3.其他 with nothing after it but empty cells: a row of the form that has no figures. */
function isBlankRow(row: Row): boolean {
  return row.filter(isBlank).length >= FEWEST_BLANKS && row.some(({ text }) => NAMELESS_ROWS.includes(core(text)));
}

const FEWEST_BLANKS = 3;
const NAMELESS_ROWS = ['其他', '总计', '合计'];

function isHeadingRow(row: Row): boolean {
  const full = row.filter(isFilled);
  return full.length === 1 && full.some((cell) => sectionOfHeading(cell.text) !== null);
}

/** Which table the labels in the row are of; null where there are none. */
function kindOf(row: Row): TableKind | null {
  for (const { text } of row) {
    const kind = kindOfLabel(text);
    if (kind) return kind;
  }
  return null;
}
