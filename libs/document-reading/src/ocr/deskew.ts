import { blankImage, type GrayImage, sample } from './gray-image.js';
import type { Ink } from './ink.js';

/** A page lies askew on the glass by no more than this, in degrees. */
const MOST = 4;
const COARSE = 0.25;
const FINE = 0.05;

/** Less than this is not worth turning a picture for, in degrees. */
const LEAST = 0.04;

/** As many points of ink tell the angle as well as all of them. */
const MAX_POINTS = 60_000;

/** By how many degrees a page is turned clockwise: lines and rows then fall together when it is turned back. */
export function skewOf(ink: Ink): number {
  const points = pointsOf(ink);
  const coarse = best(points, ink, 0, MOST, COARSE);
  const fine = best(points, ink, coarse, COARSE, FINE);
  return Math.abs(fine) < LEAST ? 0 : fine;
}

function pointsOf({ width, data }: Ink): readonly (readonly [number, number])[] {
  let count = 0;
  for (const pixel of data) count += pixel;
  const step = Math.max(1, Math.ceil(count / MAX_POINTS));
  const points: [number, number][] = [];
  let nth = 0;
  data.forEach((pixel, index) => {
    if (pixel === 0) return;
    nth += 1;
    if (nth % step === 0) points.push([index % width, Math.floor(index / width)]);
  });
  return points;
}

function best(
  points: readonly (readonly [number, number])[],
  ink: Ink,
  around: number,
  reach: number,
  step: number,
): number {
  let found = around;
  let highest = -1;
  for (let angle = around - reach; angle <= around + reach + step / 2; angle += step) {
    const sharpness = sharpnessAt(points, ink, angle);
    // Of equally sharp angles the one nearer to upright.
    if (sharpness > highest || (sharpness === highest && Math.abs(angle) < Math.abs(found))) {
      found = angle;
      highest = sharpness;
    }
  }
  return found;
}

/** How unevenly the ink falls on rows: highest when lines of text and rulings lie along them. */
function sharpnessAt(points: readonly (readonly [number, number])[], { width, height }: Ink, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Float64Array(height + 2 * Math.ceil(width * Math.abs(slope)) + 2);
  const offset = Math.ceil(width * Math.abs(slope));
  for (const [x, y] of points) {
    const row = Math.round(y - x * slope) + offset;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, count) => sum + count * count, 0);
}

/** Turns a picture counterclockwise around its middle. */
export function turnImage(image: GrayImage, degrees: number): GrayImage {
  if (degrees === 0) return image;
  const turned = blankImage(image.width, image.height);
  const sine = Math.sin((degrees * Math.PI) / 180);
  const cosine = Math.cos((degrees * Math.PI) / 180);
  const middleX = image.width / 2;
  const middleY = image.height / 2;
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) {
      const dx = x - middleX;
      const dy = y - middleY;
      turned.data[y * image.width + x] = sample(
        image,
        middleX + dx * cosine - dy * sine,
        middleY + dx * sine + dy * cosine,
      );
    }
  }
  return turned;
}
