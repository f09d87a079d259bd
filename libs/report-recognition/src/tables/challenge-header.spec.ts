import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { challengeRows, type Figures, grid, type GridText, reportOf } from '../testing/form-grid.js';
import { rawOf, readReport } from '../testing/read-report.js';

const FORM = EDITIONS['2021'];
const OUTCOMES = FORM.challengeOutcomes.map(({ label }) => label);
const DISTINCT: Figures = Object.fromEntries(cellKeys(FORM).map((key, index) => [key, String(index + 1)]));
const CHALLENGES = Object.entries(DISTINCT).filter(([key]) => key.startsWith('challenges.'));

/** Table four with these in place of the rows that name the outcomes of lawsuits. */
function readWith(...names: readonly (readonly GridText[])[]) {
  const rows = challengeRows(FORM, DISTINCT);
  const forums = [
    ...OUTCOMES.map((text) => ({ text, rows: 1 + names.length })),
    { text: '未经复议直接起诉', columns: 5 },
    { text: '复议后起诉', columns: 5 },
  ];
  const table = grid([...rows.slice(0, 1), forums, ...names, ...rows.slice(-1)]);
  const report = readReport(reportOf(FORM, { challenges: [table] }));
  const read = Object.entries(rawOf(report)).filter(([key]) => key.startsWith('challenges.'));
  return { read: Object.fromEntries(read), notices: report.notices };
}

const both = (cut: (label: string) => string) => [...OUTCOMES, ...OUTCOMES].map(cut);

it.each([
  ['after the third sign', 3],
  ['after the second', 2],
  ['after the first', 1],
])('reads under names that the end of a page tore in two %s', (_, length) => {
  const { read, notices } = readWith(
    both((label) => label.slice(0, length)),
    both((label) => label.slice(length)),
  );
  expect(read).toEqual(Object.fromEntries(CHALLENGES));
  expect(notices).toEqual([]);
});

it('joins no two rows that make no names together', () => {
  const { read, notices } = readWith(
    both((label) => label.slice(0, 1)),
    both(() => '件数'),
  );
  expect(Object.values(read).every((raw, index) => raw === '' || raw === CHALLENGES[index]?.[1])).toBe(true);
  expect(notices.map(({ code }) => code)).toContain('cell-missing');
});

it('takes a forum without a name for the one of the form, where the others stand as in the form', () => {
  const rows = challengeRows(FORM, DISTINCT).map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell.text === '复议后起诉' ? { ...cell, text: '' } : cell)),
  );
  const report = readReport(reportOf(FORM, { challenges: [grid(rows)] }));
  expect(Object.entries(rawOf(report)).filter(([key]) => key.startsWith('challenges.'))).toEqual(CHALLENGES);
});

it('reads no row of table four that lost a cell and has no total to tell where', () => {
  const rows = challengeRows(FORM, {});
  const report = readReport(
    reportOf(FORM, { challenges: [grid([...rows.slice(0, -1), rows.at(-1)?.slice(1) ?? []])] }),
  );
  expect(Object.entries(rawOf(report)).filter(([key, raw]) => key.startsWith('challenges.') && raw !== '')).toEqual([]);
  expect(report.notices.map(({ code }) => code)).toContain('row-unaligned');
});

it('reads nothing under a header in which one forum stands on both sides of another', () => {
  const rows = challengeRows(FORM, DISTINCT);
  const last = rows[2] ?? [];
  const header = [...rows.slice(0, 2), [...last.slice(0, -1), '未经复议直接起诉']];
  const report = readReport(reportOf(FORM, { challenges: [grid([...header, ...rows.slice(3)])] }));
  expect(Object.entries(rawOf(report)).filter(([key, raw]) => key.startsWith('challenges.') && raw !== '')).toEqual([]);
  expect(report.notices.map(({ code }) => code)).toContain('row-unaligned');
});
