import { tooComplex } from '../document-errors.js';
import { apply, compose, IDENTITY, type Matrix, toMatrix } from '../page/matrix.js';
import type { Glyph, Ruling, Turn } from '../page/page-content.js';
import { turnedBack } from '../page/turn.js';
import { filledRulings, strokedRulings } from './paths.js';

/** A character as pdfjs hands it on; widths are in thousandths of the font's size. A number in its place moves on. */
export interface ShownGlyph {
  readonly originalCharCode: number;
  readonly unicode: string;
  readonly width: number;
  /** Of vertical writing: the advance, downwards negative, and where the character hangs. */
  readonly vmetric?: readonly number[] | null;
  readonly isSpace: boolean;
}

/** A picture, and where its unit square comes to lie on the page (its upper left corner is 0, 1). */
export interface PaintedPicture {
  /** Under which pdfjs keeps it. */
  readonly name: string;
  readonly matrix: Matrix;
}

/** What matters here of a font. */
export interface Font {
  /** From the units of its widths to its size. */
  readonly widthScale: number;
  readonly isVertical: boolean;
  /** The text that one of its characters stands for. */
  readonly textOf: (glyph: ShownGlyph) => string;
}

interface TextState {
  fontSize: number;
  font: Font;
  /** Neither filled nor stroked, as the text that a scanner laid over its picture. */
  isInvisible: boolean;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
}

interface GraphicsState {
  readonly matrix: Matrix;
  readonly text: TextState;
}

const NO_FONT: Font = { widthScale: 0.001, isVertical: false, textOf: ({ unicode }) => unicode };

/** The middle of a character lies this share of its size above its baseline. */
const HANGING = 0.35;

/** Text that leans more than this (the tangent of its angle) is no line of a report: a watermark. */
const LEANING = 0.1;

/** Characters and lines of one page; more than this no report has. */
const MAX_MARKS = 200_000;
/** Of which lines; dotted ones may be drawn dot by dot. */
const MAX_RULINGS = 50_000;

/**
 * Follows the drawing operators of a page (PDF 32000-1, 8 and 9) and keeps where
 * each character, each straight line and each picture ends up. Clipping and
 * colours do not matter here.
 */
export class ContentReader {
  readonly glyphs: Glyph[] = [];
  readonly rulings: Ruling[] = [];
  /** Text that is there to be searched and not to be seen. */
  readonly invisible: Glyph[] = [];
  readonly pictures: PaintedPicture[] = [];
  hasSlantedText = false;
  private matrix: Matrix;
  private text: TextState = {
    fontSize: 0,
    font: NO_FONT,
    isInvisible: false,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
  };
  private readonly saved: GraphicsState[] = [];
  private textMatrix: Matrix = IDENTITY;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;

  /** @param page maps the page to points from its upper left corner */
  constructor(page: Matrix) {
    this.matrix = page;
  }

  save(): void {
    this.saved.push({ matrix: this.matrix, text: { ...this.text } });
  }

  restore(): void {
    const state = this.saved.pop();
    if (!state) return;
    this.matrix = state.matrix;
    this.text = state.text;
  }

  transform(matrix: ArrayLike<number>): void {
    this.matrix = compose(this.matrix, toMatrix(matrix));
  }

  beginForm(matrix: ArrayLike<number> | null): void {
    this.save();
    if (matrix) this.transform(matrix);
  }

  paint(name: string): void {
    this.pictures.push({ name, matrix: this.matrix });
    this.checkCount();
  }

  stroke(path: ArrayLike<number>): void {
    this.addRulings(strokedRulings(path, this.matrix));
  }

  fill(path: ArrayLike<number>): void {
    this.addRulings(filledRulings(path, this.matrix));
  }

  set(change: Partial<TextState>): void {
    Object.assign(this.text, change);
  }

  beginText(): void {
    this.setTextMatrix(IDENTITY);
  }

  setTextMatrix(matrix: ArrayLike<number>): void {
    this.textMatrix = toMatrix(matrix);
    this.x = this.lineX = 0;
    this.y = this.lineY = 0;
  }

  moveText(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  nextLine(): void {
    this.moveText(0, -this.text.leading);
  }

  showText(glyphs: readonly (ShownGlyph | number)[]): void {
    const { fontSize, charSpacing, wordSpacing, font } = this.text;
    const toPage = compose(this.matrix, this.textMatrix);
    const turn = turnOf(toPage, fontSize, font.isVertical);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.advance((-glyph * fontSize) / 1000);
        continue;
      }
      const own = font.isVertical ? (glyph.vmetric?.[0] ?? -1000) : glyph.width;
      const width = own * font.widthScale * fontSize;
      if (turn !== null) this.addGlyph(font.textOf(glyph), width, toPage, turn);
      else if (glyph.unicode.trim() !== '') this.hasSlantedText = true;
      this.advance(width + charSpacing + (glyph.isSpace ? wordSpacing : 0));
    }
  }

  /** Along the line; in vertical writing, down the page. */
  private advance(by: number): void {
    if (this.text.font.isVertical) this.y += by;
    else this.x += by * this.text.horizontalScale;
  }

  private addGlyph(text: string, advance: number, toPage: Matrix, turn: Turn): void {
    const { font, fontSize, horizontalScale, rise, isInvisible } = this.text;
    const [dx, dy] = font.isVertical ? [0, advance] : [advance * horizontalScale, 0];
    const start = turnedBack(turn, apply(toPage, this.x, this.y + rise));
    const end = turnedBack(turn, apply(toPage, this.x + dx, this.y + rise + dy));
    const size = Math.abs(fontSize) * Math.hypot(toPage[2], toPage[3]);
    // Vertical writing hangs its characters on a line through their middles.
    const baseline = start.y + (font.isVertical ? HANGING * size : 0);
    (isInvisible ? this.invisible : this.glyphs).push({ text, left: start.x, right: end.x, baseline, size, turn });
    this.checkCount();
  }

  private addRulings(rulings: readonly Ruling[]): void {
    this.rulings.push(...rulings);
    this.checkCount();
  }

  private checkCount(): void {
    const marks = this.glyphs.length + this.invisible.length + this.rulings.length + this.pictures.length;
    if (marks > MAX_MARKS || this.rulings.length > MAX_RULINGS) throw tooComplex('一页上的内容过多', { marks });
  }
}

/** How text is turned on the page as shown; null when it runs aslant. */
function turnOf([a, b, c, d]: Matrix, fontSize: number, isVertical: boolean): Turn | null {
  const sign = Math.sign(fontSize);
  const [x, y] = isVertical ? [-c * sign, -d * sign] : [a * sign, b * sign];
  if (Math.abs(y) < LEANING * Math.abs(x)) return x > 0 ? 0 : 180;
  if (Math.abs(x) < LEANING * Math.abs(y)) return y > 0 ? 90 : 270;
  return null;
}
