import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { tablesPresent } from './tables-present.js';

const CHALLENGES = cellKeys(EDITIONS['2021']).filter((key) => key.startsWith('challenges.'));

testRule(tablesPresent, [
  { name: 'holds when every cell is there', report: aReport(), findings: [] },
  {
    name: 'is broken when a whole table is not in the document',
    report: aReport({ cells: Object.fromEntries(CHALLENGES.map((key) => [key, null])) }),
    findings: [{ verdict: 'violated', severity: 'error', cells: CHALLENGES, at: [] }],
  },
  {
    name: 'cannot be judged when a row is short',
    report: aReport({ cells: { 'applications.granted.total': null } }),
    findings: [{ verdict: 'unverifiable', severity: 'warning', cells: ['applications.granted.total'] }],
  },
]);
