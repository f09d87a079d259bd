import type { FormEdition } from '@gongkai/report-form';
import type { AnnualReport, CellKey, Wording } from '@gongkai/report-model';

import { type Breach, type Equation, severityOf } from './breach.js';
import { inWords, isExactly, mayBe, rangeOf, unknownCells } from '../figures/count-range.js';
import { perRule } from '../figures/per-form.js';
import type { RuleHead } from './rule-head.js';
import { formOf, listed, sumInWords, termOf } from '../words/words.js';

/** Two sums of cells that must be equal, once for each row or column it is given for. */
export interface SumRule extends RuleHead {
  readonly kind: 'sum';
  /** The rows, columns or blocks that it holds for. */
  readonly given: (form: FormEdition) => readonly string[];
  /** What follows from the other figures … */
  readonly left: (given: string, form: FormEdition) => readonly CellKey[];
  /** … and what the report says of it. */
  readonly right: (given: string, form: FormEdition) => readonly CellKey[];
}

/** One of the rule's equations. */
export interface SumOfRule extends Equation {
  readonly given: string;
}

type Sum = Omit<SumOfRule, 'difference'>;

const sumsOf = perRule(({ given, left, right }: SumRule, form): readonly Sum[] =>
  given(form).map((each) => ({ given: each, left: left(each, form), right: right(each, form) })),
);

/** The rule's equations with what is known of each. */
export function equationsOf(rule: SumRule, report: AnnualReport): SumOfRule[] {
  const form = formOf(report);
  if (form === null) return [];
  return sumsOf(rule, form).map((sum) => ({
    ...sum,
    difference: rangeOf(report, { plus: sum.left, minus: sum.right }),
  }));
}

export function sumBreaches(rule: SumRule, report: AnnualReport): Breach[] {
  return equationsOf(rule, report)
    .filter((equation) => !isExactly(equation.difference, 0))
    .map((equation) => breachOf(rule, report, equation));
}

function breachOf(rule: SumRule, report: AnnualReport, equation: SumOfRule): Breach {
  const verdict = mayBe(equation.difference, 0) ? 'unverifiable' : 'violated';
  const cells = [...equation.left, ...equation.right];
  const unknown = unknownCells(report, cells);
  return {
    rule,
    subject: equation.given,
    family: rule.code,
    verdict,
    severity: severityOf(rule, verdict),
    message: verdict === 'violated' ? unequal(report, equation) : unjudged(rule, report, unknown),
    cells,
    needs: verdict === 'unverifiable' ? unknown : [],
    lacks: [],
    mentions: [],
    expected: inWords(rangeOf(report, { plus: equation.left })),
    found: inWords(rangeOf(report, { plus: equation.right })),
    equation,
  };
}

function unequal(report: AnnualReport, { left, right }: SumOfRule): Wording {
  const [one, other] = [sumInWords(report, left), sumInWords(report, right)];
  return {
    zh: `${one.zh}，${other.zh}，两边应当相等。`,
    en: `${one.en}, but ${other.en}: both must be equal.`,
  };
}

function unjudged({ title }: RuleHead, report: AnnualReport, unknown: readonly CellKey[]): Wording {
  const cells = listed(unknown.map((key) => termOf(report, key)));
  return {
    zh: `${cells.zh}没有数字，无法核对“${title.zh}”。`,
    en: `${cells.en}: no number there, so “${title.en}” cannot be judged.`,
  };
}
