import type { FormEdition } from '@gongkai/report-form';
import type { AnnualReport, CellKey, Wording } from '@gongkai/report-model';

import { type Breach, severityOf } from './breach.js';
import { type CellSum, type CountRange, difference, inWords, rangeOf, unknownCells } from '../figures/count-range.js';
import type { CheckContext } from '../context/check-context.js';
import { perRule } from '../figures/per-form.js';
import { rangeBefore, termsBefore, type YearBefore, yearBeforeOfAll } from '../figures/year-before-sums.js';
import type { RuleHead } from './rule-head.js';
import { formOf, termsInWords } from '../words/words.js';

/** Cells of this report, and of the report of the year before. */
export interface YearSum {
  readonly now?: CellSum;
  readonly before?: CellSum;
}

/** What may not exceed what, and of which row, column or block. */
export interface Bound {
  readonly subject: string;
  readonly lesser: YearSum;
  readonly greater: YearSum;
}

/** One sum that is at most another. A bound that looks back is asked only where the year before is at hand. */
export interface BoundRule extends RuleHead {
  readonly kind: 'bound';
  readonly bounds: (form: FormEdition) => readonly Bound[];
  /** How the two compare, said of the broken rule: 多于 … */
  readonly exceeds: Wording;
}

const boundsOf = perRule(({ bounds }: BoundRule, form) => bounds(form));

export function boundBreaches(rule: BoundRule, report: AnnualReport, context: CheckContext): Breach[] {
  const form = formOf(report);
  if (form === null) return [];
  const previous = yearBeforeOfAll(report, context);
  return boundsOf(rule, form)
    .filter(({ lesser, greater }) => previous !== null || !(lesser.before ?? greater.before))
    .flatMap((bound) => breachOf(rule, { report, previous }, bound));
}

interface Years {
  readonly report: AnnualReport;
  readonly previous: YearBefore | null;
}

function breachOf(rule: BoundRule, years: Years, { subject, lesser, greater }: Bound): Breach[] {
  const [small, large] = [rangeOver(years, lesser), rangeOver(years, greater)];
  const excess = difference(small, large);
  if (excess.most <= 0) return [];
  const verdict = excess.least > 0 ? 'violated' : 'unverifiable';
  const cells = [...cellsOf(lesser.now), ...cellsOf(greater.now)];
  return [
    {
      rule,
      subject,
      family: `${rule.code}/${subject}`,
      verdict,
      severity: severityOf(rule, verdict),
      message: verdict === 'violated' ? exceeded(rule, years, lesser, greater) : unjudged(rule),
      cells,
      needs: verdict === 'unverifiable' ? unknownCells(years.report, cells) : [],
      lacks: [],
      mentions: [],
      expected: `≤ ${inWords(large)}`,
      found: inWords(small),
    },
  ];
}

const NOTHING: CellSum = { plus: [] };

function rangeOver({ report, previous }: Years, { now = NOTHING, before = NOTHING }: YearSum): CountRange {
  const here = rangeOf(report, now);
  const there = previous === null ? { least: 0, most: 0 } : rangeBefore(previous, before);
  return { least: here.least + there.least, most: here.most + there.most };
}

function cellsOf({ plus, minus = [] }: CellSum = NOTHING): CellKey[] {
  return [...plus, ...minus];
}

function exceeded({ exceeds }: BoundRule, years: Years, lesser: YearSum, greater: YearSum): Wording {
  const [small, large] = [yearsInWords(years, lesser), yearsInWords(years, greater)];
  return { zh: `${small.zh}，${exceeds.zh}${large.zh}。`, en: `${small.en} ${exceeds.en} ${large.en}.` };
}

function yearsInWords({ report, previous }: Years, { now, before }: YearSum): Wording {
  const here = now && termsInWords(report, now);
  const there = before && previous && termsBefore(previous, before);
  return {
    zh: [here?.zh, there && `上一年度的${there.zh}`].filter(Boolean).join(' 加 '),
    en: [here?.en, there && `${there.en} of the year before`].filter(Boolean).join(' plus '),
  };
}

function unjudged({ title }: RuleHead): Wording {
  return {
    zh: `有格子没有数字，无法核对“${title.zh}”。`,
    en: `Cells without a number: “${title.en}” cannot be judged.`,
  };
}
