import type { Notice } from '@gongkai/outcome';

import type { Content, WordCell, WordRow, WordTable } from './content.js';

interface OpenParagraph {
  text: string;
  /** Text boxes anchored here; they stand after the paragraph. */
  readonly boxes: Content[];
  /** Its end mark was deleted by a revision: the next paragraph goes on in it. */
  joinsNext: boolean;
}

/** What is open at the moment, and what has been collected: body, cells and text boxes inside one another. */
export class BodyCollector {
  pictures = 0;
  private readonly noticed = new Map<string, Notice>();
  private readonly containers: Content[][] = [[]];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly tables: WordTable[] = [];
  private readonly controls: boolean[] = [];
  private placeholderExpected = false;
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

  countPicture(): void {
    this.pictures += 1;
  }

  openParagraph(): void {
    const paragraph = this.unfinished ?? { text: '', boxes: [], joinsNext: false };
    paragraph.joinsNext = false;
    this.unfinished = undefined;
    this.paragraphs.push(paragraph);
  }

  closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    if (paragraph.joinsNext) this.unfinished = paragraph;
    else this.addParagraph(paragraph);
  }

  joinNext(): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.joinsNext = true;
  }

  addText(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph && !this.runHidden && !this.controls.includes(true)) paragraph.text += text;
  }

  hideRun(): void {
    this.runHidden = true;
  }

  showRun(): void {
    this.runHidden = false;
  }

  openTextBox(): void {
    this.containers.push(this.paragraphs.at(-1)?.boxes ?? this.container);
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
    this.tables.at(-1)?.rows.push({ skipped: 0, deleted: false, cells: [] });
  }

  closeRow(): void {
    if (this.row?.deleted) this.tables.at(-1)?.rows.pop();
  }

  deleteRow(): void {
    if (this.row) this.row.deleted = true;
  }

  skipColumns(count: number): void {
    if (this.row) this.row.skipped = count;
  }

  openCell(): void {
    const cell: WordCell = { columnSpan: 1, continuesAbove: false, continuesLeft: false, contents: [] };
    this.row?.cells.push(cell);
    this.containers.push(cell.contents);
  }

  closeContainer(): void {
    this.endUnfinished();
    if (this.containers.length > 1) this.containers.pop();
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

  private addParagraph({ text, boxes }: OpenParagraph): void {
    this.container.push({ kind: 'paragraph', text }, ...boxes);
  }

  private endUnfinished(): void {
    if (this.unfinished) this.addParagraph(this.unfinished);
    this.unfinished = undefined;
  }
}
