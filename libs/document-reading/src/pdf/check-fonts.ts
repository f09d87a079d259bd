import { damaged } from '../document-errors.js';

/** Characters of a font are numbered with at most two bytes (PDF 32000-1, 9.7.5). */
const LAST_CHARACTER = 0xffff;

/**
 * Looks at what the fonts of a file say of their characters, as it stands there in plain text.
 *
 * @throws AppError `document-damaged`
 */
export function checkFonts(text: string): void {
  checkWidths(text);
  checkEncodings(text);
}

/** How a collection of TrueType fonts begins, and where it says how many there are. */
const COLLECTION = [0x74, 0x74, 0x63, 0x66];
const COUNT_AT = 8;
const MOST_FONTS = 0xffff;

/**
 * Looks at how a stream begins, which may be a font: pdfjs believes how many a collection holds.
 *
 * @throws AppError `document-damaged`
 */
export function checkFontProgram(start: Uint8Array): void {
  if (start.length < COUNT_AT + 4 || COLLECTION.some((byte, at) => start[at] !== byte)) return;
  const fonts = new DataView(start.buffer, start.byteOffset).getUint32(COUNT_AT);
  if (fonts > MOST_FONTS) throw damaged('PDF 的字体程序有误', { fonts });
}

/** `/W [first last width  first [width width …] …]`: a range of characters, or one after the other. */
function checkWidths(text: string): void {
  for (const { index, 0: key } of text.matchAll(/\/W\s*\[/gu)) {
    const words = listAfter(text, index + key.length)
      .replace(/\[[^\]]*\]/gu, ' [] ')
      .trim()
      .split(/\s+/u);
    for (let at = 0; at < words.length; at += words[at + 1] === '[]' ? 2 : 3) {
      if (Number(words[at + 1]) > LAST_CHARACTER) throw damaged('PDF 字体的宽度表有误', { last: words[at + 1] });
    }
  }
}

/** `/Differences [code /name /name … code /name …]`: pdfjs walks through all codes up to the last one. */
function checkEncodings(text: string): void {
  for (const { index, 0: key } of text.matchAll(/\/Differences\s*\[/gu)) {
    if (lastCode(text, index + key.length) > LAST_CHARACTER) throw damaged('PDF 字体的编码表有误', { index });
  }
}

/** The last code that a list of codes and names gives a name to; the list need not end. */
function lastCode(text: string, from: number): number {
  const entries = /\s*(?:([-+]?\d+)|\/[^\s/[\]<>(){}%]*)/uy;
  entries.lastIndex = from;
  let code = 0;
  let last = 0;
  for (let entry = entries.exec(text); entry; entry = entries.exec(text)) {
    if (entry[1] === undefined) code += 1;
    else code = Number(entry[1]);
    last = Math.max(last, code);
  }
  return last;
}

/** What stands between a bracket and the one that closes it. */
function listAfter(text: string, from: number): string {
  const brackets = /[[\]]/gu;
  brackets.lastIndex = from;
  let depth = 1;
  for (let found = brackets.exec(text); found; found = brackets.exec(text)) {
    depth += found[0] === '[' ? 1 : -1;
    if (depth === 0) return text.slice(from, found.index);
    if (depth > 2) break;
  }
  return '';
}
