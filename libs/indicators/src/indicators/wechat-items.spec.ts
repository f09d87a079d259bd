import { aFact } from '../testing/a-report.js';
import { testIndicator } from '../testing/test-indicator.js';
import { wechatItems } from './wechat-items.js';

testIndicator(wechatItems, [
  {
    name: 'is what the text says',
    facts: [aFact('published.wechat', 37)],
    gives: { state: 'value', value: 37, denominator: null },
  },
  {
    name: 'is zero only where the text says so',
    facts: [aFact('published.wechat', 0)],
    gives: { state: 'value', value: 0, denominator: null },
  },
  { name: 'is unknown where the text is silent', gives: { state: 'unknown', value: null } },
]);
