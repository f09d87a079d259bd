import type { BlockList } from '../block-list.js';
import { tooComplex } from '../document-errors.js';
import { children, type Element, isBlock, isElement, isHidden, isText, type Node } from './elements.js';
import { FlowText } from './flow-text.js';
import { captionOf, htmlGrid, rowsOf } from './html-table.js';

/** Elements inside one another. Pages with unclosed `<span>`s nest deeper than any author means to. */
const MAX_DEPTH = 1000;

/** Walks the tree of a page in reading order and fills a list of blocks. */
export class HtmlBody {
  pictures = 0;
  /** The rows of the tables that are data. A table that holds a table, or only one cell, arranges the page. */
  private readonly data = new Map<Element, Element[][]>();
  private readonly flow: FlowText;
  private depth = 0;

  constructor(private readonly blocks: BlockList) {
    this.flow = new FlowText((line) => {
      blocks.addParagraph(line);
    });
  }

  /** @param tables all tables of the page, wherever they stand */
  read(document: Node, tables: readonly Element[]): void {
    this.findData(tables);
    this.walk(document, this.flow, false);
    this.flow.endLine();
  }

  private findData(tables: readonly Element[]): void {
    for (const table of tables) {
      const rows = rowsOf(table);
      if (!hasOneCell(rows)) this.data.set(table, rows);
    }
    for (const table of tables) {
      const around = tableAround(table);
      if (around) this.data.delete(around);
    }
  }

  private walk(node: Node, flow: FlowText, preformatted: boolean): void {
    if (isText(node)) {
      if (preformatted) flow.addPreformatted(node.value);
      else flow.add(node.value);
      return;
    }
    if (!isElement(node)) {
      this.walkChildren(node, flow, preformatted);
      return;
    }
    if (isHidden(node)) return;
    if (node.tagName === 'img') this.pictures += 1;
    if (node.tagName === 'br') flow.endLine();
    const rows = node.tagName === 'table' ? this.data.get(node) : undefined;
    if (rows) {
      this.addTable(node, rows);
      return;
    }
    const block = isBlock(node);
    if (block) flow.endLine();
    this.walkChildren(node, flow, preformatted || node.tagName === 'pre');
    if (block) flow.endLine();
  }

  private walkChildren(node: Node, flow: FlowText, preformatted: boolean): void {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw tooComplex('标记嵌套过深', { depth: this.depth });
    for (const child of children(node)) this.walk(child, flow, preformatted);
    this.depth -= 1;
  }

  private addTable(table: Element, rows: readonly Element[][]): void {
    this.flow.endLine();
    const caption = captionOf(table);
    if (caption) this.walk(caption, this.flow, false);
    this.blocks.addTable(htmlGrid(rows, (cell) => this.cellText(cell)));
  }

  /** Lines of a cell are joined by line feeds. */
  private cellText(cell: Element): string {
    const lines: string[] = [];
    const flow = new FlowText((line) => lines.push(line));
    this.walkChildren(cell, flow, false);
    flow.endLine();
    return lines.join('\n');
  }
}

function tableAround(table: Element): Element | undefined {
  let depth = 0;
  for (let node = table.parentNode; node && isElement(node); node = node.parentNode) {
    if (node.tagName === 'table') return node;
    depth += 1;
    if (depth > MAX_DEPTH) throw tooComplex('标记嵌套过深', { depth });
  }
  return undefined;
}

function hasOneCell(rows: readonly (readonly Element[])[]): boolean {
  return rows.reduce((cells, row) => cells + row.length, 0) <= 1;
}
