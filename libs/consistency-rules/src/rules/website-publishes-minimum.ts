import type { TextRule } from '../kinds/text-rule.js';
import { quoted } from '../words/words.js';

/** The annual report, the guide, the budget and the accounts. */
const FEWEST = 4;

/** What the law wants published alone makes four items. */
export const websitePublishesMinimum: TextRule = {
  kind: 'text',
  code: 'website-publishes-minimum',
  catalogue: 'PL-04',
  title: { zh: '网站公开数低于法定最低要求', en: 'Fewer items on the website than the law wants' },
  basis: '条例第十二条、第二十条、第五十条：公开指南、预算、决算、年度报告每年都应公开',
  advice: {
    zh: '请核对网站公开数是否漏计；确实这样少的，尽快补齐法定公开内容。',
    en: 'Check whether items were left uncounted; if not, publish what the law wants.',
  },
  severity: 'info',
  firstYear: 2019,
  lastYear: null,
  remarks: ({ facts }) => {
    const stated = facts.filter(({ name, value }) => name === 'published.website' && value !== null);
    const [first] = stated;
    const most = Math.max(...stated.map(({ value }) => value ?? 0));
    if (first === undefined || most >= FEWEST) return [];
    return [
      {
        message: {
          zh: `正文称${quoted(first)}；仅指南、年报、预算、决算就有 ${FEWEST} 条。`,
          en: `The text says ${quoted(first)}; guide, report, budget and accounts alone are ${FEWEST}.`,
        },
        quotes: [first],
        expected: `≥ ${FEWEST}`,
        found: most,
      },
    ];
  },
};
