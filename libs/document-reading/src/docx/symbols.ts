/** Stands for a character that only a symbol font knows. */
export const UNKNOWN_SYMBOL = '\ufffd';

/** Characters of symbol fonts that forms use, by their code in the font: ticks, boxes, circled digits, marks of lists. */
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x75: '◆',
    0x76: '❖',
    0x81: '①',
    0x82: '②',
    0x83: '③',
    0x84: '④',
    0x85: '⑤',
    0x86: '⑥',
    0x87: '⑦',
    0x88: '⑧',
    0x89: '⑨',
    0x8a: '⑩',
    0xa1: '○',
    0xa8: '□',
    0xd8: '➢',
    0xe0: '→',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '□', 0x97: '●', 0x30: '□' },
  symbol: { 0xa3: '≤', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0x2d: '−' },
};

/** Symbol has digits, brackets and most punctuation where ASCII has them. */
const ASCII_IN_SYMBOL = /^[ !#%&()+,./:;<=>?[\]_{|}\d]$/u;

/**
 * The character that `w:sym` draws (ECMA-376 part 1, 17.3.3.30).
 *
 * @param code hexadecimal; symbol fonts put theirs at F000 and above
 */
export function symbolText(font: string, code: string): string {
  const point = Number.parseInt(code, 16);
  if (!(point >= 0x20 && point <= 0xffff) || isBetween(point, 0xd800, 0xdfff)) return UNKNOWN_SYMBOL;
  const family = font.trim().toLowerCase();
  const inFont = isBetween(point, 0xf000, 0xf0ff) ? point - 0xf000 : point;
  const known = Object.hasOwn(FONTS, family) ? FONTS[family] : undefined;
  if (known) return known[inFont] ?? (family === 'symbol' ? asciiInSymbol(inFont) : UNKNOWN_SYMBOL);
  // Private use: only the font knows. Anything else is an ordinary character.
  return isBetween(point, 0xe000, 0xf8ff) ? UNKNOWN_SYMBOL : String.fromCharCode(point);
}

function asciiInSymbol(code: number): string {
  const character = String.fromCharCode(code);
  return ASCII_IN_SYMBOL.test(character) ? character : UNKNOWN_SYMBOL;
}

function isBetween(point: number, first: number, last: number): boolean {
  return point >= first && point <= last;
}
