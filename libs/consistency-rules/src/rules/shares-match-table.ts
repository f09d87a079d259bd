import { applicationCell } from '@gongkai/report-form';
import type { AnnualReport, Fact, FactName } from '@gongkai/report-model';

import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf, rangeOf } from '../figures/count-range.js';
import { formOf, quoted } from '../words/words.js';

/** The groups of outcomes that a share is of. */
const SHARES: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  'rate.granted': ['granted'],
  'rate.partlyGranted': ['partlyGranted'],
  'rate.grantedOrPartly': ['granted', 'partlyGranted'],
  'rate.refused': ['refused'],
  'rate.unavailable': ['unavailable'],
  'rate.notProcessed': ['notProcessed'],
  'rate.otherOutcome': ['otherOutcome'],
};
const ROUNDING = 0.001;

/** A share is of the applications concluded, rounded to a tenth of a point. */
export const sharesMatchTable: ReportRule = {
  kind: 'report',
  code: 'shares-match-table',
  catalogue: 'NT-12',
  title: { zh: '正文各项占比与表三一致', en: 'Shares of outcomes: text and table three agree' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文所称各类办理结果的占比，应与表三相应各行占办理结果总计的比例一致（相差不超过 0.1 个百分点）',
  advice: {
    zh: '请按表三重新计算占比，改正正文。',
    en: 'Work the share out from table three again and correct the text.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  complaint: (report) => {
    for (const fact of report.facts) {
      const share = shareOf(report, fact);
      if (share === null || fact.value === null || fact.approximate) continue;
      if (Math.abs(fact.value - share) <= ROUNDING + 1e-9) continue;
      const percent = `${(share * 100).toFixed(1)}%`;
      return {
        message: {
          zh: `正文称${quoted(fact)}，按表三计算为 ${percent}。`,
          en: `The text says ${quoted(fact)}; table three makes it ${percent}.`,
        },
        mentions: [fact],
        expected: percent,
        found: fact.value,
      };
    }
    return null;
  },
};

/** What the table makes of the share; null where the fact is none or the table cannot tell. */
function shareOf(report: AnnualReport, { name }: Fact): number | null {
  const form = formOf(report);
  const groups = SHARES[name];
  const concluded = figureOf(report, 'applications.concluded.total').value;
  if (form === null || groups === undefined || concluded === null || concluded === 0) return null;
  const rows = form.applicationRows.filter(({ key }) =>
    groups.some((group) => key === group || key.startsWith(`${group}.`)),
  );
  const { least, most } = rangeOf(report, { plus: rows.map(({ key }) => applicationCell(key, 'total')) });
  return least === most ? least / concluded : null;
}
