import { tooComplex } from '../document-errors.js';
import type { Content } from '../docx/content.js';
import { MAX_BLOCKS, MAX_ELEMENT_DEPTH } from '../limits.js';
import type { RowDefinition } from './row-definition.js';
import type { ParagraphProperties } from './text-properties.js';
import { type MarkedRow, wordTable } from './word-table.js';

/** A table that is still open: its finished rows, the finished cells of the row, what is in the cell so far. */
interface OpenTable {
  readonly rows: MarkedRow[];
  cells: Content[][];
  contents: Content[];
}

export interface EndedParagraph {
  readonly text: string;
  /** Text boxes anchored in it; they stand after it. */
  readonly boxes: readonly Content[];
  readonly properties: ParagraphProperties;
  readonly endsCell: boolean;
  /** A revision deleted its end mark: of a row's end, the row goes with it. */
  readonly deleted: boolean;
}

/** Makes tables of the paragraphs of a text: Word only marks where cells and rows end, and how deep each paragraph lies. */
export class ContentBuilder {
  private readonly root: Content[] = [];
  private readonly open: OpenTable[] = [];
  private count = 0;

  add(paragraph: EndedParagraph): void {
    this.count += 1;
    if (this.count > 4 * MAX_BLOCKS) throw tooComplex('段落过多', { paragraphs: this.count });
    const { depth, endsRow, row, numbering } = paragraph.properties;
    this.goToDepth(depth);
    const table = this.open.at(-1);
    if (table && endsRow) {
      endRow(table, row, paragraph.deleted);
      return;
    }
    (table?.contents ?? this.root).push({ kind: 'paragraph', text: paragraph.text, numbering }, ...paragraph.boxes);
    if (table && paragraph.endsCell) endCell(table);
  }

  finish(): readonly Content[] {
    this.goToDepth(0);
    return this.root;
  }

  private goToDepth(depth: number): void {
    if (depth > MAX_ELEMENT_DEPTH) throw tooComplex('表格嵌套过深', { depth });
    while (this.open.length > depth) {
      const table = this.open.pop();
      if (!table) return;
      endRow(table, undefined, false);
      if (table.rows.length > 0) (this.open.at(-1)?.contents ?? this.root).push(wordTable(table.rows));
    }
    while (this.open.length < depth) this.open.push({ rows: [], cells: [], contents: [] });
  }
}

function endCell(table: OpenTable): void {
  table.cells.push(table.contents);
  table.contents = [];
}

/** What stands after the last cell has no cell mark, yet it is not lost. */
function endRow(table: OpenTable, definition: RowDefinition | undefined, deleted: boolean): void {
  if (table.contents.length > 0) endCell(table);
  if (table.cells.length > 0 && !deleted) table.rows.push({ cells: table.cells, definition });
  table.cells = [];
}
