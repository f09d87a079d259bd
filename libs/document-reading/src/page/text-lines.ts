import type { Glyph } from './page-content.js';

export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** The lowest of its words'; absent where text was text. */
  readonly confidence?: number;
}

/** Characters whose baselines differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.5;

/** A gap wider than this share of the size is a space between Latin letters or figures; a wider one, anywhere. */
const WORD_GAP = 0.3;
const WIDE_GAP = 1;

/** The lines of running text that characters of one turn make, from top to bottom. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  return glyphLines(glyphs)
    .map(lineOf)
    .filter(({ text }) => text !== '');
}

/** The characters line by line, each line from left to right. */
export function glyphLines(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (first && glyph.baseline - first.baseline < SAME_LINE * Math.min(first.size, glyph.size)) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

/** @param glyphs from left to right */
export function lineOf(glyphs: readonly Glyph[]): TextLine {
  let text = '';
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    if (before && isOverprint(before, glyph)) continue;
    text += (before && hasSpaceBetween(before, glyph) ? ' ' : '') + glyph.text;
    before = glyph;
  }
  const inked = glyphs.filter((glyph) => glyph.text.trim() !== '');
  const sure = inked.flatMap(({ confidence }) => confidence ?? []);
  return {
    text: text.trim(),
    left: Math.min(...inked.map(({ left }) => left)),
    right: Math.max(...inked.map(({ right }) => right)),
    baseline: inked[0]?.baseline ?? 0,
    size: Math.max(...inked.map(({ size }) => size)),
    ...(sure.length > 0 && { confidence: Math.min(...sure) }),
  };
}

/** Some printers make bold letters by printing them twice, a hair apart. */
function isOverprint(before: Glyph, glyph: Glyph): boolean {
  return glyph.text === before.text && glyph.text.trim() !== '' && glyph.left - before.left < 0.2 * glyph.size;
}

function hasSpaceBetween(before: Glyph, glyph: Glyph): boolean {
  if (/\s$/u.test(before.text) || /^\s/u.test(glyph.text)) return false;
  const gap = (glyph.left - before.right) / glyph.size;
  return gap > WIDE_GAP || (gap > WORD_GAP && /[!-~]$/u.test(before.text) && /^[!-~]/u.test(glyph.text));
}
