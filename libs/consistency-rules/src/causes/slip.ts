import type { AnnualReport, CellKey, Wording } from '@gongkai/report-model';

import type { Equation } from '../kinds/breach.js';
import { figureOf } from '../figures/count-range.js';
import { labelOf } from '../words/words.js';

/** How hands go wrong, and what would stand there if they had not. */
export interface Slip {
  readonly corrections: ReadonlyMap<CellKey, number>;
  readonly words: Wording;
}

/**
 * What kind of slip turns the right figures into those printed: two cells
 * changed over, a line moved by one cell, two digits changed over, an addend
 * left out or counted twice. Null where it looks like none of these.
 */
export function slipOf(
  report: AnnualReport,
  corrections: ReadonlyMap<CellKey, number>,
  broken: readonly Equation[],
): Slip | null {
  const words = corrections.size === 1 ? slipOfOne(report, corrections, broken) : slipOfSeveral(report, corrections);
  return words && { corrections, words };
}

/** The slips that would mend the one sum that fails: nothing else tells which of its cells is wrong. */
export function slipsIn(report: AnnualReport, equation: Equation): Slip[] {
  const { left, right, difference } = equation;
  if (difference.least !== difference.most || difference.least === 0) return [];
  return [...left, ...right].flatMap((key) => {
    const { value } = figureOf(report, key);
    const meant = (value ?? 0) - (left.includes(key) ? difference.least : -difference.least);
    if (value === null || meant < 0 || !Number.isInteger(meant)) return [];
    return slipOf(report, new Map([[key, meant]]), [equation]) ?? [];
  });
}

function slipOfOne(
  report: AnnualReport,
  corrections: ReadonlyMap<CellKey, number>,
  broken: readonly Equation[],
): Wording | null {
  for (const [key, right] of corrections) {
    const printed = figureOf(report, key).value ?? 0;
    if (digitsChangedOver(printed, right)) return { zh: '两位数字写颠倒', en: 'two digits changed over' };
    return addendSlip(report, key, printed - right, broken);
  }
  return null;
}

/** 36 for 63: such a difference divides by nine, and not every one that does is such a slip. */
function digitsChangedOver(printed: number, right: number): boolean {
  if (printed === right || (printed - right) % 9 !== 0) return false;
  const length = Math.max(String(printed).length, String(right).length);
  const [one, other] = [printed, right].map((count) => String(count).padStart(length, '0')) as [string, string];
  const differing = Array.from(one, (digit, index) => (digit === other[index] ? -1 : index)).filter(
    (index) => index >= 0,
  );
  const [first = 0, second = 0] = differing;
  return differing.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

/** A sum that is too large or too small by just one of its addends. */
function addendSlip(report: AnnualReport, sum: CellKey, excess: number, broken: readonly Equation[]): Wording | null {
  for (const { left, right } of broken) {
    const addends = right.length === 1 && right[0] === sum ? left : [];
    const addend = addends.find((key) => figureOf(report, key).value === Math.abs(excess));
    if (addend === undefined) continue;
    const label = labelOf(report, addend);
    return excess < 0
      ? { zh: `漏加了${label.zh}`, en: `${label.en} was left out of it` }
      : { zh: `多加了一次${label.zh}`, en: `${label.en} was added twice` };
  }
  return null;
}

function slipOfSeveral(report: AnnualReport, corrections: ReadonlyMap<CellKey, number>): Wording | null {
  const right = [...corrections.values()];
  const printed = [...corrections.keys()].map((key) => figureOf(report, key).value);
  if (right.length === 2 && right[0] === printed[1] && right[1] === printed[0]) {
    return { zh: '两格互换', en: 'two cells changed over' };
  }
  const movedOn = right.slice(0, -1).every((count, index) => count === printed[index + 1]);
  const movedBack = right.slice(1).every((count, index) => count === printed[index]);
  return right.length > 2 && (movedOn || movedBack)
    ? { zh: '整行或整列错开一格', en: 'a line moved by one cell' }
    : null;
}
