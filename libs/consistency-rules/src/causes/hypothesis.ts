import type { AnnualReport, CellKey, Fact } from '@gongkai/report-model';

import type { Breach, Equation } from '../kinds/breach.js';
import { figureOf } from '../figures/count-range.js';
import { applicationColumns, applicationRows } from '../figures/form-axes.js';
import { formOf } from '../words/words.js';

/** Cells of different rows and columns take part in as many. */
const MANY_SUMS = 3;

/** What may have gone wrong, and the report as it would be without it. */
export interface Hypothesis {
  /** The cells that were filled in wrongly, with the figures that would fit. */
  readonly corrections: ReadonlyMap<CellKey, number>;
  /** The sentence that should not be there, if it is that. */
  readonly sentence: Fact | null;
  readonly corrected: AnnualReport;
}

/**
 * Everything that may have caused some of the breaches: one wrong cell, figures
 * of one row or one column wrong by what their sums are wrong by, two cells
 * changed over, a sentence too many. Whether it did, shows when the corrected report is judged again.
 */
export function hypotheses(
  report: AnnualReport,
  breaches: readonly Breach[],
  equations: readonly Equation[],
): Hypothesis[] {
  const broken = breaches.flatMap(({ equation }) => equation ?? []);
  return [
    ...wrongCells(report, broken, equations),
    ...wrongLines(report, broken),
    ...changedOver(report, broken),
    ...wrongSentences(report, breaches),
  ];
}

function wrongCells(report: AnnualReport, broken: readonly Equation[], equations: readonly Equation[]): Hypothesis[] {
  const cells = new Set(broken.flatMap(({ left, right }) => [...left, ...right]));
  return [...cells].flatMap((key) => {
    const excess = excessOf(key, equations);
    return excess === null || excess === 0 ? [] : wrongFigures(report, new Map([[key, excess]]));
  });
}

/** By how much the cell is too large, if it alone is wrong; null when no figure in its place would do. */
function excessOf(key: CellKey, equations: readonly Equation[]): number | null {
  let least = -Infinity;
  let most = Infinity;
  for (const { left, right, difference } of equations) {
    const side = left.includes(key) ? 1 : right.includes(key) ? -1 : 0;
    if (side === 0) continue;
    least = Math.max(least, side === 1 ? difference.least : -difference.most);
    most = Math.min(most, side === 1 ? difference.most : -difference.least);
  }
  if (least > most) return null;
  return least > 0 ? least : most < 0 ? most : 0;
}

/** A whole row, or a whole column: each cell wrong by what the sum across it is wrong by. */
function wrongLines(report: AnnualReport, broken: readonly Equation[]): Hypothesis[] {
  const form = formOf(report);
  if (form === null || broken.length < 2) return [];
  return [...applicationRows(form), ...applicationColumns(form)]
    .map(({ cells }) => excessesOf(cells, broken))
    .filter(({ size }) => size > 1)
    .flatMap((excesses) => wrongFigures(report, excesses));
}

/** Only sums that run across the line say something about one of its cells. */
function excessesOf(line: readonly CellKey[], broken: readonly Equation[]): Map<CellKey, number> {
  const excesses = new Map<CellKey, number>();
  for (const { left, right, difference } of broken) {
    const inLine = line.filter((key) => left.includes(key) || right.includes(key));
    const [key] = inLine;
    if (key === undefined || inLine.length > 1 || difference.least !== difference.most) continue;
    excesses.set(key, left.includes(key) ? difference.least : -difference.least);
  }
  return excesses;
}

/** Such a pair is found as a line. */
function inOneLine(one: CellKey, other: CellKey): boolean {
  const [here, there] = [one.lastIndexOf('.'), other.lastIndexOf('.')];
  return one.slice(here) === other.slice(there) || one.slice(0, here) === other.slice(0, there);
}

/** What a cell does to the sums that fail: each sum has the cell on its left (1), its right (-1), or not. */
type Sides = readonly number[];

/** Two cells of different rows and columns in each other's place, where that makes every sum that fails hold. */
function changedOver(report: AnnualReport, broken: readonly Equation[]): Hypothesis[] {
  const differences = broken.map(({ difference }) => difference);
  if (broken.length < MANY_SUMS || differences.some(({ least, most }) => least !== most)) return [];
  const cells = [...new Set(broken.flatMap(({ left, right }) => [...left, ...right]))].flatMap((key) => {
    const { value } = figureOf(report, key);
    const sides: Sides = broken.map(({ left, right }) => Number(left.includes(key)) - Number(right.includes(key)));
    return value === null ? [] : [{ key, value, sides }];
  });
  return cells.flatMap((one, index) =>
    cells.slice(index + 1).flatMap((other) => {
      const more = one.value - other.value;
      const fits = differences.every(
        ({ least }, sum) => least === more * ((one.sides[sum] ?? 0) - (other.sides[sum] ?? 0)),
      );
      if (more === 0 || !fits || inOneLine(one.key, other.key)) return [];
      return wrongFigures(
        report,
        new Map([
          [one.key, more],
          [other.key, -more],
        ]),
      );
    }),
  );
}

/** No hypothesis unless each cell has a figure, and would have a whole one of at least 0. */
function wrongFigures(report: AnnualReport, excesses: ReadonlyMap<CellKey, number>): Hypothesis[] {
  const corrections = new Map<CellKey, number>();
  for (const [key, excess] of excesses) {
    const { value } = figureOf(report, key);
    if (value === null || value - excess < 0 || !Number.isInteger(value - excess)) return [];
    corrections.set(key, value - excess);
  }
  if (corrections.size === 0) return [];
  const cells = { ...report.cells };
  for (const [key, value] of corrections) {
    const { raw, at } = figureOf(report, key);
    cells[key] = { state: 'number', value, raw, at };
  }
  return [{ corrections, sentence: null, corrected: { ...report, cells } }];
}

function wrongSentences(report: AnnualReport, breaches: readonly Breach[]): Hypothesis[] {
  const mentioned = new Set(breaches.flatMap(({ mentions }) => mentions));
  const suspects = report.facts.filter((fact) => mentioned.has(fact));
  return suspects.map((sentence) => ({
    corrections: new Map(),
    sentence,
    corrected: { ...report, facts: report.facts.filter((fact) => fact !== sentence) },
  }));
}
