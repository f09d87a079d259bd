import type { Glyph, PageContent, Ruling } from '../page/page-content.js';
import { type RuledGrid, ruledGrid } from '../page/ruled-grid.js';
import { connectedRulings, joinRulings, SNAP } from '../page/ruling-lines.js';
import { skewOf, turnImage } from './deskew.js';
import { type DrawnLine, drawnLines } from './drawn-lines.js';
import { type GrayImage, type PixelBox, WHITE } from './gray-image.js';
import { type Ink, inkOf } from './ink.js';
import type { OcrEngine } from './ocr-engine.js';
import { type BandReading, readBand, readField } from './read-band.js';
import { heightOf, textBands, textHeightOf } from './text-bands.js';

/** A page as a picture. */
export interface PagePicture {
  /** From 1. */
  readonly number: number;
  /** The size of the page, in points. */
  readonly width: number;
  readonly height: number;
  readonly image: GrayImage;
}

/** Lines shorter than so many heights of text are strokes of characters; thicker ones are surfaces. */
const SHORTEST_ACROSS = 2.5;
const SHORTEST_DOWN = 1.3;
const THICKEST = 0.35;

/** Strokes of large characters that meet make no table: a table is wider than so many heights of text. */
const NARROWEST_TABLE = 6;

/** A character's middle lies this share of its size above its baseline. */
const ABOVE_BASELINE = 0.35;

/** The tables drawn on a page, and what else is needed to read its text. */
interface DrawnPage {
  /** Upright, without the lines of the tables, so that they are not read as 1, | or 一. */
  readonly image: GrayImage;
  readonly ink: Ink;
  readonly rulings: readonly Ruling[];
  readonly grids: readonly RuledGrid[];
  /** In pixels. */
  readonly textHeight: number;
  readonly pixelsPerPoint: number;
}

/** Reads a page from its picture: ruling lines as they are drawn, and the text of each field and each line beside the tables. */
export function readScan(engine: OcrEngine, page: PagePicture): PageContent {
  const { number, width, height } = page;
  const drawn = tablesDrawn(page);
  const { image, ink, rulings, grids, textHeight, pixelsPerPoint } = drawn;
  const inTables = grids
    .flatMap((grid) => fieldsOf(grid, pixelsPerPoint))
    .flatMap((field) => readField(engine, image, textBands(ink, field, textHeight), textHeight));
  const beside = besideTables(drawn)
    .flatMap((stripe) => textBands(ink, stripe, textHeight))
    .map((band) => ({ ...readBand(engine, image, band, textHeight), band }));
  const glyphs = [...inTables, ...beside].map((reading) => glyphOf(reading, drawn));
  return { number, width, height, glyphs, rulings, isScan: true };
}

/** The ruling lines of the tables on a scanned page. */
export function scannedRulings(page: PagePicture): readonly Ruling[] {
  return tablesDrawn(page).rulings;
}

function tablesDrawn(page: PagePicture): DrawnPage {
  const image = turnImage(page.image, skewOf(inkOf(page.image)));
  const pixelsPerPoint = image.width / page.width;
  const ink = inkOf(image);
  const textHeight = textHeightOf(ink);
  const shortest = { across: SHORTEST_ACROSS * textHeight, down: SHORTEST_DOWN * textHeight };
  const lines = drawnLines(ink, shortest, Math.max(3, THICKEST * textHeight));
  const grids = connectedRulings(joinRulings(lines.map((line) => inPoints(line, pixelsPerPoint))))
    .flatMap((group) => ruledGrid(group) ?? [])
    .filter(({ xs }) => ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * pixelsPerPoint > NARROWEST_TABLE * textHeight);
  const ofTables = lines.filter((line) => grids.some((grid) => isOf(grid, inPoints(line, pixelsPerPoint))));
  return {
    ...withoutLines(image, ink, ofTables),
    rulings: ofTables.map((line) => inPoints(line, pixelsPerPoint)),
    grids,
    textHeight,
    pixelsPerPoint,
  };
}

function inPoints({ direction, at, from, to }: DrawnLine, unit: number): Ruling {
  return { direction, at: at / unit, from: from / unit, to: to / unit };
}

/** A long stroke of a large character is no line of a table. */
function isOf({ xs, ys }: RuledGrid, { direction, at, from, to }: Ruling): boolean {
  const [own, across] = direction === 'horizontal' ? [ys, xs] : [xs, ys];
  const overlaps = from < (across.at(-1) ?? 0) + SNAP && to > (across[0] ?? 0) - SNAP;
  return overlaps && own.some((position) => Math.abs(position - at) <= SNAP);
}

function withoutLines(image: GrayImage, ink: Ink, lines: readonly DrawnLine[]): { image: GrayImage; ink: Ink } {
  const shades = Uint8Array.from(image.data);
  const pixels = Uint8Array.from(ink.data);
  for (const { direction, first, last, from, to } of lines) {
    for (let across = first - 1; across <= last + 1; across += 1) {
      for (let along = from; along < to; along += 1) {
        const at = direction === 'horizontal' ? across * image.width + along : along * image.width + across;
        shades[at] = WHITE;
        pixels[at] = 0;
      }
    }
  }
  return { image: { ...image, data: shades }, ink: { ...ink, data: pixels } };
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
function besideTables({ grids, image, pixelsPerPoint }: DrawnPage): PixelBox[] {
  const { width, height } = image;
  const tables = grids
    .map(({ ys }) => ({ top: Math.floor((ys[0] ?? 0) * pixelsPerPoint), bottom: (ys.at(-1) ?? 0) * pixelsPerPoint }))
    .sort((a, b) => a.top - b.top);
  const stripes: PixelBox[] = [];
  let from = 0;
  for (const { top, bottom } of [...tables, { top: height, bottom: height }]) {
    if (top > from) stripes.push({ left: 0, top: from, right: width, bottom: top });
    from = Math.max(from, Math.ceil(bottom) + 1);
  }
  return stripes;
}

function glyphOf({ text, confidence, band }: BandReading, page: DrawnPage): Glyph {
  const { pixelsPerPoint, textHeight } = page;
  const size = Math.min(Math.max(heightOf(band), textHeight), 2 * textHeight) / pixelsPerPoint;
  const middle = (band.top + band.bottom) / 2 / pixelsPerPoint;
  const left = band.left / pixelsPerPoint;
  const right = band.right / pixelsPerPoint;
  return { text, left, right, baseline: middle + ABOVE_BASELINE * size, size, turn: 0, confidence };
}
