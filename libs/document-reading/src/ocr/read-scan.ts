import type { Glyph, PageContent, Ruling } from '../page/page-content.js';
import { type RuledGrid, ruledGrid } from '../page/ruled-grid.js';
import { connectedRulings, joinRulings, SNAP } from '../page/ruling-lines.js';
import { skewOf, turnImage } from './deskew.js';
import { type DrawnLine, drawnLines } from './drawn-lines.js';
import { type GrayImage, type PixelBox, WHITE } from './gray-image.js';
import { type Ink, inkOf } from './ink.js';
import type { OcrEngine } from './ocr-engine.js';
import { readBand } from './read-band.js';
import { heightOf, type PageMeasure, textBands, textHeightOf } from './text-bands.js';

/** A page as a picture. */
export interface PagePicture {
  /** From 1. */
  readonly number: number;
  /** The size of the page, in points. */
  readonly width: number;
  readonly height: number;
  readonly image: GrayImage;
}

/** Shorter lines are strokes of characters; thicker ones are surfaces. Points. */
const SHORTEST_LINE = { across: 25, down: 14 };
const THICKEST_LINE = 3.5;

/** A character's middle lies this share of its size above its baseline. */
const ABOVE_BASELINE = 0.35;

/** Reads a page from its picture: ruling lines as they are drawn, and the text of each field and each line beside the tables. */
export function readScan(engine: OcrEngine, page: PagePicture): PageContent {
  const { number, width, height } = page;
  const straight = straighten(page.image);
  const unit = page.image.width / width;
  const ink = inkOf(straight);
  const shortest = { across: SHORTEST_LINE.across * unit, down: SHORTEST_LINE.down * unit };
  const lines = drawnLines(ink, shortest, THICKEST_LINE * unit);
  const rulings = lines.map((line) => inPoints(line, unit));
  const grids = connectedRulings(joinRulings(rulings)).flatMap((group) => ruledGrid(group) ?? []);
  const image = withoutLines(
    straight,
    ink,
    lines.filter((line) => grids.some((grid) => isOf(grid, inPoints(line, unit)))),
  );
  const measure: PageMeasure = { pixelsPerPoint: unit, textHeight: textHeightOf(ink, unit) };
  const fields = [...grids.flatMap((grid) => fieldsOf(grid, unit)), ...besideTables(grids, image, unit)];
  const glyphs = fields.flatMap((field) =>
    textBands(ink, field, measure).map((band) => glyphOf(readBand(engine, image, band, measure), band, measure)),
  );
  return { number, width, height, glyphs, rulings, isScan: true };
}

function straighten(image: GrayImage): GrayImage {
  return turnImage(image, skewOf(inkOf(image)));
}

function inPoints({ direction, at, from, to }: DrawnLine, unit: number): Ruling {
  return { direction, at: at / unit, from: from / unit, to: to / unit };
}

/** A long stroke of a large character is no line of a table. */
function isOf({ xs, ys }: RuledGrid, { direction, at, from, to }: Ruling): boolean {
  const [own, across] = direction === 'horizontal' ? [ys, xs] : [xs, ys];
  const overlaps = from < (across.at(-1) ?? 0) && to > (across[0] ?? 0);
  return overlaps && own.some((position) => Math.abs(position - at) <= SNAP);
}

/** Takes the ink of the lines away, so that they are not read as 1, | or 一. */
function withoutLines(image: GrayImage, ink: Ink, lines: readonly DrawnLine[]): GrayImage {
  const data = Uint8Array.from(image.data);
  for (const { direction, first, last, from, to } of lines) {
    for (let across = first - 1; across <= last + 1; across += 1) {
      for (let along = from; along < to; along += 1) {
        const at = direction === 'horizontal' ? across * image.width + along : along * image.width + across;
        data[at] = WHITE;
        ink.data[at] = 0;
      }
    }
  }
  return { ...image, data };
}

function fieldsOf({ xs, ys, regions }: RuledGrid, unit: number): PixelBox[] {
  const pixel = (points: number | undefined): number => Math.round((points ?? 0) * unit);
  return regions.map(({ left, top, right, bottom }) => ({
    left: pixel(xs[left]) + 1,
    top: pixel(ys[top]) + 1,
    right: pixel(xs[right]) - 1,
    bottom: pixel(ys[bottom]) - 1,
  }));
}

/** What lies above, between and below the tables. */
function besideTables(grids: readonly RuledGrid[], { width, height }: GrayImage, unit: number): PixelBox[] {
  const tables = grids
    .map(({ ys }) => ({ top: Math.floor((ys[0] ?? 0) * unit), bottom: Math.ceil((ys.at(-1) ?? 0) * unit) }))
    .sort((a, b) => a.top - b.top);
  const stripes: PixelBox[] = [];
  let from = 0;
  for (const { top, bottom } of [...tables, { top: height, bottom: height }]) {
    if (top > from) stripes.push({ left: 0, top: from, right: width, bottom: top });
    from = Math.max(from, bottom + 1);
  }
  return stripes;
}

function glyphOf(
  { text, confidence }: { text: string; confidence: number },
  band: PixelBox,
  { pixelsPerPoint, textHeight }: PageMeasure,
): Glyph {
  const size = Math.max(heightOf(band), textHeight) / pixelsPerPoint;
  const middle = (band.top + band.bottom) / 2 / pixelsPerPoint;
  const left = band.left / pixelsPerPoint;
  const right = band.right / pixelsPerPoint;
  return { text, left, right, baseline: middle + ABOVE_BASELINE * size, size, turn: 0, confidence };
}
