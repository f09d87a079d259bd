import { EDITIONS } from '@gongkai/report-form';

import { grid, type GridText, proactiveRows, reportOf } from '../testing/form-grid.js';
import { codesOf, readReport, said } from '../testing/read-report.js';

const FORM = EDITIONS['2021'];
const FIGURES = {
  'proactive.rules.issued': '1',
  'proactive.rules.repealed': '2',
  'proactive.rules.inForce': '3',
};

/** What is read of the row 规章 after a change of table two. */
function rulesOf(change: (row: readonly GridText[]) => readonly GridText[]) {
  const report = readReport(reportOf(FORM, { proactive: [grid(proactiveRows(FORM, FIGURES).map(change))] }));
  return { figures: Object.keys(FIGURES).map((key) => said(report.cells[key])), codes: codesOf(report) };
}

const inRules = (figures: readonly GridText[]) => (row: readonly GridText[]) =>
  row[0] === '规章' ? ['规章', ...figures] : row;

it.each([
  ['a cell was lost', ['1', '3']],
  ['a figure stands twice', ['1', '2', '2', '3']],
  ['two figures were merged', [{ text: '12', columns: 2 }, '3']],
])('reads no figure that may be another column’s where %s', (_, figures) => {
  const { figures: read, codes } = rulesOf(inRules(figures));
  expect(read.slice(0, 2)).toEqual(['missing', 'missing']);
  expect(codes).toEqual(['cell-missing']);
});

it('passes over a blank cell too many', () => {
  expect(rulesOf(inRules(['1', '', '2', '3'])).figures).toEqual([1, 2, 3]);
});

it('reads by order under a header that lost a cell, and nothing under one that names a column twice', () => {
  const lost = rulesOf((row) => row.filter((cell) => cell !== '本年废止件数'));
  expect(lost.figures).toEqual([1, 2, 3]);
  const twice = rulesOf((row) => row.map((cell) => (cell === '本年废止件数' ? '本年制发件数' : cell)));
  expect(twice.figures).toEqual(['missing', 'missing', 'missing']);
});

it('reads rows with one label once where they say the same, and neither where they differ', () => {
  const rows = proactiveRows(FORM, FIGURES);
  const with2 = (again: readonly GridText[]) => rows.flatMap((row) => (row[0] === '规章' ? [row, again] : [row]));
  const read = (again: readonly GridText[]) => readReport(reportOf(FORM, { proactive: [grid(with2(again))] }));
  expect(said(read(['规章', '1', '2', '3']).cells['proactive.rules.issued'])).toBe(1);
  const differing = read(['规章', '1', '2', '4']);
  expect(said(differing.cells['proactive.rules.issued'])).toBe('missing');
  expect(differing.notices).toMatchObject([
    { code: 'row-repeated', message: expect.stringContaining('「规章」') as string },
  ]);
});

it('reads no row by a label that is two', () => {
  const rows = proactiveRows(FORM, FIGURES).map((row) => {
    if (row[0] === '规章') return [{ text: '规章\n行政规范性文件', rows: 2 }, ...row.slice(1)];
    return row[0] === '行政规范性文件' ? row.slice(1) : row;
  });
  const report = readReport(reportOf(FORM, { proactive: [grid(rows)] }));
  const own = Object.keys(report.cells).filter((key) => /^proactive\.(?:rules|normative)/u.test(key));
  expect(new Set(own.map((key) => said(report.cells[key])))).toEqual(new Set(['missing']));
  expect(codesOf(report)).toEqual(['row-unknown', 'row-unknown', 'row-missing', 'row-missing']);
});

it.each([
  [
    'its article in the row',
    [
      ['第二十条第(九)项', '信息内容', '采购总金额'],
      ['政府集中采购', '3000'],
    ],
  ],
  [
    'a figure lost',
    [
      ['信息内容', '采购项目数量', '采购总金额'],
      ['政府集中采购', '18'],
    ],
  ],
])('makes no two figures of one that stands alone for two columns, with %s', (_, block) => {
  const form = EDITIONS['2019'];
  const rows = [...proactiveRows(form).slice(0, -3), ...block];
  const { cells } = readReport(reportOf(form, { proactive: [grid(rows, 'ragged')] }));
  expect(said(cells['proactive.procurement.projects'])).toBe('missing');
});
