import { AppError } from '@gongkai/outcome';

import { CellCount } from '../cell-count.js';
import { emptyDocument, tooComplex } from '../document-errors.js';
import { readHtml } from '../html/read-html.js';
import { MAX_BLOCKS } from '../limits.js';
import { type Line, linesOf } from '../lines.js';
import type { Block, SourceDocument, Table, TableCell } from '../source-document.js';
import { isTableHead } from './is-markdown.js';
import { cellsOf, FENCE, HEADING, ITEM, QUOTATION, RULE, trimmed } from './lines.js';

/**
 * Reads Markdown: tables with `|` and tables in HTML as grids, every other line
 * as a paragraph without the marks before it. Places are lines, as in plain text.
 */
export function readMarkdown(text: string): SourceDocument {
  const reader = new MarkdownReader(linesOf(text));
  const blocks = reader.read();
  if (blocks.length === 0) throw emptyDocument();
  return { format: 'markdown', blocks, notices: [] };
}

class MarkdownReader {
  private readonly blocks: Block[] = [];
  private tables = 0;
  private readonly cells = new CellCount();
  private inFence = false;

  constructor(private readonly lines: readonly Line[]) {}

  read(): Block[] {
    for (let index = this.frontMatterEnd(); index < this.lines.length;) {
      index = this.inFence ? this.readFenced(index) : this.readFrom(index);
      if (this.blocks.length > MAX_BLOCKS) throw tooComplex('行数过多', { blocks: this.blocks.length });
    }
    return this.blocks;
  }

  /** Settings between two lines of `---` at the very beginning are not part of the text. */
  private frontMatterEnd(): number {
    if (this.lines[0]?.text !== '---') return 0;
    const end = this.lines.findIndex(({ text }, index) => index > 0 && (text === '---' || text === '...'));
    const settings = this.lines.slice(1, end);
    return end > 0 && settings.every(({ text }) => /^[\w-]+:|^\s|^#|^$/u.test(text)) ? end + 1 : 0;
  }

  /** Reads what begins at a line; gives the line after it. */
  private readFrom(index: number): number {
    const line = this.lines[index];
    if (!line) return index + 1;
    if (isTableHead(this.lines, index)) return this.readTable(index);
    if (/^\s*<table\b/iu.test(line.text)) return this.readHtmlTable(index);
    if (FENCE.test(line.text)) this.inFence = true;
    else if (!RULE.test(line.text)) this.addLine(line);
    return index + 1;
  }

  private readFenced(index: number): number {
    const line = this.lines[index];
    if (line && FENCE.test(line.text)) this.inFence = false;
    else if (line) this.addParagraph(line, 0);
    return index + 1;
  }

  private addLine(line: Line): void {
    const quotation = QUOTATION.exec(line.text)?.[0].length ?? 0;
    const inner = line.text.slice(quotation);
    const mark = HEADING.exec(inner) ?? ITEM.exec(inner);
    this.addParagraph(line, quotation + (mark?.[0].length ?? 0));
  }

  private addParagraph(line: Line, from: number): void {
    const { text, start, end } = trimmed(line.text, from, line.text.length);
    if (text.trim() !== '') this.blocks.push({ kind: 'paragraph', text, at: { line: line.number, start, end } });
  }

  /** A table goes on up to a line without `|`; its second line is the rule. Where it has no head, a row of blanks stands for it. */
  private readTable(first: number): number {
    let end = first + 2;
    while (this.lines[end]?.text.includes('|')) end += 1;
    const head = cellsOf(this.lines[first] ?? { text: '', number: 0 });
    const hasHead = head.some(({ text }) => text !== '');
    const lines = [...(hasHead ? this.lines.slice(first, first + 1) : []), ...this.lines.slice(first + 2, end)];
    if (lines.length === 0) return end;
    const table = (this.tables += 1);
    const rows = lines.map((line, index) => this.rowOf(line, table, index + 1));
    const columns = head.length;
    // A row with more or fewer cells than the head has lost some, and nobody knows which.
    const geometry = rows.every((row) => row.length === columns) ? 'grid' : 'ragged';
    this.blocks.push({ kind: 'table', rows, geometry, at: { table, line: lines[0]?.number ?? 1 } });
    return end;
  }

  private rowOf(line: Line, table: number, row: number): TableCell[] {
    const cells = cellsOf(line);
    this.cells.add(cells.length, cells.length);
    return cells.map(({ text, start, end }, index): TableCell => {
      const at = { table, row, column: index + 1, line: line.number, start, end };
      return { text, row, column: index + 1, rowSpan: 1, columnSpan: 1, at };
    });
  }

  /** A table with merged cells is written in HTML, from a line that opens it to the line that closes it. */
  private readHtmlTable(first: number): number {
    let open = 0;
    let end = first;
    do {
      const text = this.lines[end]?.text ?? '';
      open += (text.match(/<table\b/giu)?.length ?? 0) - (text.match(/<\/table\s*>/giu)?.length ?? 0);
      end += 1;
    } while (open > 0 && end < this.lines.length);
    const markup = this.lines.slice(first, end).map(({ text }) => text);
    const line = this.lines[first]?.number ?? 1;
    for (const block of blocksOf(markup.join('\n'))) this.addHtmlBlock(block, line);
    return end;
  }

  /** Only the line where the table begins is known of what is in it. */
  private addHtmlBlock(block: Block, line: number): void {
    if (block.kind === 'paragraph') {
      this.blocks.push({ ...block, at: { ...block.at, line } });
      return;
    }
    const table = (this.tables += 1);
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, at: placeIn(table, line, cell) })));
    this.cells.add(rows.flat().length);
    this.blocks.push({ ...block, rows, at: { table, line } });
  }
}

/** A table without a word in it is no reason to refuse the others. */
function blocksOf(markup: string): readonly Block[] {
  try {
    return readHtml(markup).blocks;
  } catch (error) {
    if (error instanceof AppError && ['document-empty', 'document-scanned'].includes(error.code)) return [];
    throw error;
  }
}

function placeIn(table: number, line: number, { row, column, text }: TableCell): Table['at'] {
  return { table, row, column, line, start: 0, end: text.length };
}
