import type { LaidCell, LaidTable } from './form-tables.js';

/** A cell with the place of its upper left corner; rows and columns count from 0. */
export interface PlacedCell extends LaidCell {
  readonly row: number;
  readonly column: number;
}

/** Every place of the grid with the cell that covers it. */
export function gridOf({ rows, columns }: LaidTable): (PlacedCell | undefined)[][] {
  const grid: (PlacedCell | undefined)[][] = rows.map(() => new Array<PlacedCell | undefined>(columns).fill(undefined));
  for (const [row, cells] of rows.entries()) {
    for (const cell of cells) {
      const column = grid[row]?.indexOf(undefined) ?? 0;
      const placed = { ...cell, row, column };
      for (const line of grid.slice(row, row + cell.rowSpan)) line.fill(placed, column, column + cell.columnSpan);
    }
  }
  return grid;
}
