import { blankImage, cut, type GrayImage, type PixelBox, union } from './gray-image.js';
import type { LineReading, OcrEngine } from './ocr-engine.js';
import { heightOf, widthOf } from './text-bands.js';

/** Models read characters of about this height best, with so wide a margin. Pixels. */
const READING_HEIGHT = 36;
const MARGIN = 12;

/** A figure is at most so many times as wide as text is high: 1,204,567 and the like. */
const LONGEST_FIGURE = 6;

/** What two readings that disagree are worth: a person has to look. */
const DOUBTFUL = 0.3;

/** A Chinese character that is read with so much confidence is one. */
const SURE_LABEL = 0.6;

/** What may be read where no two readings agree on a figure. */
const FIGURE = /^[\d.,\-/%]+$/u;

/** Signs that are taken for one another; only those that do not change what is meant. */
const SAME: Readonly<Record<string, string>> = { '—': '-', '–': '-', 一: '-', '−': '-', '，': ',', '．': '.' };

/** In place of ink that gives no text. */
const UNREADABLE: LineReading = { text: '?', confidence: 0 };

/**
 * Reads one line of text. What may be a figure is read a second time, by another
 * model; it counts only when both say the same.
 */
export function readBand(engine: OcrEngine, image: GrayImage, band: PixelBox, textHeight: number): LineReading {
  const scale = READING_HEIGHT / textHeight;
  const picture = cut(image, band, scale, MARGIN);
  const line = engine.readLine(picture);
  const text = joined(line.text);
  if (widthOf(band) > LONGEST_FIGURE * Math.max(heightOf(band), textHeight)) {
    return text === '' ? UNREADABLE : { text, confidence: line.confidence };
  }
  return settle({ text, confidence: line.confidence }, () => engine.readFigure(picture));
}

/** A label of so many heights of text is read at once. */
const LONGEST_LABEL = 60;

/** Between two lines that are read as one, in heights of text. */
const GAP = 0.2;

/** What was read, and where it stands. */
export interface BandReading extends LineReading {
  readonly band: PixelBox;
}

/**
 * Reads the lines of one field of a table. Those of a label are put side by side
 * and read as one: of single characters, as narrow columns have them, little is
 * certain. Figures are never put together.
 */
export function readField(
  engine: OcrEngine,
  image: GrayImage,
  bands: readonly PixelBox[],
  textHeight: number,
): BandReading[] {
  return chunksOf(bands, LONGEST_LABEL * textHeight).flatMap((chunk) => {
    const [first] = chunk;
    if (chunk.length === 1 && first) return [{ ...readBand(engine, image, first, textHeight), band: first }];
    const label = engine.readLine(sideBySide(image, chunk, textHeight));
    const text = joined(label.text);
    if (/\p{Script=Han}/u.test(text)) return [{ text, confidence: label.confidence, band: chunk.reduce(union) }];
    // Several lines that are no words: figures of several fields, whose line was not found.
    return chunk.map((band) => ({ ...readBand(engine, image, band, textHeight), confidence: 0, band }));
  });
}

function chunksOf(bands: readonly PixelBox[], longest: number): PixelBox[][] {
  const chunks: PixelBox[][] = [];
  let width = 0;
  for (const band of bands) {
    const chunk = chunks.at(-1);
    width += widthOf(band);
    if (chunk && width <= longest) chunk.push(band);
    else {
      chunks.push([band]);
      width = widthOf(band);
    }
  }
  return chunks;
}

function sideBySide(image: GrayImage, bands: readonly PixelBox[], textHeight: number): GrayImage {
  const scale = READING_HEIGHT / textHeight;
  const gap = Math.round(GAP * READING_HEIGHT);
  const parts = bands.map((band) => cut(image, band, scale, 0));
  const width = parts.reduce((sum, part) => sum + part.width + gap, 0) - gap;
  const height = Math.max(...parts.map((part) => part.height));
  const line = blankImage(width + 2 * MARGIN, height + 2 * MARGIN);
  let left = MARGIN;
  for (const part of parts) {
    const top = MARGIN + Math.floor((height - part.height) / 2);
    for (let y = 0; y < part.height; y += 1) {
      line.data.set(part.data.subarray(y * part.width, (y + 1) * part.width), (top + y) * line.width + left);
    }
    left += part.width + gap;
  }
  return line;
}

function settle(line: LineReading, readFigure: () => LineReading): LineReading {
  if (isLabel(line)) return line;
  const written = figureText(line.text);
  const figure = readFigure();
  const second = figureText(figure.text);
  if (FIGURE.test(written) && written === second) return { text: written, confidence: agreed(line, figure) };
  if (FIGURE.test(second)) return { text: second, confidence: DOUBTFUL };
  if (line.text === '') return UNREADABLE;
  return { text: line.text, confidence: FIGURE.test(written) ? DOUBTFUL : line.confidence };
}

/** Characters that a figure may have been taken for. */
const LIKE_FIGURES = /^[工丨一〇口人了下]$/u;

/** Whether it is certainly no figure: more than two characters, or Chinese ones that look like none. */
function isLabel({ text, confidence }: LineReading): boolean {
  if (FIGURE.test(figureText(text))) return false;
  if (text.length > 2) return true;
  return /^\p{Script=Han}+$/u.test(text) && !LIKE_FIGURES.test(text) && confidence >= SURE_LABEL;
}

/** Two models that do not know of one another err together as often as each errs, multiplied. */
function agreed(one: LineReading, other: LineReading): number {
  return 1 - (1 - one.confidence) * (1 - other.confidence);
}

function figureText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/./gu, (letter) => SAME[letter] ?? letter);
}

/** The engine parts all words by spaces; Chinese has none, and print sets none between the two scripts. */
function joined(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/(?<=[^!-~]) | (?=[^!-~])/gu, '');
}
