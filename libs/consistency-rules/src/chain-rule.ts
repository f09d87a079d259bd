import type { AnnualReport, CellKey } from '@gongkai/report-model';

import { type Breach, severityOf } from './breach.js';
import { difference, inWords, isExactly, mayBe, rangeOf, unknownCells } from './count-range.js';
import type { CheckContext, RuleHead } from './rule-head.js';
import { termOf } from './words.js';

/** A figure of this year that last year's report has already fixed. */
export interface ChainRule extends RuleHead {
  readonly kind: 'chain';
  readonly thisYear: CellKey;
  readonly yearBefore: CellKey;
}

export function chainBreaches(rule: ChainRule, report: AnnualReport, { previous }: CheckContext): Breach[] {
  if (previous === undefined || !isYearBefore(previous, report)) return [];
  const before = rangeOf(previous, { plus: [rule.yearBefore] });
  const now = rangeOf(report, { plus: [rule.thisYear] });
  const change = difference(now, before);
  if (isExactly(change, 0)) return [];
  const verdict = mayBe(change, 0) ? 'unverifiable' : 'violated';
  const [nowWords, beforeWords] = [termOf(report, rule.thisYear), termOf(previous, rule.yearBefore)];
  return [
    {
      rule,
      subject: rule.thisYear,
      family: rule.code,
      verdict,
      severity: severityOf(rule, verdict),
      message: {
        zh: `${nowWords.zh}；上一年度年报的 ${beforeWords.zh}，${verdict === 'violated' ? '两个数应当相等' : '无法核对'}。`,
        en: `${nowWords.en}; the report of the year before: ${beforeWords.en}; ${verdict === 'violated' ? 'the two must be equal' : 'cannot be judged'}.`,
      },
      cells: [rule.thisYear],
      needs: unknownCells(report, [rule.thisYear]),
      lacks: [],
      mentions: [],
      expected: inWords(before),
      found: inWords(now),
    },
  ];
}

function isYearBefore(previous: AnnualReport, report: AnnualReport): boolean {
  return previous.edition !== null && previous.year !== null && previous.year + 1 === report.year;
}
