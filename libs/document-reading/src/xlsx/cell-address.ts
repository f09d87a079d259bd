import { damaged } from '../document-errors.js';
import type { Merge } from '../sheets/sheet.js';

export interface Position {
  readonly row: number;
  readonly column: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u;

/**
 * Where a cell stands: `B12` is row 12, column 2.
 *
 * @throws {AppError} document-damaged for what is no address in a sheet
 */
export function parseAddress(address: string): Position {
  const [, letters = '', digits = ''] = ADDRESS.exec(address) ?? [];
  const row = Number(digits);
  const column = columnOf(letters);
  if (column === 0 || column > LAST_COLUMN || row > LAST_ROW) throw wrongAddress(address);
  return { row, column };
}

/** The cells from one to another, `B12:C14`; one cell is such a range as well. */
export function parseRange(range: string): Merge {
  const [from = '', to = from, ...rest] = range.split(':');
  if (rest.length > 0) throw wrongAddress(range);
  const [start, end] = [parseAddress(from), parseAddress(to)];
  if (end.row < start.row || end.column < start.column) throw wrongAddress(range);
  return { ...start, rowSpan: end.row - start.row + 1, columnSpan: end.column - start.column + 1 };
}

export function wrongAddress(address: string): Error {
  return damaged('工作表里有单元格的位置写错了', { address: address.slice(0, 40) });
}

function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 0x40;
  return column;
}
