import { applicationCell, cellKeys, EDITIONS } from '@gongkai/report-form';

import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { applicantsFilledIn } from './applicants-filled-in.js';

const { applicationColumns: COLUMNS, applicationRows: ROWS } = EDITIONS['2021'];
const APPLICANTS = COLUMNS.slice(0, -1).flatMap((column) => ROWS.map((row) => applicationCell(row.key, column.key)));
const blank = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, '']));

testRule(applicantsFilledIn, [
  { name: 'holds for a table with zeros', report: aReport(), findings: [] },
  {
    name: 'leaves some blanks to the rule on blanks',
    report: aReport({ cells: blank(APPLICANTS.slice(1)) }),
    findings: [],
  },
  {
    name: 'leaves a table that is blank throughout to it as well',
    report: aReport({ cells: blank(cellKeys(EDITIONS['2021']).filter((key) => key.startsWith('applications.'))) }),
    findings: [],
  },
  {
    name: 'warns where only totals are filled in',
    report: aReport({ cells: { ...blank(APPLICANTS), 'applications.newlyReceived.total': '3' } }),
    findings: [{ severity: 'warning', verdict: 'violated', cells: APPLICANTS }],
  },
]);
