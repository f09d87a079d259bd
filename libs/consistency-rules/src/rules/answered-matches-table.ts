import { applicationCell } from '@gongkai/report-form';

import type { StatementRule } from '../kinds/statement-rule.js';

/** An application that was withdrawn or given up is concluded, and needs no answer: the text may leave those out. */
export const answeredMatchesTable: StatementRule = {
  kind: 'statement',
  code: 'answered-matches-table',
  catalogue: 'NT-04',
  title: { zh: '正文办结数与表三一致', en: 'Applications answered: text and table three agree' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文所称办结（答复）申请的件数，应与表三第三项（七）总计一致；不含其他处理的，应与总计减去（六）其他处理一致',
  advice: {
    zh: '请核对正文与表三办理结果“（七）总计”，改正其中一处。',
    en: 'Compare the text with the total of outcomes in table three, and correct one of them.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  facts: ['applications.answered'],
  means: (_said, form) => {
    const concluded = ['applications.concluded.total'];
    const withoutAnswer = form.applicationRows.filter(({ key }) => key.startsWith('otherOutcome'));
    return [
      { plus: concluded },
      { plus: concluded, minus: withoutAnswer.map(({ key }) => applicationCell(key, 'total')) },
    ];
  },
};
