import { tooComplex } from '../document-errors.js';
import { apply, compose, IDENTITY, type Matrix, toMatrix } from './matrix.js';
import type { Glyph, Ruling } from './page-content.js';
import { filledRulings, strokedRulings } from './paths.js';

/** A character as pdfjs hands it on; widths are in thousandths of the font's size. A number in its place moves on. */
interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

interface TextState {
  fontSize: number;
  /** From the units of the font's widths to its size. */
  widthScale: number;
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

/** Characters and lines of one page; more than this no report has. */
const MAX_MARKS = 200_000;

/**
 * Follows the drawing operators of a page (PDF 32000-1, 8 and 9) and keeps where
 * each character and each straight line ends up. Clipping, colours and pictures
 * do not matter here.
 */
export class ContentReader {
  readonly glyphs: Glyph[] = [];
  readonly rulings: Ruling[] = [];
  hasTurnedText = false;
  private matrix: Matrix;
  private text: TextState = {
    fontSize: 0,
    widthScale: 0.001,
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
    const { fontSize, widthScale, charSpacing, wordSpacing, horizontalScale } = this.text;
    const toPage = compose(this.matrix, this.textMatrix);
    const isUpright = toPage[0] * fontSize > 0 && Math.abs(toPage[1]) < Math.abs(toPage[0]) / 10;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.x -= ((glyph * fontSize) / 1000) * horizontalScale;
        continue;
      }
      const width = glyph.width * widthScale * fontSize * horizontalScale;
      if (isUpright) this.addGlyph(glyph.unicode, width, toPage);
      else if (glyph.unicode.trim() !== '') this.hasTurnedText = true;
      this.x += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * horizontalScale;
    }
  }

  private addGlyph(text: string, width: number, toPage: Matrix): void {
    const start = apply(toPage, this.x, this.y + this.text.rise);
    const end = apply(toPage, this.x + width, this.y + this.text.rise);
    const size = Math.abs(this.text.fontSize) * Math.hypot(toPage[2], toPage[3]);
    this.glyphs.push({ text, left: start.x, right: end.x, baseline: start.y, size });
    this.checkCount();
  }

  private addRulings(rulings: readonly Ruling[]): void {
    this.rulings.push(...rulings);
    this.checkCount();
  }

  private checkCount(): void {
    const marks = this.glyphs.length + this.rulings.length;
    if (marks > MAX_MARKS) throw tooComplex('一页上的内容过多', { marks });
  }
}
