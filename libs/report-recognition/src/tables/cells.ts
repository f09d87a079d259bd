import type { TableCell } from '@gongkai/document-reading';
import { readFigure } from '@gongkai/report-model';

import { remembering } from '../remembering.js';
import { compact, core } from './label.js';

export type Row = readonly TableCell[];

type Meaning = 'blank' | 'figure' | 'words';

/** Words that stand where a figure belongs: 无, 0件, 251000元, 减2项. */
const FIGURE_IN_WORDS =
  /^(?:无|零|暂无|没有|不涉及|不适用|持平|(?:约|共|增加?|新增|减少?)\d[\d,]*(?:\.\d+)?[件条项个次份宗起元]?|[-+−]?\d[\d,]*(?:\.\d+)?(?:[件条项个次份宗起元]|[万亿]元))$/u;

/** 0123, and .26 as a line break leaves it. */
const DIGITS = /^[.,]?\d+$/u;

const meaningOf = remembering((text): Meaning => {
  const plain = compact(text);
  if (plain === '') return 'blank';
  const isFigure = readFigure(text, {}).state !== 'text' || FIGURE_IN_WORDS.test(plain) || DIGITS.test(plain);
  return isFigure ? 'figure' : 'words';
});

export function isBlank({ text }: { readonly text: string }): boolean {
  return text === '' || meaningOf(text) === 'blank';
}

/** A number, slash or dash, or words that stand in for one. */
export function isFigure({ text }: { readonly text: string }): boolean {
  return meaningOf(text) === 'figure';
}

export function isNumber({ text }: { readonly text: string }): boolean {
  return text !== '' && readFigure(text, {}).state === 'number';
}

export function isWords({ text }: { readonly text: string }): boolean {
  return meaningOf(text) === 'words';
}

export function isFilled(cell: TableCell): boolean {
  return !isBlank(cell);
}

export function covers(cell: TableCell, column: number): boolean {
  return cell.column <= column && column < cell.column + cell.columnSpan;
}

/** The last grid column that the cell covers. */
export function endOf({ column, columnSpan }: TableCell): number {
  return column + columnSpan - 1;
}

/** A row's labels, and the cells after the last of them. */
export interface RowParts {
  /** From left to right. */
  readonly names: readonly string[];
  /** The last label's position in the row, from 0; -1 where there is none. */
  readonly labelAt: number;
  readonly values: readonly TableCell[];
}

/** Tells labels from figures; a figure that a lost tab glued to the last label is a cell of its own. */
export function partsOf(row: Row): RowParts {
  const firstFigure = row.findIndex(isFigure);
  const before = firstFigure < 0 ? row : row.slice(0, firstFigure);
  const labelAt = before.findLastIndex(isWords);
  const last = row[labelAt];
  const values = row.slice(labelAt + 1);
  if (!last) return { names: [], labelAt, values };
  const { label, figure } = splitLabel(last);
  const names = [...row.slice(0, labelAt).filter(isWords), label].map(({ text }) => text);
  return figure ? { names, labelAt: labelAt - 1, values: [figure, ...values] } : { names, labelAt, values };
}

/**
 * Where a lost tab has glued a figure to its label (3.其他0), the two as cells of their own;
 * labels of the form never end in a figure.
 */
function splitLabel(cell: TableCell): { label: TableCell; figure: TableCell | null } {
  const glued = gluedFigure(cell.text);
  if (glued === null) return { label: cell, figure: null };
  return { label: part(cell, 0, glued.after), figure: part(cell, glued.start, glued.end) };
}

/** Where it stands in the text, and where the label before it ends. */
const gluedFigure = remembering((text): { after: number; start: number; end: number } | null => {
  const found = /(?<=[\p{sc=Han})）”"])\s*([\d０-９][\d０-９,.]*|[/／]|[-—]+)\s*$/u.exec(text);
  const figure = found?.[1];
  if (!found || figure === undefined || text.trim() === figure) return null;
  const label = text.slice(0, found.index);
  // 1件1 and 件1 are figures gone wrong, and no labels.
  if (meaningOf(label) === 'figure' || core(label).length < SHORTEST_LABEL) return null;
  const start = found.index + found[0].indexOf(figure);
  return { after: found.index, start, end: start + figure.length };
});

/** 规章, 其他, 总计. */
const SHORTEST_LABEL = 2;

/** A piece of a cell as a cell of its own. */
export function part(cell: TableCell, start: number, end: number): TableCell {
  const from = cell.at.start ?? 0;
  return { ...cell, text: cell.text.slice(start, end), at: { ...cell.at, start: from + start, end: from + end } };
}

/** Where the row stands in the document, in words. */
export function placeOf(row: Row): string {
  const { page, line, table, row: number } = row[0]?.at ?? {};
  const onPage = page === undefined ? '' : `第${page}页`;
  if (line !== undefined) return `${onPage}第${line}行`;
  return onPage + (table === undefined ? '' : `第${table}个表格`) + (number === undefined ? '' : `第${number}行`);
}
