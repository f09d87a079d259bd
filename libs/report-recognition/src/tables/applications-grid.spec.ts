import type { Table } from '@gongkai/document-reading';
import { EDITIONS } from '@gongkai/report-form';

import { APPLICATIONS_HEADER, applicationRows, grid, reportOf } from '../testing/form-grid.js';
import { codesOf, readReport, rowOf } from '../testing/read-report.js';

const FORM = EDITIONS['2021'];

/** Table three with one more cell in its first row, over the column of 商业企业. */
function withCellOver(text: string): Table {
  const table = grid([
    ...APPLICATIONS_HEADER,
    ...applicationRows(FORM, { 'applications.newlyReceived.business': '3' }),
  ]);
  const rows = table.rows.map((row, index) => {
    const cell = row.find(({ column }) => column === 5);
    return index === APPLICATIONS_HEADER.length && cell ? [{ ...cell, text }, ...row] : row;
  });
  return { ...table, rows };
}

it('reads the one of two cells in a column that says something', () => {
  const report = readReport(reportOf(FORM, { applications: [withCellOver('')] }));
  expect(rowOf(report, 'newlyReceived')).toEqual([0, 3, 0, 0, 0, 0, 0]);
});

it('reads none of a row in which two cells of a column say something, and says so', () => {
  const report = readReport(reportOf(FORM, { applications: [withCellOver('4')] }));
  expect(new Set(rowOf(report, 'newlyReceived'))).toEqual(new Set(['missing']));
  expect(codesOf(report)).toContain('row-unaligned');
});
