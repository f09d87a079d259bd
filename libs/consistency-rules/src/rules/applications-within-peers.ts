import { populationOf } from '@gongkai/organisations';

import { figureOf } from '../figures/count-range.js';
import type { ReportRule } from '../kinds/report-rule.js';
import { termOf } from '../words/words.js';

const RECEIVED = 'applications.newlyReceived.total';

/** More than chance explains among so many residents: one matter that stirs people, or letters counted as well. */
export const applicationsWithinPeers: ReportRule = {
  kind: 'report',
  code: 'applications-within-peers',
  catalogue: 'PL-08',
  title: { zh: '每万人申请数远超同类机关', en: 'Far more applications for its residents than elsewhere' },
  basis: '同类机关每万人申请数的 99.8% 控制限',
  advice: {
    zh: '请核对新收申请数是否把信访、咨询计入；确实这样多的，请说明原因。',
    en: 'Check whether petitions and enquiries were counted; if it is really so many, say why.',
  },
  severity: 'info',
  firstYear: 2019,
  lastYear: null,
  complaint: (report, { peers, agency }) => {
    const received = figureOf(report, RECEIVED).value;
    const population = agency ? (populationOf(agency) ?? 0) : 0;
    const limit = peers?.perTenThousandLimit ?? null;
    if (limit === null || received === null || population <= 0) return null;
    if ((received / population) * 10_000 <= limit) return null;
    const rate = Math.round((received / population) * 1_000_000) / 100;
    const words = termOf(report, RECEIVED);
    return {
      message: {
        zh: `${words.zh}，每万人 ${rate} 件，超过同类机关的控制限 ${limit} 件。`,
        en: `${words.en}: ${rate} for 10 000 residents, above the limit of its peers, ${limit}.`,
      },
      cells: [RECEIVED],
      expected: `≤ ${limit}`,
      found: rate,
    };
  },
};
