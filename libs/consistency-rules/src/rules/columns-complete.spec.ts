import { applicationCell, EDITIONS } from '@gongkai/report-form';

import { aReport } from '../testing/a-report.js';
import { inGrid } from '../testing/in-grid.js';
import { testRule } from '../testing/test-rule.js';
import { columnsComplete } from './columns-complete.js';

const FORM = EDITIONS['2021'];
const ROWS = FORM.applicationRows.map(({ key }) => key);
const COLUMNS = FORM.applicationColumns.map(({ key }) => key);
const RESEARCH = ROWS.map((row) => applicationCell(row, 'research'));
const swapped = [COLUMNS[1]!, COLUMNS[0]!, ...COLUMNS.slice(2)];

testRule(columnsComplete, [
  { name: 'holds for the form', report: inGrid(aReport(), ROWS, COLUMNS), findings: [] },
  { name: 'says nothing of the order where cells have no columns', report: aReport(), findings: [] },
  {
    name: 'leaves single cells to the rule on tables',
    report: aReport({ cells: Object.fromEntries(RESEARCH.slice(1).map((key) => [key, null])) }),
    findings: [],
  },
  {
    name: 'is broken where a column was deleted',
    report: aReport({ cells: Object.fromEntries(RESEARCH.map((key) => [key, null])) }),
    findings: [{ severity: 'error', cells: RESEARCH }],
  },
  {
    name: 'is broken by two columns that changed places',
    report: inGrid(aReport(), ROWS, swapped),
    findings: [{ severity: 'error', verdict: 'violated' }],
  },
]);
