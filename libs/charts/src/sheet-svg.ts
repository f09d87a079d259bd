import { type Draw, FONT_FAMILY, textWidth } from './chart-option.js';
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
const TITLE = { size: 15, line: 22 };
const NOTE = { size: 12, line: 20 };
/** Between the title, the picture and the notes. */
const GAP = 14;

/** The picture with its title above and its notes below, on a ground of its own. */
export function sheetSvg({ draw, width, height, title, notes }: PictureSheet, look: ChartLook = LOOKS.light): string {
  const picture = drawSvg(draw(look), { width, height });
  const head = wrapped(title, width, TITLE.size);
  const foot = notes.flatMap((note) => wrapped(note, width, NOTE.size));
  const top = head.length * TITLE.line + GAP;
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, top + height + foot.length * NOTE.line + 2 * GAP];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}">`,
    `<rect width="100%" height="100%" fill="${look.surface}"/>`,
    ...head.map((line, nth) => text(line, { y: (nth + 1) * TITLE.line, size: TITLE.size, colour: look.ink })),
    `<g transform="translate(${MARGIN} ${top})">${picture}</g>`,
    ...foot.map((line, nth) =>
      text(line, { y: top + height + GAP + (nth + 0.5) * NOTE.line, size: NOTE.size, colour: look.quiet }),
    ),
    '</svg>',
  ].join('');
}

/** In lines that are about as wide as the picture at most: Latin words stay whole, Chinese breaks anywhere. */
function wrapped(words: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.match(/[ -~]+?(?: |$|(?=[^ -~]))|[^ -~]/gu) ?? []) {
    if (line !== '' && (textWidth(line + word) * size) / 12 > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

function text(words: string, { y, size, colour }: { y: number; size: number; colour: string }): string {
  return `<text x="${MARGIN}" y="${y}" font-size="${size}" fill="${colour}" font-family="${escaped(FONT_FAMILY)}">${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
