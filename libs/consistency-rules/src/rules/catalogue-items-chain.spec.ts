import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { catalogueItemsChain } from './catalogue-items-chain.js';

testRule(catalogueItemsChain, [
  {
    name: 'holds when the change accounts for it',
    report: aReport({ year: 2020, edition: '2019', cells: { 'proactive.licensing.itemsBefore': '7' } }),
    context: {
      previous: aReport({
        year: 2019,
        edition: '2019',
        cells: { 'proactive.licensing.itemsBefore': '9', 'proactive.licensing.itemsChange': '-2' },
      }),
    },
    findings: [],
  },
  {
    name: 'asks when it does not',
    report: aReport({ year: 2020, edition: '2019', cells: { 'proactive.licensing.itemsBefore': '9' } }),
    context: {
      previous: aReport({
        year: 2019,
        edition: '2019',
        cells: { 'proactive.licensing.itemsBefore': '9', 'proactive.licensing.itemsChange': '-2' },
      }),
    },
    findings: [{ severity: 'warning', verdict: 'violated', expected: 7, found: 9 }],
  },
]);
