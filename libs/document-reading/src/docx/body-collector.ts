import type { Notice } from '@gongkai/outcome';

import { tooComplex } from '../document-errors.js';
import { MAX_BLOCKS } from '../limits.js';
import type { Content, NumberingReference, WordCell, WordRow, WordTable } from './content.js';

/** Paragraphs of one document, the empty ones among them, and those of its cells. */
const MAX_PARAGRAPHS = 4 * MAX_BLOCKS;

/** No automatic number. */
const UNNUMBERED: NumberingReference = {};

interface OpenParagraph {
  text: string;
  numbering: NumberingReference;
  /** Text boxes anchored here; they stand after the paragraph. */
  boxes: Content[] | undefined;
  /** Its end mark was deleted by a revision: the next paragraph goes on in it. */
  joinsNext: boolean;
}

/** What is open at the moment, and what has been collected: body, cells and text boxes inside one another. */
export class BodyCollector {
  pictures = 0;
  /** It refers to notes at the foot of a page or at the end. */
  hasNotes = false;
  private readonly noticed = new Map<string, Notice>();
  private readonly containers: Content[][] = [[]];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly tables: WordTable[] = [];
  private readonly controls: boolean[] = [];
  /** For each open field, whether its instruction goes on: what stands in it is not shown. */
  private readonly fields: boolean[] = [];
  private placeholderExpected = false;
  private count = 0;
  private runHidden = false;
  private unfinished: OpenParagraph | undefined;

  get notices(): readonly Notice[] {
    return [...this.noticed.values()];
  }

  finish(): readonly Content[] {
    this.endUnfinished();
    return this.containers[0] ?? [];
  }

  notice(code: string, message: string): void {
    this.noticed.set(code, { code, message });
  }

  revised(): void {
    this.notice('tracked-changes', '文档含有尚未接受的修订，已按全部接受后的内容读取。');
  }

  countPicture(): void {
    this.pictures += 1;
  }

  openParagraph(): void {
    const paragraph = this.unfinished ?? { text: '', numbering: UNNUMBERED, boxes: undefined, joinsNext: false };
    paragraph.joinsNext = false;
    // Paragraphs that were joined have the properties of the last.
    paragraph.numbering = UNNUMBERED;
    this.unfinished = undefined;
    this.paragraphs.push(paragraph);
  }

  closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    // An instruction whose end is lost must not take the rest of the document with it.
    if (this.fields.length > 0) this.fields.fill(false);
    if (paragraph.joinsNext) this.unfinished = paragraph;
    else this.addParagraph(paragraph);
  }

  joinNext(): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.joinsNext = true;
  }

  numberBy(reference: NumberingReference): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.numbering = { ...paragraph.numbering, ...reference };
  }

  addText(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph || this.runHidden || this.controls.includes(true) || this.fields.includes(true)) return;
    paragraph.text += text;
  }

  beginField(): void {
    this.fields.push(true);
  }

  /** The result of the innermost field begins. */
  showField(): void {
    if (this.fields.length > 0) this.fields[this.fields.length - 1] = false;
  }

  endField(): void {
    this.fields.pop();
  }

  hideRun(): void {
    this.runHidden = true;
  }

  showRun(): void {
    this.runHidden = false;
  }

  openTextBox(): void {
    const paragraph = this.paragraphs.at(-1);
    this.containers.push(paragraph ? (paragraph.boxes ??= []) : this.container);
  }

  /** Another file that stands here whole. */
  addForeign(relationship: string): void {
    this.endUnfinished();
    this.container.push({ kind: 'foreign', relationship });
  }

  openTable(): void {
    this.endUnfinished();
    this.tables.push({ kind: 'table', rows: [] });
  }

  closeTable(): void {
    const table = this.tables.pop();
    if (table) this.container.push(table);
  }

  openRow(): void {
    this.tables.at(-1)?.rows.push({ skipped: 0, gone: false, cells: [] });
  }

  closeRow(): void {
    if (this.row?.gone) this.tables.at(-1)?.rows.pop();
  }

  dropRow(): void {
    if (this.row) this.row.gone = true;
  }

  skipColumns(count: number): void {
    if (this.row) this.row.skipped = count;
  }

  openCell(): void {
    const cell: WordCell = { columnSpan: 1, continuesAbove: false, continuesLeft: false, gone: false, contents: [] };
    this.row?.cells.push(cell);
    this.containers.push(cell.contents);
  }

  closeCell(): void {
    this.closeContainer();
    if (this.cell?.gone) this.row?.cells.pop();
  }

  closeContainer(): void {
    this.endUnfinished();
    if (this.containers.length > 1) this.containers.pop();
  }

  dropCell(): void {
    if (this.cell) this.cell.gone = true;
  }

  spanColumns(count: number): void {
    if (this.cell) this.cell.columnSpan = count;
  }

  continueAbove(): void {
    if (this.cell) this.cell.continuesAbove = true;
  }

  continueLeft(): void {
    if (this.cell) this.cell.continuesLeft = true;
  }

  /** The content of the control that opens next is the prompt shown while nothing has been filled in. */
  expectPlaceholder(): void {
    this.placeholderExpected = true;
  }

  openControl(): void {
    this.controls.push(this.placeholderExpected);
    this.placeholderExpected = false;
  }

  closeControl(): void {
    this.controls.pop();
  }

  private get container(): Content[] {
    return this.containers.at(-1) ?? [];
  }

  private get row(): WordRow | undefined {
    return this.tables.at(-1)?.rows.at(-1);
  }

  private get cell(): WordCell | undefined {
    return this.row?.cells.at(-1);
  }

  private addParagraph({ text, numbering, boxes }: OpenParagraph): void {
    this.count += 1;
    if (this.count > MAX_PARAGRAPHS) throw tooComplex('段落过多', { paragraphs: this.count });
    this.container.push({ kind: 'paragraph', text, numbering });
    if (boxes) this.container.push(...boxes);
  }

  private endUnfinished(): void {
    if (this.unfinished) this.addParagraph(this.unfinished);
    this.unfinished = undefined;
  }
}
