import type { Ruling } from '../page/page-content.js';
import type { Ink } from './ink.js';

/** A ruling line in a picture, in pixels. */
export interface DrawnLine extends Ruling {
  /** The first and the last row (column) of ink that belongs to it. */
  readonly first: number;
  readonly last: number;
}

interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** A run of ink may have holes of so many pixels: scanners lose some. */
const HOLE = 2;

/** A line is thinner than this share of its length, and than this many times the thickness usual for 150 dpi. */
const THINNEST_SHARE = 0.25;

/**
 * Finds straight lines along the axes.
 *
 * @param shortest shorter ones are strokes of characters, which are longer across than down; in pixels
 * @param thickest thicker ones are surfaces, in pixels
 */
export function drawnLines(ink: Ink, shortest: { across: number; down: number }, thickest: number): DrawnLine[] {
  const flat = linesAlongRows(ink, shortest.across, thickest).map((line): DrawnLine => ({
    ...line,
    direction: 'horizontal',
  }));
  const upright = linesAlongRows(transposed(ink), shortest.down, thickest).map((line): DrawnLine => ({
    ...line,
    direction: 'vertical',
  }));
  return [...flat, ...upright];
}

function transposed({ width, height, data }: Ink): Ink {
  const turned = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) turned[x * height + y] = data[y * width + x] ?? 0;
  }
  return { width: height, height: width, data: turned };
}

interface OpenLine {
  readonly runs: Run[];
  from: number;
  to: number;
  last: number;
}

function linesAlongRows(ink: Ink, shortest: number, thickest: number): Omit<DrawnLine, 'direction'>[] {
  const done: OpenLine[] = [];
  let open: OpenLine[] = [];
  for (let row = 0; row < ink.height; row += 1) {
    for (const run of runsOf(ink, row, shortest)) {
      const line = open.find(({ from, to }) => run.from <= to && from <= run.to);
      if (line) addRun(line, run);
      else open.push({ runs: [run], from: run.from, to: run.to, last: row });
    }
    done.push(...open.filter(({ last }) => row - last > 1));
    open = open.filter(({ last }) => row - last <= 1);
  }
  return [...done, ...open].flatMap((line) => lineOf(line, thickest));
}

function addRun(line: OpenLine, run: Run): void {
  line.runs.push(run);
  line.from = Math.min(line.from, run.from);
  line.to = Math.max(line.to, run.to);
  line.last = run.row;
}

function runsOf({ width, data }: Ink, row: number, shortest: number): Run[] {
  const runs: Run[] = [];
  let from = -1;
  let to = -1;
  const finish = (): void => {
    if (from >= 0 && to - from >= shortest) runs.push({ row, from, to });
  };
  for (let x = 0; x < width; x += 1) {
    if (data[row * width + x] === 0) continue;
    if (from < 0 || x - to > HOLE) {
      finish();
      from = x;
    }
    to = x + 1;
  }
  finish();
  return runs;
}

function lineOf({ runs, from, to }: OpenLine, thickest: number): Omit<DrawnLine, 'direction'>[] {
  const rows = runs.map(({ row }) => row);
  const first = Math.min(...rows);
  const last = Math.max(...rows);
  const thickness = last - first + 1;
  if (thickness > thickest || thickness > THINNEST_SHARE * (to - from)) return [];
  const weight = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  const at = runs.reduce((sum, run) => sum + (run.row + 0.5) * (run.to - run.from), 0) / weight;
  return [{ at, from, to, first, last }];
}
