import { damaged, tooComplex } from '../document-errors.js';
import { LONGEST_CELL, MAX_CELLS, MAX_CHARACTERS, MAX_SHEET_CELLS } from '../limits.js';
import type { Merge, SheetCell } from '../sheets/sheet.js';
import type { StartTag, TagListener } from '../xml/scan-xml.js';
import { checkPosition, parseAddress, parseRange, wrongAddress } from './cell-address.js';
import type { CellValues } from './cell-values.js';
import { RichText } from './rich-text.js';

/** What the sheets of a workbook hold together, counted against limits as it is read. */
export class Extent {
  private cells = 0;
  private characters = 0;

  add(text: string): void {
    this.cells += 1;
    this.characters += text.length;
    if (this.cells > MAX_SHEET_CELLS) throw tooComplex('表格单元格过多', { cells: this.cells });
    if (text.length > LONGEST_CELL) throw tooComplex('单元格里的文字过长', { characters: text.length });
    if (this.characters > MAX_CHARACTERS) throw tooComplex('文字过多', { characters: this.characters });
  }
}

/** Hears one sheet: its cells with what they show, and which of them are merged. */
export class SheetPart implements TagListener {
  readonly cells: SheetCell[] = [];
  readonly merges: Merge[] = [];
  /** Formulas whose result the file does not hold. */
  uncalculated = 0;
  private readonly positions = new Set<number>();
  private row = 0;
  private column = 0;
  private type = 'n';
  private style: string | undefined;
  private value = '';
  private isCell = false;
  private isValue = false;
  private hasFormula = false;
  private readonly inline = new RichText();

  constructor(
    private readonly values: CellValues,
    private readonly extent: Extent,
  ) {}

  open(name: string, tag: StartTag): void {
    if (this.isCell) this.openInCell(name);
    else if (name === 'c') this.openCell(tag);
    else if (name === 'row') this.openRow(tag);
    else if (name === 'mergeCell') this.addMerge(tag);
  }

  close(name: string): void {
    if (!this.isCell) return;
    if (name === 'c') this.closeCell();
    else if (name === 'v') this.isValue = false;
    else this.inline.close(name);
  }

  text(text: string): void {
    if (this.isValue) this.value += text;
    else if (this.isCell) this.inline.add(text);
  }

  private openInCell(name: string): void {
    if (name === 'v') this.isValue = true;
    else if (name === 'f') this.hasFormula = true;
    else this.inline.open(name);
  }

  private openRow(tag: StartTag): void {
    const written = tag.local('r');
    if (written !== undefined && !/^[1-9]\d{0,6}$/u.test(written)) throw wrongAddress(written);
    this.row = written === undefined ? this.row + 1 : Number(written);
    this.column = 0;
    checkPosition(this.row, this.column);
  }

  private addMerge(tag: StartTag): void {
    this.merges.push(parseRange(tag.local('ref') ?? ''));
    // Each is of two cells at least.
    if (this.merges.length > MAX_CELLS / 2) throw tooComplex('合并单元格过多', { merges: this.merges.length });
  }

  private openCell(tag: StartTag): void {
    const address = tag.local('r');
    if (address === undefined) {
      this.column += 1;
      checkPosition(this.row, this.column);
    } else {
      ({ row: this.row, column: this.column } = parseAddress(address));
    }
    this.type = tag.local('t') ?? 'n';
    this.style = tag.local('s');
    this.value = '';
    this.hasFormula = false;
    this.isCell = true;
  }

  private closeCell(): void {
    const { row, column, type, style, value } = this;
    const position = row * 0x8000 + column;
    if (this.positions.has(position)) throw damaged('工作表里有单元格写了两遍', { row, column });
    this.positions.add(position);
    const text = this.values.textOf({ type, style, value, inline: this.inline.take() });
    this.extent.add(text);
    this.cells.push({ row, column, text });
    if (this.hasFormula && value === '' && type !== 'str') this.uncalculated += 1;
    this.isCell = false;
  }
}
