import { damaged } from '../document-errors.js';
import type { ByteReader } from '../ole/byte-reader.js';
import { SPRM } from './sprms.js';

/** How a cell hangs together with the one above it. */
export type VerticalMerge = 'none' | 'first' | 'goes-on';

export interface DefinedCell {
  vertical: VerticalMerge;
  /** 0: alone. In a run of others, each cell with the value of the run's first begins a merged cell. */
  horizontal: number;
}

/** The cells of a table row as its end mark defines them. */
export interface RowDefinition {
  /** Where cells end, from the left edge of the first to the right edge of the last, in 1/1440 inch. */
  readonly edges: number[];
  readonly cells: DefinedCell[];
}

/** Word itself allows 63 cells in a row. */
const MAX_CELLS_IN_ROW = 64;
const CELL_SIZE = 20;

type Change = (row: RowDefinition, operand: ByteReader) => void;

const CHANGES: Readonly<Record<number, Change>> = {
  [SPRM.mergeColumns]: (row, operand) => {
    eachCell(row, operand, (cell, isFirst) => (cell.horizontal = isFirst ? 1 : 2));
  },
  [SPRM.splitColumns]: (row, operand) => {
    eachCell(row, operand, (cell) => (cell.horizontal = 0));
  },
  [SPRM.mergeRows]: (row, operand) => {
    const cell = row.cells[operand.uint8(0)];
    if (cell) cell.vertical = verticalMerge(operand.uint8(1) & 1, operand.uint8(1) & 2);
  },
  [SPRM.insertCells]: insertCells,
  [SPRM.deleteCells]: (row, operand) => {
    const { first, end } = rangeOf(row, operand);
    const left = row.edges[first] ?? 0;
    const width = (row.edges[end] ?? left) - left;
    row.cells.splice(first, end - first);
    row.edges.splice(first + 1, end - first);
    shift(row, first + 1, -width);
  },
  [SPRM.cellWidth]: (row, operand) => {
    const { first, end } = rangeOf(row, operand);
    for (let index = first; index < end; index += 1) {
      const width = (row.edges[index + 1] ?? 0) - (row.edges[index] ?? 0);
      shift(row, index + 1, operand.int16(2) - width);
    }
  },
};

/** A row in the making: properties come one after another, each changing what those before it made. */
export class RowBuilder {
  row: RowDefinition | undefined;
  private gap = 0;

  apply(code: number, operand: ByteReader): void {
    if (code === SPRM.row) this.row = readDefinition(operand);
    else if (code === SPRM.rowGap) this.gap = operand.int16(0);
    else if (this.row && code === SPRM.rowLeft) {
      shift(this.row, 0, operand.int16(0) - (this.row.edges[0] ?? 0) - this.gap);
    } else if (this.row) CHANGES[code]?.(this.row, operand);
  }
}

/** MS-DOC 2.9.315, TDefTableOperand: the edges, then for each cell its flags and borders, of which the last may lack. */
function readDefinition(operand: ByteReader): RowDefinition {
  const count = operand.uint8(0);
  if (count > MAX_CELLS_IN_ROW) throw damaged('表格行的定义无法识别', { cells: count });
  const edges = Array.from({ length: count + 1 }, (_, index) => operand.int16(1 + 2 * index));
  const cellsStart = 1 + 2 * (count + 1);
  const cells = Array.from({ length: count }, (_, index): DefinedCell => {
    const at = cellsStart + CELL_SIZE * index;
    const flags = at + 2 <= operand.length ? operand.uint16(at) : 0;
    return { horizontal: flags & 3, vertical: verticalMerge(flags & 0x20, flags & 0x40) };
  });
  return { edges, cells };
}

function verticalMerge(merged: number, first: number): VerticalMerge {
  if (first !== 0) return 'first';
  return merged === 0 ? 'none' : 'goes-on';
}

function rangeOf(row: RowDefinition, operand: ByteReader): { first: number; end: number } {
  const end = Math.min(operand.uint8(1), row.cells.length);
  return { first: Math.min(operand.uint8(0), end), end };
}

function eachCell(
  row: RowDefinition,
  operand: ByteReader,
  change: (cell: DefinedCell, isFirst: boolean) => void,
): void {
  const { first, end } = rangeOf(row, operand);
  row.cells.slice(first, end).forEach((cell, index) => {
    change(cell, index === 0);
  });
}

function insertCells(row: RowDefinition, operand: ByteReader): void {
  const first = Math.min(operand.uint8(0), row.cells.length);
  const count = operand.uint8(1);
  const width = operand.int16(2);
  if (row.cells.length + count > MAX_CELLS_IN_ROW) throw damaged('表格行的定义无法识别', { cells: count });
  const left = row.edges[first] ?? 0;
  shift(row, first + 1, width * count);
  row.edges.splice(first + 1, 0, ...Array.from({ length: count }, (_, index) => left + width * (index + 1)));
  row.cells.splice(
    first,
    0,
    ...Array.from({ length: count }, (): DefinedCell => ({ vertical: 'none', horizontal: 0 })),
  );
}

function shift(row: RowDefinition, from: number, distance: number): void {
  for (let index = from; index < row.edges.length; index += 1) row.edges[index] = (row.edges[index] ?? 0) + distance;
}
