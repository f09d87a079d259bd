import type { BlockList } from '../block-list.js';
import { tooComplex } from '../document-errors.js';
import { children, type Element, isBlock, isElement, isHidden, type Node } from './elements.js';
import { FlowText } from './flow-text.js';
import { captionOf, htmlGrid, rowsOf } from './html-table.js';

/** Elements inside one another. Pages with unclosed `<span>`s nest deeper than any author means to. */
const MAX_DEPTH = 1000;

/** Walks the tree of a page in reading order and fills a list of blocks. */
export class HtmlBody {
  pictures = 0;
  private readonly layout = new WeakSet<Element>();
  private readonly flow: FlowText;

  constructor(private readonly blocks: BlockList) {
    this.flow = new FlowText((line) => {
      blocks.addParagraph(line);
    });
  }

  read(document: Node): void {
    this.findLayoutTables(document, undefined, 0);
    this.walk(document, this.flow, false);
    this.flow.endLine();
  }

  /** A table that holds a table, or only one cell, arranges the page; it is not data. */
  private findLayoutTables(node: Node, around: Element | undefined, depth: number): void {
    if (depth > MAX_DEPTH) throw tooComplex('标记嵌套过深', { depth });
    let table = around;
    if (isElement(node) && node.tagName === 'table') {
      if (around) this.layout.add(around);
      if (rowsOf(node).flat().length <= 1) this.layout.add(node);
      table = node;
    }
    for (const child of children(node)) this.findLayoutTables(child, table, depth + 1);
  }

  private walk(node: Node, flow: FlowText, preformatted: boolean): void {
    if ('value' in node) {
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
    if (node.tagName === 'table' && !this.layout.has(node)) {
      this.addTable(node);
      return;
    }
    const block = isBlock(node);
    if (block) flow.endLine();
    this.walkChildren(node, flow, preformatted || node.tagName === 'pre');
    if (block) flow.endLine();
  }

  private walkChildren(node: Node, flow: FlowText, preformatted: boolean): void {
    for (const child of children(node)) this.walk(child, flow, preformatted);
  }

  private addTable(table: Element): void {
    this.flow.endLine();
    const caption = captionOf(table);
    if (caption) this.walk(caption, this.flow, false);
    const rows = rowsOf(table);
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
