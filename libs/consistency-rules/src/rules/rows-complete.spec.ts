import { applicationCell, EDITIONS } from '@gongkai/report-form';
import type { AnnualReport } from '@gongkai/report-model';

import { aReport } from '../testing/a-report.js';
import { inGrid } from '../testing/in-grid.js';
import { testRule } from '../testing/test-rule.js';
import { rowsComplete } from './rows-complete.js';

const FORM = EDITIONS['2021'];
const ROWS = FORM.applicationRows.map(({ key }) => key);
const COLUMNS = FORM.applicationColumns.map(({ key }) => key);
const cellsOf = (row: string) => COLUMNS.map((column) => applicationCell(row, column));
const without = (...keys: string[]): AnnualReport =>
  aReport({ cells: Object.fromEntries(keys.map((key) => [key, null])) });
const swapped = [...ROWS.slice(0, 4), ROWS[5]!, ROWS[4]!, ...ROWS.slice(6)];

testRule(rowsComplete, [
  { name: 'holds for the form', report: inGrid(aReport(), ROWS, COLUMNS), findings: [] },
  { name: 'says nothing of the order where cells have no rows', report: aReport(), findings: [] },
  {
    name: 'leaves single cells to the rule on tables',
    report: without(applicationCell('granted', 'total'), applicationCell('granted', 'research')),
    findings: [],
  },
  { name: 'leaves a whole table to it as well', report: without(...ROWS.flatMap(cellsOf)), findings: [] },
  {
    name: 'takes a table on its side for another layout',
    report: inGrid(aReport(), COLUMNS, ROWS, true),
    findings: [],
  },
  {
    name: 'is broken where a row was deleted',
    report: without(...cellsOf('notProcessed.petition')),
    findings: [{ severity: 'error', verdict: 'violated', cells: cellsOf('notProcessed.petition') }],
  },
  {
    name: 'is broken where table two lacks a row',
    report: without('proactive.rules.issued', 'proactive.rules.repealed', 'proactive.rules.inForce'),
    findings: [{ severity: 'error' }],
  },
  { name: 'leaves a lone cell to the rule on tables', report: without('proactive.coercion.decisions'), findings: [] },
  {
    name: 'cannot be judged where a row has a name that could not be read',
    report: {
      ...without(...cellsOf('notProcessed.petition')),
      notices: [{ code: 'row-unknown', message: '表三有一行「信访类」不是规定格式中的行。' }],
    },
    findings: [{ severity: 'warning', verdict: 'unverifiable' }],
  },
  {
    name: 'knows a row that is there and could not be read',
    report: {
      ...without(...cellsOf('notProcessed.petition')),
      notices: [{ code: 'row-unaligned', message: '表三「1.信访举报投诉类申请」一行的数字与各列对不上。' }],
    },
    findings: [],
  },
  {
    name: 'is broken by two rows that changed places',
    report: inGrid(aReport(), swapped, COLUMNS),
    findings: [
      { severity: 'error', cells: [applicationCell(ROWS[4]!, COLUMNS[0]!), applicationCell(ROWS[5]!, COLUMNS[0]!)] },
    ],
  },
]);
