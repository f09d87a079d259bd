import { damaged } from '../document-errors.js';
import type { Content } from '../docx/content.js';
import { ByteReader } from '../ole/byte-reader.js';
import { ContentBuilder } from './content-builder.js';
import type { Stretch } from './file-information.js';
import type { Piece } from './pieces.js';
import type { CharacterProperties } from './text-properties.js';
import type { WordText } from './word-text.js';

const CELL_END = 0x07;
const ANCHOR = 0x08;
const PICTURE = 0x01;
const PARAGRAPH_ENDS: readonly number[] = [CELL_END, 0x0c, 0x0d];
const FIELD_BEGIN = 0x13;
const FIELD_SEPARATOR = 0x14;
const FIELD_END = 0x15;

/** Characters below the blank that show as something; the others do not show. */
const SHOWN: Readonly<Record<number, string>> = { 0x09: '\t', 0x0b: '\n', 0x1e: '-' };

/** Reads a stretch of the text of a Word file: the body, a note, a text box. */
export class StoryReader {
  pictures = 0;
  private readonly builder = new ContentBuilder();
  private text = '';
  private boxes: Content[] = [];
  /** For each open field, from the outside in, whether its instruction still goes on. */
  private readonly fields: boolean[] = [];

  /** @param boxesAt the contents of the text boxes that are anchored at a position of the text */
  constructor(
    private readonly word: WordText,
    private readonly boxesAt: (position: number) => readonly Content[],
  ) {}

  read({ start, end }: Stretch): readonly Content[] {
    for (const piece of this.word.pieces) {
      if (piece.end > start && piece.start < end)
        this.readPiece(piece, Math.max(start, piece.start), Math.min(end, piece.end));
    }
    // What follows an instruction without an end would be lost unseen.
    if (this.fields.includes(true)) throw damaged('Word 文件的域没有结束', { fields: this.fields.length });
    if (this.text.trim() !== '' || this.boxes.length > 0) this.endParagraph(undefined, 0, false);
    return this.builder.finish();
  }

  private readPiece(piece: Piece, start: number, end: number): void {
    const characters = new ByteReader(this.word.document, 'Word 文件的正文');
    characters.slice(piece.offset, (piece.end - piece.start) * piece.width);
    for (let position = start; position < end;) {
      const offset = piece.offset + (position - piece.start) * piece.width;
      const run = this.word.charactersAt(offset, piece);
      const runEnd = Math.min(end, position + Math.max(1, Math.floor((run.end - offset) / piece.width)));
      for (; position < runEnd; position += 1) {
        const at = piece.offset + (position - piece.start) * piece.width;
        const code = piece.width === 1 ? this.word.narrow(characters.uint8(at)) : characters.uint16(at);
        this.take(code, run.properties, { position, at, piece });
      }
    }
  }

  private take(
    code: number,
    properties: CharacterProperties,
    { position, at, piece }: { position: number; at: number; piece: Piece },
  ): void {
    if (PARAGRAPH_ENDS.includes(code)) {
      this.endParagraph({ offset: at, piece }, code, properties.deleted);
      return;
    }
    if (properties.deleted || (properties.special && this.takeFieldMark(code))) return;
    if (properties.hidden || this.fields.includes(true)) return;
    if (properties.special) this.takeSpecial(code, properties, position);
    else this.addText(code);
  }

  private takeSpecial(code: number, { symbol }: CharacterProperties, position: number): void {
    if (symbol !== undefined) this.text += symbol;
    else if (code === ANCHOR) this.boxes.push(...this.boxesAt(position));
    else if (code === PICTURE) this.pictures += 1;
    else this.addText(code);
  }

  private addText(code: number): void {
    this.text += code < 0x20 ? (SHOWN[code] ?? '') : String.fromCharCode(code);
  }

  private takeFieldMark(code: number): boolean {
    if (code === FIELD_BEGIN) this.fields.push(true);
    else if (code === FIELD_SEPARATOR) this.fields.splice(-1, 1, false);
    else if (code === FIELD_END) this.fields.pop();
    else return false;
    return true;
  }

  private endParagraph(mark: { offset: number; piece: Piece } | undefined, code: number, deleted: boolean): void {
    const properties = this.word.paragraphAt(mark);
    const isEndOfTablePart = code === CELL_END || properties.endsInnerCell || properties.endsRow;
    // Without its mark, a paragraph goes on in the next.
    if (deleted && !isEndOfTablePart) return;
    const endsCell = code === CELL_END || properties.endsInnerCell;
    this.builder.add({ text: this.text, boxes: this.boxes, properties, endsCell, deleted });
    this.text = '';
    this.boxes = [];
  }
}
