import { reporterOf, type Reporter } from '../context/reporter.js';
import type { ReportRule } from '../kinds/report-rule.js';
import { countOf } from '../figures/count-range.js';
import { formOf, listed, termOf } from '../words/words.js';

/** 规章 are made by provinces and by cities with districts, never by a county, a town or a bureau of theirs. */
export const rulesByThoseEntitled: ReportRule = {
  kind: 'report',
  code: 'rules-by-those-entitled',
  catalogue: 'T2-03',
  title: { zh: '无权制定规章的，规章各格为 0', en: 'Who cannot make regulations has none' },
  basis: '《立法法》：地方政府规章由省、自治区、直辖市和设区的市、自治州的人民政府制定',
  advice: {
    zh: '县级政府及其部门、乡镇、街道没有规章制定权：请把“规章”各格改为 0；是规范性文件的，填入“行政规范性文件”。',
    en: 'Write 0 for regulations; what are normative documents belongs in the row below.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  complaint: (report, context) => {
    const reporter = reporterOf(report, context);
    const form = formOf(report);
    const severity = reporter && severityFor(reporter);
    if (severity === null || reporter === null || form === null) return null;
    const cells = form.proactive
      .filter(({ row, key }) => row === '规章' && (countOf(report, key) ?? 0) !== 0)
      .map(({ key }) => key);
    if (cells.length === 0) return null;
    const terms = listed(cells.map((key) => termOf(report, key)));
    return {
      message: {
        zh: `${reporter.name}没有规章制定权，而${terms.zh}。`,
        en: `${reporter.name} cannot make regulations, yet: ${terms.en}.`,
      },
      expected: 0,
      found: countOf(report, cells[0] ?? ''),
      cells,
      severity,
    };
  },
};

/** Null for those that may. A bureau of a city may have counted what its government made. */
function severityFor({ kind, level, region }: Reporter): 'error' | 'warning' | null {
  if (level === 'township') return 'error';
  if (region === null || region.code.endsWith('0000')) return null;
  if (!region.code.endsWith('00')) return 'error';
  return level === 'government' || kind === 'government-office' ? null : 'warning';
}
