import type { StatementRule } from '../kinds/statement-rule.js';

/** A left-over sentence of the year before is the usual cause. */
export const noneReceivedMatchesTable: StatementRule = {
  kind: 'statement',
  code: 'none-received-matches-table',
  catalogue: 'NT-02',
  title: { zh: '正文称未收到申请，表三应为零', en: 'Said to have received none: table three must have none' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文称未收到政府信息公开申请的，表三第一项总计应为 0',
  advice: {
    zh: '请核对是否收到过申请：收到过的，删去或改正“未收到”的说法；没有收到的，改正表三。',
    en: 'Check whether any application was received: if so, strike or correct the sentence that denies it; if not, correct table three.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  facts: ['applications.none'],
  means: () => [{ plus: ['applications.newlyReceived.total'] }],
};
