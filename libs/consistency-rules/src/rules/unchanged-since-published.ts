import { cellKeys } from '@gongkai/report-form';
import type { AnnualReport, CellKey } from '@gongkai/report-model';

import { figureOf } from '../figures/count-range.js';
import type { ReportRule } from '../kinds/report-rule.js';
import { formOf, labelOf, listed } from '../words/words.js';

/** What was published is what people read: whoever changes it afterwards says so there as well. */
export const unchangedSincePublished: ReportRule = {
  kind: 'report',
  needsDocument: true,
  code: 'unchanged-since-published',
  catalogue: 'DL-05',
  title: { zh: '公布以后不再改动', en: 'Unchanged since it was published' },
  basis: '条例第四十九条、第六条：年度报告向社会公布，公布的政府信息应当准确；更正的，应当同时更正公布的文本',
  advice: {
    zh: '请核对网站上公布的文本：确需更正的，同步更正网站，并注明更正的内容和日期。',
    en: 'Look at the text on the website: if the change is right, make it there as well, and say what was changed and when.',
  },
  severity: 'warning',
  firstYear: 2008,
  lastYear: null,
  complaint: (report, { published }) => {
    if (published === undefined) return null;
    const changed = changedCells(report, published.report);
    if (changed.length === 0) return null;
    const changes = listed(changed.map((key) => changeInWords(report, published.report, key)));
    return {
      message: {
        zh: `${published.on} 公布的版本后来有 ${changed.length} 格改动：${changes.zh}。`,
        en: `Of the version published on ${published.on}, ${changed.length} cells were changed afterwards: ${changes.en}.`,
      },
      cells: changed,
      expected: 0,
      found: changed.length,
    };
  },
};

function changedCells(report: AnnualReport, before: AnnualReport): CellKey[] {
  const form = formOf(report);
  if (form === null || before.edition !== report.edition) return [];
  return cellKeys(form).filter((key) => {
    const [now, then] = [figureOf(report, key), figureOf(before, key)];
    return now.state !== then.state || now.value !== then.value;
  });
}

function changeInWords(report: AnnualReport, before: AnnualReport, key: CellKey): { zh: string; en: string } {
  const label = labelOf(report, key);
  const [then, now] = [figureOf(before, key), figureOf(report, key)].map(({ raw }) => (raw === '' ? '—' : raw));
  return { zh: `${label.zh}由 ${then} 改为 ${now}`, en: `${label.en} from ${then} to ${now}` };
}
