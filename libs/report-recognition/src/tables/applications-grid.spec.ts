import type { Table } from '@gongkai/document-reading';
import { EDITIONS } from '@gongkai/report-form';
import type { AnnualReport } from '@gongkai/report-model';

import { APPLICATIONS_HEADER, applicationRows, type Figures, grid, reportOf } from '../testing/form-grid.js';
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

/** Table three with other cells in the row 一、本年新收, after its label. */
function withFirstRow(...figures: readonly string[]): Table {
  const printed: Figures = {
    'applications.newlyReceived.business': '3',
    'applications.newlyReceived.total': '3',
    'applications.concluded.business': '3',
    'applications.concluded.total': '3',
    'applications.granted.business': '3',
    'applications.granted.total': '3',
  };
  const [first = [], ...rest] = applicationRows(FORM, printed);
  return grid([...APPLICATIONS_HEADER, [...first.slice(0, 1), ...figures], ...rest]);
}

function read(table: Table): AnnualReport {
  return readReport(reportOf(FORM, { applications: [table] }));
}

describe('a row that lost a cell', () => {
  it('is read where the identities leave one way only', () => {
    const report = read(withFirstRow('0', '0', '0', '0', '0', '3'));
    expect(rowOf(report, 'newlyReceived')).toEqual([0, 'missing', 0, 0, 0, 0, 3]);
    expect(codesOf(report)).toEqual(['row-realigned', 'cell-missing']);
  });

  it('is missing where they leave several, and a notice names it', () => {
    const report = read(withFirstRow('0', '3', '0', '0', '0', '3'));
    expect(new Set(rowOf(report, 'newlyReceived'))).toEqual(new Set(['missing']));
    expect(report.notices).toMatchObject([
      { code: 'row-unaligned', message: expect.stringContaining('「一、本年新收政府信息公开申请数量」') as string },
    ]);
  });
});

describe('a row with a cell too many', () => {
  it('is read in order where the cell is blank', () => {
    expect(rowOf(read(withFirstRow('0', '', '3', '0', '0', '0', '0', '3')), 'newlyReceived')).toEqual([
      0, 3, 0, 0, 0, 0, 3,
    ]);
  });

  it('is missing where it says something', () => {
    const report = read(withFirstRow('0', '3', '3', '0', '0', '0', '0', '3'));
    expect(new Set(rowOf(report, 'newlyReceived'))).toEqual(new Set(['missing']));
    expect(codesOf(report)).toEqual(['row-unaligned']);
  });
});

it('reads figures in the order of the form where a cell of the header was lost', () => {
  const header = APPLICATIONS_HEADER.map((row) => row.filter((cell) => cell !== '科研机构'));
  const [, , , ...rows] = withFirstRow('1', '2', '3', '4', '5', '6', '21').rows;
  const whole = withFirstRow('1', '2', '3', '4', '5', '6', '21');
  const torn = { ...whole, rows: [...grid(header).rows, ...rows] };
  expect(rowOf(read(torn), 'newlyReceived')).toEqual([1, 2, 3, 4, 5, 6, 21]);
});

it('reads figures in the order of the form where a label stands over the labels of the rows as well', () => {
  const [note = [], ...header] = APPLICATIONS_HEADER;
  const figures = ['1', '2', '3', '4', '5', '6', '21'];
  const own = withFirstRow(...figures).rows.slice(APPLICATIONS_HEADER.length);
  const mislabelled = grid([[{ text: '商业企业', rows: 3, columns: 3 }, ...note.slice(1)], ...header]);
  const table = { ...mislabelled, rows: [...mislabelled.rows, ...own] };
  expect(rowOf(read(table), 'newlyReceived')).toEqual(figures.map(Number));
});

it('reads nothing where two columns have one name', () => {
  const header = APPLICATIONS_HEADER.map((row) => row.map((cell) => (cell === '法律服务机构' ? '商业企业' : cell)));
  const own = withFirstRow('1', '2', '3', '4', '5', '6', '21').rows.slice(APPLICATIONS_HEADER.length);
  const report = read({ ...grid(header), rows: [...grid(header).rows, ...own] });
  expect(new Set(rowOf(report, 'newlyReceived'))).toEqual(new Set(['missing']));
  expect(codesOf(report)).toContain('row-unaligned');
});
