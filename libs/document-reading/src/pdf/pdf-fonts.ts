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

/** What pdfjs puts before the name of a font: the number of the document, which differs when it is opened again. */
const DOCUMENT = /^g_d\d+_/u;

/** Below are control characters. */
const FIRST_LETTER = 0x20;
const ONE_BYTE = 0xff;

/** The range of a file that says that all its codes are characters. */
const ALL_CODES = 0xffff;

/** The fonts of a document, by the names that pdfjs gives them. */
export class PdfFonts {
  /**
   * A character that a file does not name comes as the number of its glyph, which
   * gives letters that the page does not show. Whether one did, only the font's
   * own map tells; here is whether one may have.
   */
  mayLackNames = false;
  /** Fonts that were seen to show the number of a control character: they number their glyphs anew and name none. */
  readonly numbered = new Set<string>();
  private readonly fonts = new Map<string, Font>();

  /** @param known what `numbered` was when the document was read before */
  constructor(private readonly known: ReadonlySet<string> = new Set()) {}

  /** Whether the document has to be read once more, with what is known of its fonts by now. */
  get isDoubtful(): boolean {
    return this.mayLackNames || this.numbered.size > 0;
  }

  get(name: string, page: PDFPageProxy): Font {
    const key = name.replace(DOCUMENT, '');
    let font = this.fonts.get(key);
    if (!font) {
      font = this.open(key, page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfjsFont) : {});
      this.fonts.set(key, font);
    }
    return font;
  }

  private open(key: string, { fontMatrix, vertical = false, missingFile = false, toUnicode }: PdfjsFont): Font {
    const isNumbered = this.known.has(key);
    const textOf = (glyph: ShownGlyph): string => {
      const { unicode, originalCharCode } = glyph;
      if (isNumbered) return UNNAMED;
      const isNumber = unicode.codePointAt(0) === originalCharCode;
      if (isNumber && originalCharCode < FIRST_LETTER) this.numbered.add(key);
      if (isControl(unicode)) return UNNAMED;
      if (missingFile || originalCharCode <= ONE_BYTE || !isNumber) return unicode;
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
