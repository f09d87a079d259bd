import type { Glyph } from './page-content.js';

export interface TextLine {
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
}

/** Characters whose baselines differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.5;

/** A gap wider than this share of the size is a space between Latin letters or figures; a wider one, anywhere. */
const WORD_GAP = 0.3;
const WIDE_GAP = 1;

/** The lines of running text that the characters make, from top to bottom. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const lines: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (first && glyph.baseline - first.baseline < SAME_LINE * Math.min(first.size, glyph.size)) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map(lineOf).filter(({ text }) => text !== '');
}

function lineOf(glyphs: readonly Glyph[]): TextLine {
  const ordered = [...glyphs].sort((a, b) => a.left - b.left);
  let text = '';
  let before: Glyph | undefined;
  for (const glyph of ordered) {
    if (before && isOverprint(before, glyph)) continue;
    text += (before && hasSpaceBetween(before, glyph) ? ' ' : '') + glyph.text;
    before = glyph;
  }
  const [first] = ordered;
  return { text: text.trim(), baseline: first?.baseline ?? 0, size: first?.size ?? 0 };
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
