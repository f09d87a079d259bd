import { apply, type Matrix } from '../page/matrix.js';
import type { Glyph, Turn } from '../page/page-content.js';
import { turnedBack } from '../page/turn.js';
import type { Attributes } from '../xml/scan-xml.js';

/** How far a turned line may lean, in degrees, and still count as upright or lying on its side. */
const LEANING = 3;

/** A distance between characters from which on they do not belong together, in shares of their size. */
const LEAP = 2;

/** A stretch of text that is set in one go (GB/T 33190, 11.3): where its characters stand, and how far apart. */
export interface TextCode {
  readonly text: string;
  readonly attributes: Attributes;
  /** Millimetres. */
  readonly size: number;
  readonly horizontalScale: number;
}

/**
 * The characters of a stretch of text.
 *
 * @param toPage from the space of the text object to points on the page
 * @returns null when the text runs aslant, such as a watermark
 */
export function glyphsOf({ text, attributes, size, horizontalScale }: TextCode, toPage: Matrix): Glyph[] | null {
  const turn = turnOf(toPage);
  if (turn === null) return null;
  const characters = Array.from(text);
  const across = distances(attributes.DeltaX, characters.length);
  const down = distances(attributes.DeltaY, characters.length);
  let x = Number(attributes.X ?? 0);
  let y = Number(attributes.Y ?? 0);
  const shownSize = size * Math.hypot(toPage[2], toPage[3]);
  return characters.map((character, index): Glyph => {
    const width = size * horizontalScale * (/[ -~]/u.test(character) ? 0.5 : 1);
    const step = across[index] ?? (down[index] === undefined ? width : 0);
    // What is set in one go hangs together, however its letters are spaced; a leap is a gap.
    const advance = step > 0 && step < LEAP * size ? step : width;
    const start = turnedBack(turn, apply(toPage, x, y));
    const end = turnedBack(turn, apply(toPage, x + advance, y));
    x += step;
    y += down[index] ?? 0;
    return { text: character, left: start.x, right: end.x, baseline: start.y, size: shownSize, turn };
  });
}

function turnOf([a, b]: Matrix): Turn | null {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const nearest = Math.round(degrees / 90) * 90;
  return Math.abs(degrees - nearest) > LEANING ? null : (((nearest + 360) % 360) as Turn);
}

/** Distances between characters; `g 3 4.2` stands for 4.2 three times. Not more than there are characters. */
function distances(written: string | undefined, most: number): number[] {
  const words = (written ?? '').split(/[\s,]+/u).filter((word) => word !== '');
  const found: number[] = [];
  for (let index = 0; index < words.length && found.length < most; index += 1) {
    if (words[index] !== 'g') {
      found.push(Number(words[index]) || 0);
      continue;
    }
    const count = Math.min(Number(words[index + 1]) || 0, most - found.length);
    for (let repeated = 0; repeated < count; repeated += 1) found.push(Number(words[index + 2]) || 0);
    index += 2;
  }
  return found;
}
