import { type Draw, FONT_FAMILY } from './chart-option.js';
import { type ChartLook, LOOKS } from './chart-look.js';
import { drawSvg } from './engine.js';

/** A picture that leaves the page takes with it what the page says around it. */
export interface PictureSheet {
  readonly draw: Draw;
  /** Of the picture itself, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Where the figures are from, and that they are invented if they are: a line each. */
  readonly notes: readonly string[];
}

const MARGIN = 16;
const TITLE_HEIGHT = 36;
const NOTE_HEIGHT = 20;

/** The picture with its title above and its notes below, on a ground of its own. */
export function sheetSvg({ draw, width, height, title, notes }: PictureSheet, look: ChartLook = LOOKS.light): string {
  const picture = drawSvg(draw(look), { width, height });
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, height + TITLE_HEIGHT + (notes.length + 1) * NOTE_HEIGHT];
  const foot = TITLE_HEIGHT + height + NOTE_HEIGHT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}">`,
    `<rect width="100%" height="100%" fill="${look.surface}"/>`,
    text(title, { y: 24, size: 15, colour: look.ink }),
    `<g transform="translate(${MARGIN} ${TITLE_HEIGHT})">${picture}</g>`,
    ...notes.map((note, index) => text(note, { y: foot + index * NOTE_HEIGHT, size: 12, colour: look.quiet })),
    '</svg>',
  ].join('');
}

function text(words: string, { y, size, colour }: { y: number; size: number; colour: string }): string {
  return `<text x="${MARGIN}" y="${y}" font-size="${size}" fill="${colour}" font-family="${escaped(FONT_FAMILY)}">${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
