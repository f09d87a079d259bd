import { applicationCell } from '@gongkai/report-form';
import type { AnnualReport, CellKey } from '@gongkai/report-model';

import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { formOf, termOf } from '../words/words.js';

const SECRET = 'applications.refused.stateSecret.total';
/** As many refusals on one ground, and none on another, may be chance no longer. */
const MANY = 10;

/** State secrets are rare in a county, and one ground for every refusal may be a habit. */
export const refusalGroundsPlausible: ReportRule = {
  kind: 'report',
  code: 'refusal-grounds-plausible',
  catalogue: 'T3-10',
  title: { zh: '不予公开的理由值得复核', en: 'Grounds of refusal that deserve a second look' },
  basis: '条例第十四条至第十六条：不予公开的理由各有法定条件',
  advice: {
    zh: '请法制机构复核这些答复适用的理由。',
    en: 'Have the legal office look again at the grounds of these answers.',
  },
  severity: 'info',
  firstYear: 2019,
  lastYear: null,
  complaint: (report) => {
    const cell = (figureOf(report, SECRET).value ?? 0) > 0 ? SECRET : onlyGround(report);
    if (cell === null) return null;
    const words = termOf(report, cell);
    return {
      message: {
        zh:
          cell === SECRET
            ? `${words.zh}：以国家秘密为由不予公开，请复核定密依据。`
            : `不予公开全部出于一个理由：${words.zh}，请复核。`,
        en:
          cell === SECRET
            ? `${words.en}: refused as a state secret; look at the classification again.`
            : `All refusals stand on one ground: ${words.en}.`,
      },
      cells: [cell],
      expected: null,
      found: figureOf(report, cell).value,
    };
  },
};

/** The ground that all of many refusals stand on. */
function onlyGround(report: AnnualReport): CellKey | null {
  const rows = formOf(report)?.applicationRows.filter(({ key }) => key.startsWith('refused.')) ?? [];
  const used = rows.map(({ key }) => applicationCell(key, 'total')).filter((key) => figureOf(report, key).value !== 0);
  const [only] = used;
  return only !== undefined && used.length === 1 && (figureOf(report, only).value ?? 0) >= MANY ? only : null;
}
