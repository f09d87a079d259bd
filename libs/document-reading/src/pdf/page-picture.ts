import type { PDFPageProxy } from 'pdfjs-dist';

import { unpacked } from '../ocr/decode-picture.js';
import { blankImage, type GrayImage, grayOf, reduce, sample } from '../ocr/gray-image.js';
import { apply, type Matrix } from '../page/matrix.js';
import type { PaintedPicture } from './content-reader.js';

/** A picture as pdfjs decodes it. */
interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  /** 1: one bit a pixel, and always so for masks; 2: RGB; 3: RGB and alpha. */
  readonly kind?: 1 | 2 | 3;
  readonly data: Uint8Array | Uint8ClampedArray;
}

interface PlacedPicture {
  readonly image: GrayImage;
  readonly matrix: Matrix;
}

export interface PageRaster {
  readonly image: GrayImage;
  /** The share of the page that pictures cover, 0..1. */
  readonly covered: number;
}

/** More pixels a point (300 dpi) tell no more of a character. */
const MOST_PIXELS_PER_POINT = 300 / 72;

/** Smaller ones, in points, are logos and lines: they do not say how fine the page was scanned. */
const SMALL = 100;

/** Puts the pictures of a page together as they are painted on it. */
export async function pageRaster(page: PDFPageProxy, pictures: readonly PaintedPicture[]): Promise<PageRaster> {
  const { width, height } = page.getViewport({ scale: 1 });
  const placed: PlacedPicture[] = [];
  for (const { name, matrix } of pictures) {
    const image = await decoded(page, name);
    if (image) placed.push({ image: shrunk(image, matrix), matrix });
  }
  const scale = Math.max(1, ...placed.filter(isLarge).map(pixelsPerPoint));
  const raster = blankImage(Math.round(width * scale), Math.round(height * scale));
  let covered = 0;
  for (const picture of placed) covered += paint(raster, picture, scale) / raster.data.length;
  return { image: raster, covered: Math.min(1, covered) };
}

async function decoded(page: PDFPageProxy, name: string): Promise<GrayImage | null> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  const picture = await new Promise<DecodedPicture | null>((resolve) => {
    objects.get(name, resolve);
  });
  if (!picture) return null;
  const { width, height, data, kind = 1 } = picture;
  if (kind === 1) return { width, height, data: unpacked(data, width, height, 1) };
  return grayOf(width, height, data, kind === 2 ? 3 : 4);
}

function isLarge({ matrix: [a, b, c, d] }: PlacedPicture): boolean {
  return Math.hypot(a, b) > SMALL && Math.hypot(c, d) > SMALL;
}

function pixelsPerPoint({ image, matrix: [a, b] }: PlacedPicture): number {
  return image.width / Math.hypot(a, b);
}

function shrunk(image: GrayImage, matrix: Matrix): GrayImage {
  return reduce(image, Math.floor(pixelsPerPoint({ image, matrix }) / MOST_PIXELS_PER_POINT));
}

/** Paints a picture over what is there. @returns how many pixels it covers */
function paint(raster: GrayImage, { image, matrix }: PlacedPicture, scale: number): number {
  const [a, b, c, d, e, f] = matrix;
  const area = a * d - b * c;
  if (area === 0) return 0;
  const corners = [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)];
  const [left, right] = span(
    corners.map(({ x }) => x * scale),
    raster.width,
  );
  const [top, bottom] = span(
    corners.map(({ y }) => y * scale),
    raster.height,
  );
  let count = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const dx = (x + 0.5) / scale - e;
      const dy = (y + 0.5) / scale - f;
      const across = (dx * d - dy * c) / area;
      const up = (dy * a - dx * b) / area;
      if (across < 0 || across >= 1 || up < 0 || up >= 1) continue;
      raster.data[y * raster.width + x] = sample(image, across * image.width - 0.5, (1 - up) * image.height - 0.5);
      count += 1;
    }
  }
  return count;
}

/** The whole pixels that positions span, of those from 0 on below `end`. */
function span(positions: readonly number[], end: number): [from: number, to: number] {
  return [Math.max(0, Math.floor(Math.min(...positions))), Math.min(end, Math.ceil(Math.max(...positions)))];
}
