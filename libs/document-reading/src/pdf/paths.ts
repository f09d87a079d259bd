import { apply, type Matrix, type Point } from '../page/matrix.js';
import type { Ruling } from '../page/page-content.js';

/** Borders are thinner than this, in points; what is thicker is a surface. */
const THICKEST = 3;

/** How far a line may lean and still run along an axis, in points. */
const LEANING = 0.5;

/** What pdfjs writes into the numbers of a path, and how many coordinates follow. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
const COORDINATES: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, [CURVE]: 6, [QUADRATIC]: 4, [CLOSE]: 0 };

interface Outline {
  readonly points: Point[];
  curved: boolean;
}

/** The lines that a path leaves on the page when it is stroked. */
export function strokedRulings(path: ArrayLike<number>, matrix: Matrix): Ruling[] {
  return outlines(path, matrix)
    .filter(({ curved }) => !curved)
    .flatMap(({ points }) =>
      points.slice(1).flatMap((point, index) => {
        const before = points[index];
        return before ? ruling(before, point) : [];
      }),
    );
}

/** The lines that a path leaves on the page when it is filled: its thin rectangles. */
export function filledRulings(path: ArrayLike<number>, matrix: Matrix): Ruling[] {
  return outlines(path, matrix)
    .filter(({ curved, points }) => !curved && points.length >= 4)
    .flatMap(({ points }) => {
      const xs = points.map(({ x }) => x);
      const ys = points.map(({ y }) => y);
      return thinBox(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
    });
}

function thinBox(left: number, top: number, right: number, bottom: number): Ruling[] {
  const width = right - left;
  const height = bottom - top;
  const flat: Ruling = { direction: 'horizontal', at: (top + bottom) / 2, from: left, to: right };
  const upright: Ruling = { direction: 'vertical', at: (left + right) / 2, from: top, to: bottom };
  // A dot may be part of a line either way; alone it makes none.
  if (height <= THICKEST && width <= THICKEST) return [flat, upright];
  if (height <= THICKEST && width > height) return [flat];
  if (width <= THICKEST && height > width) return [upright];
  return [];
}

function ruling(start: Point, end: Point): Ruling[] {
  const flat = Math.abs(start.y - end.y) <= LEANING;
  const upright = Math.abs(start.x - end.x) <= LEANING;
  if (flat === upright) return [];
  if (flat) {
    const [from, to] = ordered(start.x, end.x);
    return [{ direction: 'horizontal', at: (start.y + end.y) / 2, from, to }];
  }
  const [from, to] = ordered(start.y, end.y);
  return [{ direction: 'vertical', at: (start.x + end.x) / 2, from, to }];
}

function ordered(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}

/** The pieces of a path, each from one move to the next. */
function outlines(path: ArrayLike<number>, matrix: Matrix): Outline[] {
  const found: Outline[] = [];
  for (let index = 0; index < path.length;) {
    const kind = path[index] ?? CLOSE;
    const end = index + (COORDINATES[kind] ?? 0);
    if (kind === MOVE) found.push({ points: [], curved: false });
    const open = found.at(-1);
    if (open) addPoint(open, kind, () => apply(matrix, path[end - 1] ?? 0, path[end] ?? 0));
    index = end + 1;
  }
  return found;
}

function addPoint(outline: Outline, kind: number, ownPoint: () => Point): void {
  const point = kind === CLOSE ? outline.points[0] : ownPoint();
  if (point) outline.points.push(point);
  if (kind === CURVE || kind === QUADRATIC) outline.curved = true;
}
