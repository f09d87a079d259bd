import type { TableCell } from '@gongkai/document-reading';
import { readFigure } from '@gongkai/report-model';

import { compact } from './label.js';

export type Row = readonly TableCell[];

export function isBlank(cell: TableCell): boolean {
  return compact(cell.text) === '';
}

/** A number, slash or dash, or words that stand in for one: 无, 0件, 251000元. */
export function isFigure(cell: TableCell): boolean {
  if (isBlank(cell)) return false;
  return (
    readFigure(cell.text, cell.at).state !== 'text' ||
    /^(?:无|\d[\d,.]*(?:件|条|项|个|次|份|元|万元|亿元))$/u.test(compact(cell.text))
  );
}

export function isWords(cell: TableCell): boolean {
  return !isBlank(cell) && !isFigure(cell);
}

export function covers(cell: TableCell, column: number): boolean {
  return cell.column <= column && column < cell.column + cell.columnSpan;
}

/**
 * Where a lost tab has glued a figure to its label (3.其他0), the two as cells of their own;
 * labels of the form never end in a figure.
 */
export function splitLabel(cell: TableCell): { label: TableCell; figure: TableCell | null } {
  const end = /(?<=[\p{sc=Han})）”"])\s*([\d０-９][\d０-９,.]*|[/／]|[-—]+)\s*$/u.exec(cell.text);
  const figure = end?.[1];
  if (!end || figure === undefined || cell.text.trim() === figure) return { label: cell, figure: null };
  const from = end.index + end[0].indexOf(figure);
  return { label: part(cell, 0, end.index), figure: part(cell, from, from + figure.length) };
}

/**
 * The cells with the one parted in two that a lost tab made of two: 00 or 012, since no count
 * begins with a zero. Undefined where that does not make as many as are wanted.
 */
export function splitZero(cells: readonly TableCell[], wanted: number): readonly TableCell[] | undefined {
  const glued = cells.filter(({ text }) => /^\s*[0０][\d０-９]+\s*$/u.test(text));
  const [one] = glued;
  if (!one || glued.length > 1 || cells.length !== wanted - 1) return undefined;
  const zero = one.text.search(/\S/u) + 1;
  const parts = [part(one, 0, zero), part(one, zero, one.text.length)];
  return cells.flatMap((cell) => (cell === one ? parts : [cell]));
}

function part(cell: TableCell, start: number, end: number): TableCell {
  const from = cell.at.start ?? 0;
  return { ...cell, text: cell.text.slice(start, end), at: { ...cell.at, start: from + start, end: from + end } };
}
