import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { termOf } from '../words/words.js';

const [BULK, NEW] = ['applications.notProcessed.excessive.total', 'applications.newlyReceived.total'] as const;
const FEWEST = 10;

/** Fewer than ten requests in a year are no bulk. */
export const repeatedNeedsRequests: ReportRule = {
  kind: 'report',
  code: 'repeated-needs-requests',
  catalogue: 'T3-11',
  title: { zh: '“无正当理由大量反复申请”应有大量申请', en: 'Requests in bulk need a bulk of requests' },
  basis: '表三第三项（五）4：无正当理由大量反复申请；条例第三十五条：申请的数量、频次明显超过合理范围',
  advice: {
    zh: '请核对这一行：不属于大量反复申请的，请改填相应一行。',
    en: 'Look at this row again and move what is no bulk to the row that fits.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  complaint: (report) => {
    const [bulk, received] = [figureOf(report, BULK).value, figureOf(report, NEW).value];
    if (bulk === null || received === null || bulk === 0 || received >= FEWEST) return null;
    const [one, all] = [termOf(report, BULK), termOf(report, NEW)];
    return {
      message: { zh: `${one.zh}，而${all.zh}，谈不上大量。`, en: `${one.en}, but ${all.en}: that is no bulk.` },
      cells: [BULK, NEW],
      expected: 0,
      found: bulk,
    };
  },
};
