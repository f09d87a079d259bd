import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { mentionsAgree } from './mentions-agree.js';

testRule(mentionsAgree, [
  {
    name: 'holds when each mention says the same',
    report: aReport({ facts: [15, 15, 15].map((count) => aFact('published.website', count)) }),
    findings: [],
  },
  {
    name: 'is broken by one that does not, and expects what most say',
    report: aReport({ facts: [15, 18, 15].map((count) => aFact('published.website', count)) }),
    findings: [{ verdict: 'violated', expected: 15, found: 18 }],
  },
  {
    name: 'cannot know which of two is right',
    report: aReport({ facts: [15, 18].map((count) => aFact('published.website', count)) }),
    findings: [{ verdict: 'violated', expected: null, found: '15、18' }],
  },
  {
    name: 'is a finding for each quantity',
    report: aReport({
      facts: [
        aFact('published.website', 15),
        aFact('published.website', 18),
        aFact('proposals.cppcc', 5),
        aFact('proposals.cppcc', 6),
      ],
    }),
    findings: [{ verdict: 'violated' }, { verdict: 'violated' }],
  },
  {
    name: 'leaves out 余, 约 and numbers that were lost',
    report: aReport({
      facts: [
        aFact('published.website', 15),
        aFact('published.website', 10, { approximate: true }),
        aFact('published.website', null),
      ],
    }),
    findings: [],
  },
  {
    name: 'leaves out 受理 beside 新收, and a sum that names its parts',
    report: aReport({
      facts: [
        aFact('applications.received', 10),
        aFact('applications.received', 12, { ambiguous: true }),
        aFact('applications.received', 12, { text: '收到申请（含上年结转）12 件' }),
        aFact('applications.received', 12, { at: { line: 5, start: 0, end: 4 } }),
        aFact('applications.carriedOver', 2, { at: { line: 5, start: 8, end: 12 } }),
      ],
    }),
    findings: [],
  },
]);
