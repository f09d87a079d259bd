import { reporterOf, type Reporter } from '../context/reporter.js';
import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { formOf, listed, termOf } from '../words/words.js';

const MADE_THIS_YEAR = new Set(['本年制发件数', '本年新制作数量']);
const INSTITUTION = /(?:中心|[^法]院|馆|研究所|站|学校)$/u;

/** Offices sent out by a government and institutions seldom may bind others. */
export const documentsByThoseEntitled: ReportRule = {
  kind: 'report',
  code: 'documents-by-those-entitled',
  catalogue: 'T2-04',
  title: {
    zh: '街道、事业单位一般不制发规范性文件',
    en: 'Subdistricts and institutions seldom issue normative documents',
  },
  basis: '国办发〔2018〕37号：行政规范性文件由行政机关或者法律、法规授权的组织制定',
  advice: {
    zh: '请核对是否有制定权：转发的文件、内部管理制度不计入；确有授权的，不用改。',
    en: 'Make sure that it may issue them: what was passed on, and rules for the house, do not count.',
  },
  severity: 'info',
  firstYear: 2019,
  lastYear: null,
  complaint: (report, context) => {
    const reporter = reporterOf(report, context);
    const form = formOf(report);
    if (reporter === null || form === null || !seldomIssues(reporter)) return null;
    const cells = form.proactive
      .filter(({ row, column }) => row.includes('规范性文件') && MADE_THIS_YEAR.has(column))
      .map(({ key }) => key)
      .filter((key) => (figureOf(report, key).value ?? 0) > 0);
    if (cells.length === 0) return null;
    const terms = listed(cells.map((key) => termOf(report, key)));
    return {
      message: {
        zh: `${terms.zh}，而${reporter.name}一般没有规范性文件制定权。`,
        en: `${terms.en}: ${reporter.name} seldom has the power to issue any.`,
      },
      expected: 0,
      found: figureOf(report, cells[0] ?? '').value,
      cells,
    };
  },
};

function seldomIssues({ kind, name }: Reporter): boolean {
  return kind === 'subdistrict' || (kind === 'other' && INSTITUTION.test(name));
}
