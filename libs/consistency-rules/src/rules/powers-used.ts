import type { AgencyKind } from '@gongkai/organisations';

import { DECISIONS, decisionsIn } from '../figures/decisions.js';
import type { ReportRule } from '../kinds/report-rule.js';
import { reporterOf } from '../context/reporter.js';

/** Bureaus that license and penalise day by day. */
const WITH_POWERS = new Set<AgencyKind>([
  'market-regulation',
  'transport',
  'public-security',
  'natural-resources',
  'health',
]);
const LICENCES_AND_PENALTIES = DECISIONS.slice(0, 2);

/** A year without a licence and a penalty is hardly one of theirs. */
export const powersUsed: ReportRule = {
  kind: 'report',
  code: 'powers-used',
  catalogue: 'T2-07',
  title: { zh: '有执法权的部门，许可、处罚不应全是 0', en: 'A bureau that licenses and penalises did so' },
  basis: '条例第二十条第（五）项、第（六）项：行政许可、行政处罚的情况应当主动公开，年度报告如实填报',
  advice: {
    zh: '请与业务科室核对全年的许可、处罚决定数；职能已划转的，在第六部分说明。',
    en: 'Ask the sections that decide; where the power has gone to another agency, say so in section six.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  complaint: (report, context) => {
    const reporter = reporterOf(report, context);
    if (reporter === null || !WITH_POWERS.has(reporter.kind)) return null;
    if (decisionsIn(report, LICENCES_AND_PENALTIES) !== 0) return null;
    return {
      message: {
        zh: `${reporter.name}全年行政许可、行政处罚都是 0，与其职能不符，可能漏填。`,
        en: `${reporter.name} reports neither a licence nor a penalty, which does not fit what it does.`,
      },
      expected: '≥ 1',
      found: 0,
      cells: LICENCES_AND_PENALTIES,
    };
  },
};
