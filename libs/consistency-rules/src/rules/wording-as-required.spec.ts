import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { wordingAsRequired } from './wording-as-required.js';

const REPORT = aReport({
  passages: [
    [1, '落实三审三校制度，建设服务形', '政府，打造营商环境。'],
    [5, '坚持三审，建设服务形政府。'],
  ],
});

testRule(wordingAsRequired, [
  { name: 'looks for nothing without a list', report: REPORT, findings: [] },
  {
    name: 'lets the right form stand, which may hold the wrong one',
    report: aReport({ passages: [[1, '落实三审三校制度。']] }),
    context: { wordings: [{ wrong: '三审', right: '三审三校' }] },
    findings: [],
  },
  {
    name: 'finds every place of what is listed, over the end of a line as well',
    report: REPORT,
    context: {
      wordings: [
        { wrong: '三审', right: '三审三校' },
        { wrong: '服务形政府', right: '服务型政府' },
      ],
    },
    findings: [
      {
        severity: 'error',
        expected: '三审三校',
        found: '三审',
        at: [
          { line: 20, start: 2, end: 4 },
          { line: 10, start: 11, end: 14 },
          { line: 20, start: 7, end: 12 },
        ],
      },
    ],
  },
]);
