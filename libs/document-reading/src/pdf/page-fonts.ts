import type { PDFPageProxy } from 'pdfjs-dist';

import type { Font, ShownGlyph } from './content-reader.js';

/** What pdfjs tells of a font. */
interface PdfjsFont {
  readonly fontMatrix?: readonly number[] | null;
  readonly vertical?: boolean;
  /** Named and not embedded: its letters are those of the character maps. */
  readonly missingFile?: boolean;
  /** Only where asked for (`fontExtraProperties`): the characters by code, or a mere range of codes where the file names none. */
  readonly toUnicode?: NameMap | NameRange | null;
}

interface NameMap {
  readonly _map: readonly (string | undefined)[];
}

interface NameRange {
  readonly firstChar: number | undefined;
  readonly lastChar: number | undefined;
}

/** In place of a character that the file shows and does not name. */
export const UNNAMED = '\uFFFD';

/** The range of a file that says that all its codes are characters. */
const ALL_CODES = 0xffff;

/** The fonts of a page, by the names that pdfjs gives them. */
export class PageFonts {
  /**
   * A character that a file does not name comes as the number of its glyph, which
   * gives letters that the page does not show. Whether one did, only the font's
   * own map tells; here is whether one may have.
   */
  mayLackNames = false;
  private readonly fonts = new Map<string, Font>();

  constructor(private readonly page: PDFPageProxy) {}

  get(name: string): Font {
    let font = this.fonts.get(name);
    if (!font) {
      font = this.open(this.page.commonObjs.has(name) ? (this.page.commonObjs.get(name) as PdfjsFont) : {});
      this.fonts.set(name, font);
    }
    return font;
  }

  private open({ fontMatrix, vertical = false, missingFile = false, toUnicode }: PdfjsFont): Font {
    const textOf = (glyph: ShownGlyph): string => {
      const { unicode, originalCharCode } = glyph;
      if (isControl(unicode)) return UNNAMED;
      if (missingFile || originalCharCode <= 0xff || unicode.codePointAt(0) !== originalCharCode) return unicode;
      if (toUnicode) return isNamed(toUnicode, originalCharCode) ? unicode : UNNAMED;
      this.mayLackNames = true;
      return unicode;
    };
    return { widthScale: fontMatrix?.[0] ?? 0.001, isVertical: vertical, textOf };
  }
}

function isNamed(map: NameMap | NameRange, code: number): boolean {
  return '_map' in map ? map._map[code] !== undefined : map.lastChar === ALL_CODES;
}

function isControl(text: string): boolean {
  return /^[\p{Cc}\p{Cn}]+$/u.test(text) && !/\s/u.test(text);
}
