import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { ordinaryCharacters } from './ordinary-characters.js';

testRule(ordinaryCharacters, [
  {
    name: 'lets full-width figures, circled numbers and fixed spaces around words stand',
    report: aReport({
      passages: [[1, '\u00a0\u00a0２０２３年①\u00a0公开信息\u00a015\u00a0条，㎡、％、—— 都可以用。']],
    }),
    findings: [],
  },
  {
    name: 'names radicals, what is invisible, and a space inside a number',
    report: aReport({ passages: [[1, '盐池县⼯业园区，共\u200b1340条，公开1\u00a05件。']] }),
    findings: [
      {
        severity: 'info',
        at: [
          { line: 10, start: 3, end: 4 },
          { line: 10, start: 9, end: 10 },
          { line: 10, start: 19, end: 20 },
        ],
        message: expect.objectContaining({
          zh: expect.stringContaining('3 个异形或不可见的字符（U+2F2F、U+200B、U+00A0）') as never,
        }) as never,
      },
    ],
  },
]);
