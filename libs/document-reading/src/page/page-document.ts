import type { Notice } from '@gongkai/outcome';

import { tooComplex } from '../document-errors.js';
import { MAX_BLOCKS, MAX_CELLS } from '../limits.js';
import type { Block, PageSize, Paragraph, Table, TableCell } from '../source-document.js';
import type { PageContent } from './page-content.js';
import { layOut, type LinePart, type PartCell, type TablePart } from './page-layout.js';
import { isPageNumber } from './page-number.js';
import { isSameLine, stitch } from './stitch-tables.js';

/** A line with its number on its page. */
type NumberedLine = LinePart & { readonly line: number };

type Part = TablePart | NumberedLine;

/** A document as its pages make it: ruled tables as grids, also over page breaks, and the lines around them. */
export interface PageDocument {
  readonly blocks: readonly Block[];
  readonly pages: readonly PageSize[];
  readonly notices: readonly Notice[];
}

/** Makes blocks in reading order of what stands on the pages of a document (PDF, OFD, scans). */
export function pageDocument(pages: readonly PageContent[]): PageDocument {
  const layouts = pages.map(partsOf);
  const dropped = layouts.some(({ pageNumbers }) => pageNumbers > 0) ? [PAGE_NUMBERS] : [];
  return {
    blocks: toBlocks(stitchPages(layouts.map(({ shown }) => shown))),
    pages: pages.map(({ width, height }) => ({ width, height })),
    notices: dropped,
  };
}

const PAGE_NUMBERS: Notice = { code: 'page-numbers-dropped', message: '各页的页码没有作为正文读取。' };

/** The parts of a page in reading order, without its page number. */
function partsOf(page: PageContent): { shown: Part[]; pageNumbers: number } {
  let line = 0;
  const parts = layOut(page).map((part): Part => (part.kind === 'line' ? { ...part, line: (line += 1) } : part));
  const shown = parts.filter((_, index) => !isPageNumber(parts, index, page.height));
  return { shown, pageNumbers: parts.length - shown.length };
}

/** A table that ends one page and one that begins the next may be the same. */
function stitchPages(pages: readonly (readonly Part[])[]): Part[] {
  const all: Part[] = [];
  for (const parts of pages) {
    const [first, ...rest] = parts;
    const last = all.at(-1);
    const joined = first?.kind === 'table' && last?.kind === 'table' ? stitch(last, first) : null;
    if (joined) all.splice(-1, 1, joined);
    else if (first) all.push(first);
    all.push(...rest);
  }
  return all;
}

function toBlocks(parts: readonly Part[]): Block[] {
  if (parts.length > MAX_BLOCKS) throw tooComplex('段落过多', { blocks: parts.length });
  let tables = 0;
  return parts.map((part) => (part.kind === 'table' ? toTable(part, (tables += 1)) : toParagraph(part)));
}

function toParagraph({ page, line, text, box, confidence }: NumberedLine): Paragraph {
  const at = { page, line, start: 0, end: text.length };
  return { kind: 'paragraph', text, at, box, ...(confidence !== undefined && { confidence }) };
}

function toTable({ page, xs, cells, rowCount }: TablePart, table: number): Table {
  if (cells.length > MAX_CELLS) throw tooComplex('表格过大', { cells: cells.length });
  const rows: TableCell[][] = Array.from({ length: rowCount }, () => []);
  for (const cell of [...cells].sort((a, b) => a.left - b.left)) {
    const columns = columnsOf(cell, xs);
    if (columns.columnSpan > 0 || cell.text !== '') rows[cell.row]?.push(toCell(cell, table, columns));
  }
  return { kind: 'table', rows, geometry: 'grid', at: { page, table } };
}

function toCell(
  { text, row, rowSpan, page, box, confidence }: PartCell,
  table: number,
  { column, columnSpan }: { column: number; columnSpan: number },
): TableCell {
  const at = { page, table, row: row + 1, column, start: 0, end: text.length };
  const piece = { text, row: row + 1, column, rowSpan, columnSpan: Math.max(1, columnSpan), at, box };
  return confidence === undefined ? piece : { ...piece, confidence };
}

/**
 * The columns of the whole table that a cell covers; another page may have more lines than its own. None for
 * what lies between the two lines of a border that are one line on another page.
 */
function columnsOf({ left, right }: PartCell, xs: readonly number[]): { column: number; columnSpan: number } {
  const first = xs.findIndex((x) => isSameLine(x, left));
  const end = xs.findIndex((x) => isSameLine(x, right));
  return { column: first + 1, columnSpan: end - first };
}
