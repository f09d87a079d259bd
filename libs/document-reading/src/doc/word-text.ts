import { AppError, type Notice } from '@gongkai/outcome';

import type { Content, WordParagraph } from '../docx/content.js';
import { labelsOf } from '../docx/numbering/paragraph-labels.js';
import type { CompoundFile } from '../ole/compound-file.js';
import { openWordStreams, type WordStreams } from './file-information.js';
import { listDefinitions } from './list-definitions.js';
import { type Piece, readPieces } from './pieces.js';
import { PropertyPages } from './property-pages.js';
import { SprmReader } from './sprms.js';
import { StyleSheet } from './style-sheet.js';
import {
  type CharacterProperties,
  characterProperties,
  type ParagraphProperties,
  paragraphProperties,
} from './text-properties.js';

/** What the bytes of text in pieces of one byte a character stand for. */
const NARROW = Array.from(new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)));

/** The text of a Word file, in its pieces, with the properties of each stretch. */
export class WordText {
  readonly pieces: readonly Piece[];
  readonly document: Uint8Array;
  readonly streams: WordStreams;
  private readonly sprms = new SprmReader();
  private readonly characters: PropertyPages;
  private readonly paragraphs: PropertyPages;
  private readonly styles: StyleSheet;
  private readonly noticed = new Map<string, string>();

  /** @throws {AppError} document-damaged, document-encrypted, format-unsupported, document-too-complex */
  constructor(file: CompoundFile) {
    this.streams = openWordStreams(file);
    this.document = this.streams.document;
    this.pieces = readPieces(this.streams.tablePart('pieces'));
    this.styles = new StyleSheet(this.streams.tablePart('styles'));
    this.characters = PropertyPages.ofCharacters(this.document, this.streams.tablePart('characterPages'));
    this.paragraphs = PropertyPages.ofParagraphs(this.document, this.streams.tablePart('paragraphPages'));
  }

  get notices(): readonly Notice[] {
    return [...this.noticed].map(([code, message]) => ({ code, message }));
  }

  /** The properties of the character at an offset of the stream, and where others begin. */
  charactersAt(offset: number, piece: Piece): { readonly end: number; readonly properties: CharacterProperties } {
    const run = this.characters.runAt(offset);
    const properties = characterProperties(this.sprms, run ? [run.properties, piece.changes] : [piece.changes]);
    if (properties.deleted || properties.inserted) {
      this.noticed.set('tracked-changes', '文档含有尚未接受的修订，已按全部接受后的内容读取。');
    }
    return { end: run?.end ?? offset + piece.width, properties };
  }

  /** The properties of the paragraph whose end mark lies at an offset; text after the last mark has none. */
  paragraphAt(mark: { readonly offset: number; readonly piece: Piece } | undefined): ParagraphProperties {
    const run = mark && this.paragraphs.runAt(mark.offset);
    const lists = mark ? [...(run ? this.withStyle(run.properties) : []), mark.piece.changes] : [];
    return paragraphProperties(this.sprms, lists, this.streams.data);
  }

  /** What Word prints before the paragraphs that it numbers by itself. */
  labels(contents: readonly Content[]): ReadonlyMap<WordParagraph, string> {
    try {
      return labelsOf(contents, () =>
        listDefinitions(this.streams.tablePart('lists'), this.streams.tablePart('listUses')),
      );
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.noticed.set('automatic-numbering', '文档的自动编号无法识别，编号没有读取。');
      return new Map();
    }
  }

  /** The properties of a run begin with the number of its style. */
  private withStyle(properties: Uint8Array): Uint8Array[] {
    const [low, high] = properties;
    if (low === undefined || high === undefined) return [];
    return [...this.styles.paragraphProperties(low | (high << 8)), properties.subarray(2)];
  }

  narrow(byte: number): number {
    return NARROW[byte]?.charCodeAt(0) ?? byte;
  }
}
