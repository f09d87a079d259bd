import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { websitePublishesMinimum } from './website-publishes-minimum.js';

testRule(websitePublishesMinimum, [
  { name: 'holds from four on', report: aReport({ facts: [aFact('published.website', 4)] }), findings: [] },
  { name: 'says nothing where no count is given', report: aReport(), findings: [] },
  {
    name: 'goes by the largest count where there are several',
    report: aReport({ facts: [aFact('published.website', 2), aFact('published.website', 15)] }),
    findings: [],
  },
  {
    name: 'notes fewer',
    report: aReport({ facts: [aFact('published.website', 2)] }),
    findings: [{ severity: 'info', expected: '≥ 4', found: 2 }],
  },
]);
