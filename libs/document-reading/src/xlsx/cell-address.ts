import { damaged, tooComplex } from '../document-errors.js';
import type { Merge } from '../sheets/sheet.js';

export interface Position {
  readonly row: number;
  readonly column: number;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const ZERO = 0x30;
const NINE = 0x39;
const BEFORE_A = 0x40;
const Z = 0x5a;

/**
 * Where a cell stands: `B12` is row 12, column 2.
 *
 * @throws {AppError} document-damaged for what is no address; document-too-complex for one outside of every sheet
 */
export function parseAddress(address: string): Position {
  let at = 0;
  let column = 0;
  for (let code = address.charCodeAt(at); code > BEFORE_A && code <= Z; code = address.charCodeAt(at)) {
    column = column * 26 + code - BEFORE_A;
    at += 1;
  }
  let row = 0;
  for (let code = address.charCodeAt(at); code >= ZERO && code <= NINE; code = address.charCodeAt(at)) {
    row = row * 10 + code - ZERO;
    at += 1;
  }
  if (at < address.length || row === 0 || column === 0) throw wrongAddress(address);
  checkPosition(row, column);
  return { row, column };
}

/** The cells from one to another, `B12:C14`; one cell is such a range as well. */
export function parseRange(range: string): Merge {
  const colon = range.indexOf(':');
  const start = parseAddress(colon === -1 ? range : range.slice(0, colon));
  const end = colon === -1 ? start : parseAddress(range.slice(colon + 1));
  if (end.row < start.row || end.column < start.column) throw wrongAddress(range);
  return {
    row: start.row,
    column: start.column,
    rowSpan: end.row - start.row + 1,
    columnSpan: end.column - start.column + 1,
  };
}

/** A sheet ends at XFD1048576. */
export function checkPosition(row: number, column: number): void {
  if (row > LAST_ROW) throw tooComplex('工作表的行数过多', { row });
  if (column > LAST_COLUMN) throw tooComplex('工作表的列数过多', { column });
}

export function wrongAddress(address: string): Error {
  return damaged('工作表里有单元格的位置写错了', { address: address.slice(0, 40) });
}
