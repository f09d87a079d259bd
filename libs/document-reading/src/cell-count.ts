import { tooComplex } from './document-errors.js';
import { MAX_CELLS, MAX_COLUMNS } from './limits.js';

/** Counts the cells of the tables of one document. */
export class CellCount {
  private cells = 0;

  /**
   * @param columns up to where they reach
   * @throws AppError `document-too-complex`
   */
  add(cells: number, columns = 0): void {
    this.cells += cells;
    if (this.cells > MAX_CELLS) throw tooComplex('表格单元格过多', { cells: this.cells });
    if (columns > MAX_COLUMNS) throw tooComplex('表格列数过多', { columns });
  }
}
