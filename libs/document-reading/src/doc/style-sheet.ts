import type { ByteReader } from '../ole/byte-reader.js';

/** A style as far as it may number paragraphs: its own properties, and the style that it goes back to. */
interface Style {
  readonly base: number;
  readonly properties: Uint8Array;
}

const NONE = new Uint8Array();
const NO_BASE = 0x0fff;
const PARAGRAPH_STYLE = 1;

/** Styles that go back to one another further than this go round in a circle. */
const LONGEST_LINE = 64;

/** The styles of a Word file (MS-DOC 2.9.271, STSH), by their numbers. */
export class StyleSheet {
  private readonly styles: readonly Style[];

  constructor(sheet: ByteReader) {
    this.styles = sheet.length === 0 ? [] : readStyles(sheet);
  }

  /** The properties of paragraphs of a style, those of the styles that it goes back to first. */
  paragraphProperties(number: number): Uint8Array[] {
    const found: Uint8Array[] = [];
    let style = this.styles[number];
    for (let steps = 0; style && steps < LONGEST_LINE; steps += 1) {
      found.unshift(style.properties);
      style = style.base === NO_BASE ? undefined : this.styles[style.base];
    }
    return found;
  }
}

function readStyles(sheet: ByteReader): Style[] {
  const headSize = sheet.uint16(0);
  const count = sheet.uint16(2);
  const fixedSize = sheet.uint16(4);
  const styles: Style[] = [];
  let offset = 2 + headSize;
  for (let index = 0; index < count && offset + 2 <= sheet.length; index += 1) {
    const size = sheet.uint16(offset);
    styles.push(size === 0 ? { base: NO_BASE, properties: NONE } : readStyle(sheet, offset + 2, fixedSize));
    offset += 2 + size + (size % 2);
  }
  return styles;
}

/** A fixed part, the name, and then the properties, of which a paragraph style has those of paragraphs first. */
function readStyle(sheet: ByteReader, start: number, fixedSize: number): Style {
  const kind = sheet.uint16(start + 2) & 0x0f;
  const base = sheet.uint16(start + 2) >>> 4;
  if (kind !== PARAGRAPH_STYLE) return { base: NO_BASE, properties: NONE };
  const name = start + fixedSize;
  const properties = name + 2 + 2 * (sheet.uint16(name) + 1);
  const size = sheet.uint16(properties);
  // They begin with the number of the style itself.
  return { base, properties: size <= 2 ? NONE : sheet.slice(properties + 4, size - 2) };
}
