import { applicationCell } from '@gongkai/report-form';

import type { StatementRule } from '../kinds/statement-rule.js';

/** The six groups of outcomes, as sentences list them; a group is the sum of its rows. */
export const outcomesMatchTable: StatementRule = {
  kind: 'statement',
  code: 'outcomes-match-table',
  catalogue: 'NT-05',
  title: { zh: '正文各项办理结果与表三一致', en: 'Outcomes: text and table three agree' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文所称予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数，应与表三第三项（一）至（六）一致',
  advice: {
    zh: '请逐项核对正文与表三办理结果，改正其中一处。',
    en: 'Compare the text with the outcomes of table three item by item, and correct one of them.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  facts: [
    'applications.granted',
    'applications.partlyGranted',
    'applications.refused',
    'applications.unavailable',
    'applications.notProcessed',
    'applications.otherOutcome',
  ],
  means: ({ fact }, form) => {
    const group = fact.name.replace('applications.', '');
    const rows = form.applicationRows.filter(({ key }) => key === group || key.startsWith(`${group}.`));
    return [{ plus: rows.map(({ key }) => applicationCell(key, 'total')) }];
  },
};
