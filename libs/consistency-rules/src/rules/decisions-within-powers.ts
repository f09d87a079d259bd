import type { AgencyKind } from '@gongkai/organisations';

import { DECISIONS, decisionsIn } from '../figures/decisions.js';
import { reporterOf, type Reporter } from '../context/reporter.js';
import type { ReportRule } from '../kinds/report-rule.js';

const WITHOUT_POWERS = new Set<AgencyKind>(['science', 'petition', 'rural-revitalisation', 'veterans']);
const NAMED_WITHOUT = /(?:机关事务[\p{Script=Han}]{0,4}|档案[局馆]|地方志[\p{Script=Han}]{0,5}|政策研究室)$/u;
const MANY = 20;

/** Many decisions of a bureau that hardly decides anything were copied from somewhere else. */
export const decisionsWithinPowers: ReportRule = {
  kind: 'report',
  code: 'decisions-within-powers',
  catalogue: 'T2-08',
  title: { zh: '少有执法权的部门，许可处罚强制数不应很多', en: 'Few decisions where there are few powers' },
  basis: '条例第二十条第（五）项、第（六）项：填报的是本机关作出的行政许可、行政处罚、行政强制决定',
  advice: {
    zh: '请核对这些决定是否由本机关作出；是的，不用改。',
    en: 'Make sure that these were decisions of the agency itself; if so, leave them.',
  },
  severity: 'info',
  firstYear: 2019,
  lastYear: null,
  complaint: (report, context) => {
    const reporter = reporterOf(report, context);
    if (reporter === null || !hasFewPowers(reporter)) return null;
    const found = decisionsIn(report, DECISIONS);
    if (found === null || found <= MANY) return null;
    return {
      message: {
        zh: `${reporter.name}少有许可、处罚、强制权，却填了 ${found} 件决定。`,
        en: `${reporter.name} has few powers to license or penalise, and reports ${found} decisions.`,
      },
      expected: `≤ ${MANY}`,
      found,
      cells: DECISIONS,
    };
  },
};

function hasFewPowers({ kind, name }: Reporter): boolean {
  return WITHOUT_POWERS.has(kind) || (kind === 'other' && NAMED_WITHOUT.test(name));
}
