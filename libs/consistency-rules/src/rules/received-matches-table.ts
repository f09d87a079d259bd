import { countsCarriedOver, type StatementRule } from '../kinds/statement-rule.js';

/**
 * 收到 is the newly received; where the sentence names those carried over as well it may be both, and 受理 or
 * 办理 may be both or what was concluded.
 */
export const receivedMatchesTable: StatementRule = {
  kind: 'statement',
  code: 'received-matches-table',
  catalogue: 'NT-01',
  title: { zh: '正文收到的申请数与表三一致', en: 'Applications received: text and table three agree' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文所称收到（新收、受理）申请的件数，应与表三第一项总计一致；含上年结转的，应与第一、二项之和一致',
  advice: {
    zh: '请核对正文与表三“本年新收”总计，以登记台账为准改正其中一处；含上年结转的，请在正文写明。',
    en: 'Compare the text with the total of newly received applications in table three and correct one of them by your register; where the text counts those carried over, say so.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  facts: ['applications.received'],
  means: (said) => {
    const newlyReceived = { plus: ['applications.newlyReceived.total'] };
    const withCarriedOver = { plus: ['applications.newlyReceived.total', 'applications.carriedOver.total'] };
    const concluded = { plus: ['applications.concluded.total'] };
    if (said.fact.ambiguous === true) return [newlyReceived, withCarriedOver, concluded];
    return countsCarriedOver(said) ? [newlyReceived, withCarriedOver] : [newlyReceived];
  },
};
