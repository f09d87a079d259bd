import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { editionOfYear } from './edition-of-year.js';

testRule(editionOfYear, [
  { name: 'holds for the form of 2021 in 2023', report: aReport(), findings: [] },
  { name: 'holds for the form of 2019 in 2020', report: aReport({ year: 2020, edition: '2019' }), findings: [] },
  {
    name: 'asks for no form before 2019',
    report: { ...aReport({ year: 2017 }), edition: null, cells: {} },
    findings: [],
  },
  {
    name: 'is broken by the old form in a new year',
    report: aReport({ year: 2022, edition: '2019' }),
    findings: [{ verdict: 'violated', severity: 'error', expected: '2021', found: '2019' }],
  },
]);
