import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { noAccountContradicted } from './no-account-contradicted.js';

const NONE = '我局未开设政务新媒体。';
const POSTS = '微信公众号发布信息37条';

testRule(noAccountContradicted, [
  { name: 'holds for an agency without an account', report: aReport({ passages: [[1, NONE]] }), findings: [] },
  {
    name: 'says nothing of another channel, or of another account',
    report: aReport({
      passages: [
        [1, `未开设微博。${POSTS}。`],
        [1, '未另行开设其他政务新媒体。公众号未按时更新。'],
      ],
      facts: [aFact('published.wechat', 37, { text: POSTS })],
    }),
    findings: [],
  },
  {
    name: 'says nothing of the account of somebody else',
    report: aReport({
      passages: [[1, NONE, '通过“盐池发布”微信公众号发布信息12条。']],
      facts: [aFact('published.wechat', 12, { text: '微信公众号发布信息12条' })],
    }),
    findings: [],
  },
  {
    name: 'is broken by posts in a medium that there is not',
    report: aReport({
      passages: [
        [1, NONE],
        [1, `${POSTS}。`],
      ],
      facts: [aFact('published.wechat', 37, { text: POSTS })],
    }),
    findings: [{ severity: 'error', verdict: 'violated', expected: 0, found: 37 }],
  },
  {
    name: 'leaves to mentions-agree what is given as none and as some',
    report: aReport({
      passages: [[1, `目前未开设微信公众号。${POSTS}。`]],
      facts: [aFact('published.wechat', 0), aFact('published.wechat', 37, { text: POSTS })],
    }),
    findings: [],
  },
]);
