import type { AgencyKind } from '@gongkai/organisations';

import { reporterOf } from '../context/reporter.js';
import { runningTexts } from '../words/running-text.js';
import type { TextRule } from '../kinds/text-rule.js';
import { listed } from '../words/words.js';

const ITEMS = [
  { name: { zh: '工作考核', en: 'assessment' }, words: /考核|考评|绩效/u },
  { name: { zh: '社会评议', en: 'public appraisal' }, words: /评议|满意度|测评|群众评价|第三方评估/u },
  { name: { zh: '责任追究', en: 'accountability' }, words: /追究|问责|追责|责任(?:过错|倒查)/u },
];

/** A subdistrict is an office of a government, not one itself. */
const GOVERNMENTS = new Set<AgencyKind>(['government', 'town', 'township']);

/** The law asks a government for three things more than a department. */
export const supervisionTold: TextRule = {
  kind: 'text',
  code: 'supervision-told',
  catalogue: 'ST-15',
  title: { zh: '写到工作考核、社会评议、责任追究', en: 'Assessment, public appraisal and accountability are told' },
  basis: '条例第五十条第（四）项：各级人民政府的年度报告还应当包括工作考核、社会评议和责任追究结果情况（部门参照）',
  advice: {
    zh: '请在“监督保障”中补写缺少的各项及其结果；没有发生的，写明没有。',
    en: 'Add what is missing and its results under supervision; say so where there was nothing.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  remarks: (report, context) => {
    const reporter = reporterOf(report, context);
    const text = runningTexts(report)
      .filter(({ section }) => section === 1 || section === 6)
      .map((paragraph) => paragraph.text)
      .join('\n');
    const missing = ITEMS.filter(({ words }) => !words.test(text));
    if (reporter === null || text === '' || missing.length === 0) return [];
    const isGovernment = GOVERNMENTS.has(reporter.kind);
    // A department owes none of them, and need not be told of the one or other.
    if (!isGovernment && missing.length < ITEMS.length) return [];
    const names = listed(missing.map(({ name }) => name));
    return [
      {
        message: {
          zh: `${reporter.name}的年度报告没有写到：${names.zh}。`,
          en: `The report of ${reporter.name} does not tell of: ${names.en}.`,
        },
        quotes: [],
        severity: isGovernment ? 'error' : 'info',
      },
    ];
  },
};
