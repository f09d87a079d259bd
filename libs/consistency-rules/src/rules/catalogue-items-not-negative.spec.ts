import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { catalogueItemsNotNegative } from './catalogue-items-not-negative.js';

testRule(catalogueItemsNotNegative, [
  {
    name: 'holds when items are left',
    report: aReport({
      year: 2020,
      edition: '2019',
      cells: { 'proactive.licensing.itemsBefore': '5', 'proactive.licensing.itemsChange': '-5' },
    }),
    findings: [],
  },
  {
    name: 'is broken when more go than there were',
    report: aReport({
      year: 2020,
      edition: '2019',
      cells: { 'proactive.penalties.itemsBefore': '5', 'proactive.penalties.itemsChange': '-6' },
    }),
    findings: [{ verdict: 'violated', severity: 'warning', expected: '≤ 5', found: 6 }],
  },
]);
