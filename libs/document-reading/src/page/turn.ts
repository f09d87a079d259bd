import type { Box } from '../source-document.js';
import type { Point } from './matrix.js';
import type { Glyph, PageContent, Ruling, Turn } from './page-content.js';

/** Where a point of the page comes to lie when text turned by `turn` is turned back, around the upper left corner. */
export function turnedBack(turn: Turn, { x, y }: Point): Point {
  if (turn === 90) return { x: y, y: -x };
  if (turn === 180) return { x: -x, y: -y };
  if (turn === 270) return { x: -y, y: x };
  return { x, y };
}

/** The way back: where on the page as shown a point of turned text lies. */
export function asShown(turn: Turn, point: Point): Point {
  return turnedBack(((360 - turn) % 360) as Turn, point);
}

/** A character reaches about this share of its size above its baseline, and this below it. */
const ASCENT = 0.85;
const DESCENT = 0.15;

/** The rectangle that a character, or a line of them, covers on the page as shown. */
export function boxOf({ left, right, baseline, size, turn }: Omit<Glyph, 'text' | 'confidence'>): Box {
  return boxBetween(
    asShown(turn, { x: left, y: baseline - ASCENT * size }),
    asShown(turn, { x: right, y: baseline + DESCENT * size }),
  );
}

export function boxBetween(one: Point, other: Point): Box {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

/** The smallest rectangle around others. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

export interface UprightPage {
  readonly page: PageContent;
  /** From the upright page to the page as shown. */
  readonly shown: (box: Box) => Box;
}

/** A table may be printed across the page. Turns such a page so that most of its text is upright. */
export function upright(page: PageContent): UprightPage {
  const turn = mostCommonTurn(page.glyphs);
  if (turn === 0) return { page, shown: (box) => box };
  const corner = turnedBack(turn, { x: page.width, y: page.height });
  const dx = Math.max(0, -corner.x);
  const dy = Math.max(0, -corner.y);
  const isSideways = turn !== 180;
  return {
    page: {
      ...page,
      width: isSideways ? page.height : page.width,
      height: isSideways ? page.width : page.height,
      glyphs: page.glyphs.map((glyph) => turnGlyph(glyph, turn, dx, dy)),
      rulings: page.rulings.map((ruling) => turnRuling(ruling, turn, dx, dy)),
    },
    shown: ({ x, y, width, height }) =>
      boxBetween(asShown(turn, { x: x - dx, y: y - dy }), asShown(turn, { x: x + width - dx, y: y + height - dy })),
  };
}

function mostCommonTurn(glyphs: readonly Glyph[]): Turn {
  const counts = new Map<Turn, number>();
  for (const { turn, text } of glyphs) if (text.trim() !== '') counts.set(turn, (counts.get(turn) ?? 0) + 1);
  const [[most] = [0 as const]] = [...counts].sort(([, one], [, other]) => other - one);
  return most;
}

function turnGlyph(glyph: Glyph, pageTurn: Turn, dx: number, dy: number): Glyph {
  const turn = ((glyph.turn - pageTurn + 360) % 360) as Turn;
  // What the page was moved by lies, for text that is still turned, along other axes.
  const moved = turnedBack(turn, { x: dx, y: dy });
  return {
    ...glyph,
    turn,
    left: glyph.left + moved.x,
    right: glyph.right + moved.x,
    baseline: glyph.baseline + moved.y,
  };
}

function turnRuling(ruling: Ruling, turn: Turn, dx: number, dy: number): Ruling {
  const isFlat = ruling.direction === 'horizontal';
  const ends = [ruling.from, ruling.to].map((along) =>
    turnedBack(turn, isFlat ? { x: along, y: ruling.at } : { x: ruling.at, y: along }),
  );
  const [start = { x: 0, y: 0 }, end = start] = ends;
  return Math.abs(start.y - end.y) < Math.abs(start.x - end.x)
    ? { direction: 'horizontal', at: start.y + dy, ...range(start.x + dx, end.x + dx) }
    : { direction: 'vertical', at: start.x + dx, ...range(start.y + dy, end.y + dy) };
}

function range(one: number, other: number): { from: number; to: number } {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}
