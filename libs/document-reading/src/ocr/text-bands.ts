import { type PixelBox, union } from './gray-image.js';
import { type Blob, blobsIn, type Ink } from './ink.js';
import { hasShapeOfCharacter } from './text-glance.js';

/** Ink smaller than this share of the height of text, both ways, is dust; the dot of a figure is larger. */
const DUST = 0.07;

/** A rectangle whose ink is nowhere as long as this share of the height of text has nothing written in it: a dash is longer. */
const SHORTEST_STROKE = 0.22;

/** Characters are between so many pixels high, whatever the picture: lower ones nobody can read. */
const LOWEST_TEXT = 8;
const HIGHEST_TEXT = 90;

/** The height that three of four characters do not exceed: that of a full one. */
const FULL = 0.75;

/** How high the characters of a page usually are, in pixels; everything else is measured by it, for pictures rarely say how large they are. */
export function textHeightOf(ink: Ink): number {
  const heights = blobsIn(ink, { left: 0, top: 0, right: ink.width, bottom: ink.height })
    .filter(hasShapeOfCharacter)
    .map(({ top, bottom }) => bottom - top)
    .filter((height) => height >= LOWEST_TEXT && height <= HIGHEST_TEXT)
    .sort((a, b) => a - b);
  return heights[Math.floor(heights.length * FULL)] ?? HIGHEST_TEXT / 2;
}

/** The lines of text within a rectangle, from top to bottom: each the smallest rectangle around its ink. Empty: nothing is written there. */
export function textBands(ink: Ink, box: PixelBox, textHeight: number): PixelBox[] {
  const blobs = blobsIn(ink, box).filter((blob) => longer(blob) > DUST * textHeight);
  if (!blobs.some((blob) => longer(blob) > SHORTEST_STROKE * textHeight)) return [];
  return joinThin(rowsOf(blobs), textHeight)
    .flatMap((row) => splitHigh(ink, row, textHeight))
    .sort((a, b) => a.top - b.top);
}

function longer({ left, top, right, bottom }: Blob): number {
  return Math.max(right - left, bottom - top);
}

/** Blobs whose heights overlap stand in one row. */
function rowsOf(blobs: readonly Blob[]): PixelBox[] {
  const rows: PixelBox[] = [];
  for (const blob of [...blobs].sort((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row && blob.top < row.bottom) rows.splice(-1, 1, union(row, blob));
    else rows.push(union(blob, blob));
  }
  return rows;
}

/** The strokes of 二 or the dots of a character are no lines of their own: they go with the nearer neighbour, when it is near. */
function joinThin(rows: readonly PixelBox[], textHeight: number): PixelBox[] {
  const joined: PixelBox[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const isThin = heightOf(row) < textHeight / 2 || (before !== undefined && heightOf(before) < textHeight / 2);
    const together = before && union(before, row);
    if (
      before &&
      together &&
      isThin &&
      row.top - before.bottom < textHeight / 2 &&
      heightOf(together) < 1.3 * textHeight
    ) {
      joined.splice(-1, 1, together);
    } else joined.push(row);
  }
  return joined;
}

/** Lines that touch one another are cut where there is least ink between them. */
function splitHigh(ink: Ink, row: PixelBox, textHeight: number): PixelBox[] {
  const height = heightOf(row);
  if (height < 1.8 * textHeight) return [row];
  const counts = Array.from({ length: height }, (_, index) => inkInRow(ink, row, row.top + index));
  const from = Math.round(0.7 * textHeight);
  const to = Math.min(height - Math.round(0.5 * textHeight), Math.round(1.7 * textHeight));
  let cutAt = -1;
  for (let at = from; at < to; at += 1) if (cutAt < 0 || (counts[at] ?? 0) < (counts[cutAt] ?? 0)) cutAt = at;
  const highest = Math.max(...counts);
  if (cutAt < 0 || (counts[cutAt] ?? 0) > highest / 5) return [row];
  const middle = row.top + cutAt;
  return [
    ...tight(ink, { ...row, bottom: middle }),
    ...tight(ink, { ...row, top: middle }).flatMap((rest) => splitHigh(ink, rest, textHeight)),
  ];
}

function inkInRow(ink: Ink, { left, right }: PixelBox, row: number): number {
  let count = 0;
  for (let x = left; x < right; x += 1) count += ink.data[row * ink.width + x] ?? 0;
  return count;
}

function tight(ink: Ink, box: PixelBox): PixelBox[] {
  const [first, ...others] = blobsIn(ink, box);
  return first ? [others.reduce<PixelBox>(union, first)] : [];
}

export function heightOf({ top, bottom }: PixelBox): number {
  return bottom - top;
}

export function widthOf({ left, right }: PixelBox): number {
  return right - left;
}
