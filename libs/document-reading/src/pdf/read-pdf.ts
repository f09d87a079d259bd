import type { Notice } from '@gongkai/outcome';

import { emptyDocument, scanned, tooComplex } from '../document-errors.js';
import { MAX_BLOCKS, MAX_CELLS } from '../limits.js';
import type { Block, Paragraph, SourceDocument, Table, TableCell } from '../source-document.js';
import { openPdf } from './open-pdf.js';
import type { PageContent } from './page-content.js';
import { layOut, type LinePart, type PartCell, type TablePart } from './page-layout.js';
import { isPageNumber } from './page-number.js';
import type { PdfAssets } from './pdf-assets.js';
import { isSameLine, stitch } from './stitch-tables.js';

/** A line with its number on its page. */
type NumberedLine = LinePart & { readonly line: number };

type Part = TablePart | NumberedLine;

/** Reads a PDF made from text: ruled tables as grids, also over page breaks, and the lines around them. */
export async function readPdf(bytes: Uint8Array, assets: PdfAssets): Promise<SourceDocument> {
  const pages = await openPdf(bytes, assets);
  const layouts = pages.map(partsOf);
  const blocks = toBlocks(stitchPages(layouts.map(({ shown }) => shown)));
  if (blocks.length === 0) throw hasPictures(bytes) ? scanned() : emptyDocument();
  const dropped = layouts.some(({ pageNumbers }) => pageNumbers > 0) ? [PAGE_NUMBERS] : [];
  return { format: 'pdf', blocks, notices: [...dropped, ...pages.flatMap(pageNotices)] };
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

function toParagraph({ page, line, text }: NumberedLine): Paragraph {
  return { kind: 'paragraph', text, at: { page, line, start: 0, end: text.length } };
}

function toTable({ page, xs, cells, rowCount }: TablePart, table: number): Table {
  if (cells.length > MAX_CELLS) throw tooComplex('表格过大', { cells: cells.length });
  const rows: TableCell[][] = Array.from({ length: rowCount }, () => []);
  for (const cell of [...cells].sort((a, b) => a.left - b.left)) {
    rows[cell.row]?.push(toCell(cell, table, columnsOf(cell, xs)));
  }
  return { kind: 'table', rows, geometry: 'grid', at: { page, table } };
}

function toCell(
  { text, row, rowSpan, page }: PartCell,
  table: number,
  { column, columnSpan }: { column: number; columnSpan: number },
): TableCell {
  const at = { page, table, row: row + 1, column, start: 0, end: text.length };
  return { text, row: row + 1, column, rowSpan, columnSpan, at };
}

/** The columns of the whole table that a cell covers; another page may have more lines than its own. */
function columnsOf({ left, right }: PartCell, xs: readonly number[]): { column: number; columnSpan: number } {
  const first = xs.findIndex((x) => isSameLine(x, left));
  const end = xs.findIndex((x) => isSameLine(x, right));
  return { column: first + 1, columnSpan: Math.max(1, end - first) };
}

function pageNotices(page: PageContent): Notice[] {
  const place = `第 ${page.number} 页`;
  const blank = page.glyphs.every(({ text }) => text.trim() === '');
  return [
    ...(blank ? [{ code: 'page-without-text', message: '这一页没有文字，可能是扫描的图片。', place }] : []),
    ...(page.hasTurnedText ? [{ code: 'turned-text-ignored', message: '斜排或竖排的文字没有读取。', place }] : []),
  ];
}

/** The dictionary of a picture always stands uncompressed in the file. */
function hasPictures(bytes: Uint8Array): boolean {
  return /\/Subtype\s*\/Image\b/u.test(new TextDecoder('latin1').decode(bytes));
}
