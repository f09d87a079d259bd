import { CellCount } from './cell-count.js';
import { tooComplex } from './document-errors.js';
import { MAX_BLOCKS } from './limits.js';
import type { Block, Table, TableCell } from './source-document.js';

/** A cell in its grid, before it has a place in the document. */
export type GridCell = Pick<TableCell, 'text' | 'row' | 'column' | 'rowSpan' | 'columnSpan'>;

/** The blocks of a document without pages or lines (Word, HTML), numbered as they come. */
export class BlockList {
  readonly blocks: Block[] = [];
  private tables = 0;
  private readonly cells = new CellCount();

  /** Adds a paragraph; one without text is nothing that can be pointed at and is left out. */
  addParagraph(text: string): void {
    if (text.trim() === '') return;
    const block = this.nextNumber();
    this.blocks.push({ kind: 'paragraph', text, at: { block, start: 0, end: text.length } });
  }

  addTable(rows: readonly (readonly GridCell[])[], geometry: Table['geometry'] = 'grid'): void {
    const block = this.nextNumber();
    const table = (this.tables += 1);
    for (const row of rows) this.cells.add(row.length, lastColumn(row));
    const placed = rows.map((row) =>
      row.map(({ text, row: line, column, rowSpan, columnSpan }): TableCell => {
        const at = { block, table, row: line, column, start: 0, end: text.length };
        return { text, row: line, column, rowSpan, columnSpan, at };
      }),
    );
    this.blocks.push({ kind: 'table', rows: placed, geometry, at: { block, table } });
  }

  private nextNumber(): number {
    if (this.blocks.length >= MAX_BLOCKS) throw tooComplex('段落过多', { blocks: this.blocks.length });
    return this.blocks.length + 1;
  }
}

function lastColumn(row: readonly GridCell[]): number {
  return row.reduce((last, { column, columnSpan }) => Math.max(last, column + columnSpan - 1), 0);
}
