import type { GrayImage, PixelBox } from './gray-image.js';

/** Which pixels of a picture are ink: 1, and 0 where they are paper. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A pixel is ink when it is darker than this share of the paper around it. */
const DARKER = 0.85;

/** The paper around a pixel is looked at over this share of the width of the picture. */
const AROUND = 1 / 24;

/** Tells ink from paper by what is around each pixel, so that shadows and uneven light do not matter (Bradley and Roth). */
export function inkOf({ width, height, data }: GrayImage): Ink {
  const sums = integral(data, width, height);
  const reach = Math.max(8, Math.round((width * AROUND) / 2));
  const ink = new Uint8Array(width * height);
  const stride = width + 1;
  for (let y = 0; y < height; y += 1) {
    const above = Math.max(0, y - reach) * stride;
    const below = Math.min(height, y + reach + 1) * stride;
    const rows = (below - above) / stride;
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const sum =
        (sums[below + right] ?? 0) - (sums[above + right] ?? 0) - (sums[below + left] ?? 0) + (sums[above + left] ?? 0);
      const shade = data[y * width + x] ?? 0;
      if (shade * rows * (right - left) < sum * DARKER) ink[y * width + x] = 1;
    }
  }
  return { width, height, data: ink };
}

/** For each corner the sum of all pixels above and left of it. */
function integral(data: Uint8Array, width: number, height: number): Float64Array {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += data[y * width + x] ?? 0;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

/** Ink that hangs together. */
export interface Blob extends PixelBox {
  readonly pixels: number;
}

/** The pieces of ink within a rectangle; pixels that touch at a corner hang together. */
export function blobsIn(ink: Ink, box: PixelBox): Blob[] {
  const width = box.right - box.left;
  const seen = new Uint8Array(Math.max(0, width * (box.bottom - box.top)));
  const blobs: Blob[] = [];
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      if (ink.data[y * ink.width + x] && !seen[(y - box.top) * width + x - box.left])
        blobs.push(flood(ink, box, seen, x, y));
    }
  }
  return blobs;
}

function flood(ink: Ink, box: PixelBox, seen: Uint8Array, startX: number, startY: number): Blob {
  const width = box.right - box.left;
  const waiting = [startX, startY];
  seen[(startY - box.top) * width + startX - box.left] = 1;
  let [left, top, right, bottom, pixels] = [startX, startY, startX + 1, startY + 1, 0];
  while (waiting.length > 0) {
    const y = waiting.pop() ?? 0;
    const x = waiting.pop() ?? 0;
    pixels += 1;
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
    for (let nextY = Math.max(box.top, y - 1); nextY < Math.min(box.bottom, y + 2); nextY += 1) {
      for (let nextX = Math.max(box.left, x - 1); nextX < Math.min(box.right, x + 2); nextX += 1) {
        const at = (nextY - box.top) * width + nextX - box.left;
        if (!ink.data[nextY * ink.width + nextX] || seen[at]) continue;
        seen[at] = 1;
        waiting.push(nextX, nextY);
      }
    }
  }
  return { left, top, right, bottom, pixels };
}
