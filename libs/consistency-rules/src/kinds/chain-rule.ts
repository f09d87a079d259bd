import type { AnnualReport, CellKey, Wording } from '@gongkai/report-model';

import { type Breach, severityOf } from './breach.js';
import type { CheckContext } from '../context/check-context.js';
import { type CellSum, difference, inWords, isExactly, mayBe, rangeOf, unknownCells } from '../figures/count-range.js';
import {
  isOfSeveral,
  rangeBefore,
  termsBefore,
  type YearBefore,
  yearBeforeOfAll,
} from '../figures/year-before-sums.js';
import type { RuleHead } from './rule-head.js';
import { termsInWords } from '../words/words.js';

/** What this year's report says, and what last year's says of the same. */
export interface Link {
  readonly thisYear: CellSum;
  readonly yearBefore: CellSum;
}

/** Figures of this year that last year's report has already fixed. */
export interface ChainRule extends RuleHead {
  readonly kind: 'chain';
  readonly links: readonly Link[];
}

export function chainBreaches(rule: ChainRule, report: AnnualReport, context: CheckContext): Breach[] {
  const previous = yearBeforeOfAll(report, context);
  return previous === null ? [] : rule.links.flatMap((link) => breachOf(rule, report, previous, link));
}

const ALONE: Wording = { zh: '上一年度年报的 ', en: 'the report of the year before' };
const MERGED: Wording = {
  zh: '本机关由几个机关合并而来，上一年度各机关年报相加：',
  en: 'agencies were merged, and their reports of the year before add up',
};

function breachOf(rule: ChainRule, report: AnnualReport, previous: YearBefore, link: Link): Breach[] {
  const before = rangeBefore(previous, link.yearBefore);
  const now = rangeOf(report, link.thisYear);
  const change = difference(now, before);
  if (isExactly(change, 0)) return [];
  const verdict = mayBe(change, 0) ? 'unverifiable' : 'violated';
  const cells: CellKey[] = [...link.thisYear.plus, ...(link.thisYear.minus ?? [])];
  const whose = isOfSeveral(previous) ? MERGED : ALONE;
  const [nowWords, beforeWords] = [termsInWords(report, link.thisYear), termsBefore(previous, link.yearBefore)];
  return [
    {
      rule,
      subject: cells.join('+'),
      family: rule.code,
      verdict,
      severity: severityOf(rule, verdict),
      message: {
        zh: `${nowWords.zh}；${whose.zh}${beforeWords.zh}，${verdict === 'violated' ? '两个数应当相等' : '无法核对'}。`,
        en: `${nowWords.en}; ${whose.en}: ${beforeWords.en}; ${verdict === 'violated' ? 'the two must be equal' : 'cannot be judged'}.`,
      },
      cells,
      needs: unknownCells(report, cells),
      lacks: [],
      mentions: [],
      expected: inWords(before),
      found: inWords(now),
    },
  ];
}
