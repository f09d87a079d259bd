import { applicationCell } from '@gongkai/report-form';

import type { StatementRule } from '../kinds/statement-rule.js';

/** Organisations are the five columns beside natural persons; a sentence may count those carried over as well. */
export const applicantsMatchTable: StatementRule = {
  kind: 'statement',
  code: 'applicants-match-table',
  catalogue: 'NT-11',
  title: { zh: '正文各类申请人的申请数与表三一致', en: 'Kinds of applicant: text and table three agree' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文所称自然人、企业等提出申请的件数，应与表三第一项相应各列一致；含上年结转的，应与第一、二项之和一致',
  advice: {
    zh: '请逐类核对正文与表三第一项，改正其中一处。',
    en: 'Compare the text with row one of table three kind by kind, and correct one of them.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  facts: [
    'applicants.naturalPerson',
    'applicants.organization',
    'applicants.business',
    'applicants.research',
    'applicants.publicWelfare',
    'applicants.legalService',
    'applicants.otherOrganization',
  ],
  means: ({ fact }, form) => {
    const kind = fact.name.replace('applicants.', '');
    const columns = form.applicationColumns.map(({ key }) => key);
    const organisations = columns.filter((key) => key !== 'naturalPerson' && key !== 'total');
    const counted = kind === 'organization' ? organisations : [kind];
    const cells = (row: string) => counted.map((column) => applicationCell(row, column));
    return [{ plus: cells('newlyReceived') }, { plus: [...cells('newlyReceived'), ...cells('carriedOver')] }];
  },
};
