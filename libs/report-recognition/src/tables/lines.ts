import type { Block, Paragraph, Table, TableCell } from '@gongkai/document-reading';

import { isFigure, isFilled } from './cells.js';
import { kindOfLabel } from './table-kind.js';

/** A line of a paragraph, and the cells that it may have been in a table. */
export interface Line {
  readonly piece: Paragraph;
  /** Empty where the line only rules off. */
  readonly cells: readonly TableCell[];
  /** The block that the line is of. */
  readonly block: Block;
}

export function linesOf(paragraph: Paragraph): Line[] {
  if (!paragraph.text.includes('\n')) return [lineOf(paragraph, paragraph)];
  const lines: Line[] = [];
  let start = 0;
  for (const text of paragraph.text.split('\n')) {
    if (text.trim() !== '') lines.push(lineOf(pieceOf(paragraph, start, start + text.length), paragraph));
    start += text.length + 1;
  }
  return lines;
}

/** The rows of a table that only lays out lines: none has more than one cell with text. Undefined for any other. */
export function linesOfRows(table: Table): Line[] | undefined {
  const rows = table.rows.map((row) => row.filter(isFilled));
  if (rows.some((row) => row.length > 1)) return undefined;
  return rows.flat().flatMap(({ text, at }) => {
    const paragraph: Paragraph = { kind: 'paragraph', text, at };
    return linesOf(paragraph).map((line) => ({ ...line, block: table }));
  });
}

function lineOf(piece: Paragraph, block: Block): Line {
  return { piece, block, cells: RULE.test(piece.text) ? [] : cellsOf(piece) };
}

/** Drawn or typed lines: |---|:--:|, ├──┼──┤. */
const RULE = /^[\s|:+\-─━═┄┈┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬│║]*(?:-{2}|[─━═┄┈])[\s|:+\-─━═┄┈┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬│║]*$/u;
const BARS = /[|｜│┃║]/gu;
const TABS = /\t/gu;
const SPACES = /\s+/gu;

/** A pasted row with the cells that only spaces part: where tabs were lost or became spaces. */
export function withCellsApart(row: readonly TableCell[]): readonly TableCell[] {
  if (!row.some(({ text }) => /\S\s+\S/u.test(text))) return row;
  return row
    .flatMap((cell) => {
      const words = /\S\s+\S/u.test(cell.text) ? cut({ ...cell, kind: 'paragraph' }, SPACES).filter(isFilled) : [];
      return words.length > 1 && isRow(words) ? words.map(({ text, at }) => ({ ...cell, text, at })) : [cell];
    })
    .map((cell, index) => ({ ...cell, column: index + 1 }));
}

function cellsOf(piece: Paragraph): TableCell[] {
  if (piece.text.search(BARS) >= 0) return withoutEnds(cut(piece, BARS));
  if (piece.text.includes('\t')) return cut(piece, TABS);
  const whole = [cellOf(piece, 0, piece.text.length, 1)];
  // A sentence is no row, however its words are spaced.
  if (!/\S\s+\S/u.test(piece.text) || SENTENCE.test(piece.text)) return whole;
  const words = cut(piece, SPACES).filter(isFilled);
  return words.length > 1 && isRow(words) ? words : whole;
}

/** Its end, or a figure of which the sentence says more: 收到 9 件，上年结转 0 件. */
const SENTENCE = /。|\d\s*(?:件次|件|条|份|项|个|次|篇|期|场|人|万元|元)[，,；;、]/u;

/** Figures after words or alone, or the labels of columns side by side. */
function isRow(words: readonly TableCell[]): boolean {
  const last = words.at(-1);
  return (last !== undefined && isFigure(last)) || words.filter(({ text }) => kindOfLabel(text) !== null).length > 1;
}

/** The bars around a row make no cells. */
function withoutEnds(cells: readonly TableCell[]): TableCell[] {
  const first = cells[0] && !isFilled(cells[0]) ? 1 : 0;
  const last = cells.at(-1);
  return cells.slice(first, last && !isFilled(last) ? -1 : undefined);
}

/** At every match of an expression with the flag `g`. */
function cut(piece: Paragraph, separator: RegExp): TableCell[] {
  const cells: TableCell[] = [];
  let start = 0;
  for (const found of piece.text.matchAll(separator)) {
    cells.push(cellOf(piece, start, found.index, cells.length + 1));
    start = found.index + found[0].length;
  }
  return [...cells, cellOf(piece, start, piece.text.length, cells.length + 1)];
}

function cellOf(piece: Paragraph, start: number, end: number, column: number): TableCell {
  const { text, at } = pieceOf(piece, start, end);
  const sure = piece.confidence === undefined ? {} : { confidence: piece.confidence };
  return { text, row: 1, column, rowSpan: 1, columnSpan: 1, at, ...sure };
}

function pieceOf(paragraph: Paragraph, start: number, end: number): Paragraph {
  const from = paragraph.at.start ?? 0;
  const at = { ...paragraph.at, start: from + start, end: from + end };
  return { ...paragraph, text: paragraph.text.slice(start, end), at };
}
