import type { BlockList } from '../block-list.js';
import type { SourceDocument } from '../source-document.js';
import type { Content, WordCell, WordParagraph, WordTable } from './content.js';
import { tableGrid } from './table-grid.js';

export interface Surroundings {
  /** What Word prints before paragraphs that it numbers by itself. */
  readonly labels: ReadonlyMap<WordParagraph, string>;
  /** Another file that stands in the document, by the id of the relationship to it; null where it cannot be read. */
  foreign(relationship: string): SourceDocument | null;
}

/** Makes blocks of what has been collected, in reading order. */
export class ContentPlacer {
  constructor(
    private readonly blocks: BlockList,
    private readonly surroundings: Surroundings,
  ) {}

  place(contents: readonly Content[]): void {
    for (const content of contents) {
      if (content.kind === 'table') this.placeTable(content);
      else if (content.kind === 'foreign') this.placeForeign(content.relationship);
      else for (const line of this.textOf(content).split('\n')) this.blocks.addParagraph(line);
    }
  }

  /** A table inside a cell comes after the table around it, unless the outer one only arranges the page. */
  private placeTable(table: WordTable): void {
    const cells = cellsOf(table);
    if (cells.length === 0) return;
    if (arrangesPage(cells)) {
      for (const cell of cells) if (!cell.continuesAbove) this.place(cell.contents);
      return;
    }
    this.blocks.addTable(
      tableGrid(table.rows, (cell) => this.linesOf(cell.contents)),
      table.geometry,
    );
    for (const { contents } of cells) {
      if (!isProse(contents)) this.place(contents.filter((inner) => inner.kind !== 'paragraph' && !isFrame(inner)));
    }
  }

  private placeForeign(relationship: string): void {
    for (const block of this.surroundings.foreign(relationship)?.blocks ?? []) {
      if (block.kind === 'paragraph') this.blocks.addParagraph(block.text);
      else this.blocks.addTable(block.rows, block.geometry);
    }
  }

  /** The paragraphs of a cell, with those of frames inside it; each stands in lines of its own. */
  private linesOf(contents: readonly Content[]): string {
    const [first] = contents;
    if (first?.kind === 'paragraph' && contents.length === 1) return this.textOf(first);
    const lines: string[] = [];
    for (const content of contents) {
      if (content.kind === 'paragraph') lines.push(this.textOf(content));
      else if (isFrame(content)) lines.push(...cellsOf(content).map((cell) => this.linesOf(cell.contents)));
    }
    return lines.join('\n');
  }

  private textOf(paragraph: WordParagraph): string {
    const label = this.surroundings.labels.get(paragraph);
    return label === undefined ? paragraph.text : label + paragraph.text;
  }
}

/** There is only one cell, or there are fewer than in the tables inside them. */
function arrangesPage(cells: readonly WordCell[]): boolean {
  let inner = 0;
  for (const { contents } of cells) {
    for (const content of contents) if (content.kind === 'table') inner += cellsOf(content).length;
  }
  return cells.length === 1 || inner > cells.length;
}

function isProse(contents: readonly Content[]): boolean {
  return contents.every((content) => content.kind === 'paragraph');
}

function isFrame(content: Content): content is WordTable {
  return content.kind === 'table' && cellsOf(content).length === 1;
}

function cellsOf(table: WordTable): WordCell[] {
  const cells: WordCell[] = [];
  for (const row of table.rows) for (const cell of row.cells) cells.push(cell);
  return cells;
}
