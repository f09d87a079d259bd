import { fireEvent, screen, within } from '@testing-library/react';

import { renderPage } from '../../testing/render-page.js';
import { ProblemsPage } from './problems-page.js';

const REPORT = '0b0f8f0e-6c57-4f0e-9d2b-0d5b6f5b8a01';
const NAMED = {
  year: 2023,
  by: 'region',
  columns: [
    { key: '640300', name: '吴忠市', reports: 4 },
    { key: '640323', name: '盐池县', reports: 20 },
  ],
  rows: [
    { category: 'P01', reports: [1, 9], changes: { recurring: 6, fresh: 2, gone: 3 } },
    { category: 'none', reports: [0, 1], changes: null },
  ],
  compared: 18,
};
const sentence = (text: string, categories: string[], year = 2023) => ({
  reportId: REPORT,
  position: 2,
  year,
  agency: { id: 'a', name: '甲局', kind: 'other', region: { code: '640323', name: '盐池县' }, sample: false },
  text,
  categories,
});
const ANSWERS = {
  'GET /regions': { regions: [], kinds: [], years: [2023], year: 2023 },
  'GET /sample-province': { state: 'none', done: 0, total: 0 },
  'GET /problems': NAMED,
  'GET /problems/sentences': { year: 2023, rows: [sentence('部分栏目更新不及时', ['P01'])], next: null },
};
const open = (at = '/problems', answers: object = {}, language: 'zh' | 'en' = 'zh') =>
  renderPage(<ProblemsPage />, { path: '/problems', at, answers: { ...ANSWERS, ...answers }, language });
const sentencesAsked = (asked: string[]) => asked.find((each) => each.includes('/sentences'));

it('counts by category what recurs, what is new, what is gone, and how many reports of each region name it', async () => {
  const { asked } = open();
  const matrix = within(await screen.findByRole('region', { name: '问题类别和地区' }));
  expect(asked).toContain('GET /problems?year=2023&by=region');
  expect(screen.getByText('24 份年报带有原文；其中两年都有年报的 18 家机关可与上年相比。')).toBeTruthy();
  const rows = matrix.getAllByRole('row').slice(2);
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([
    ['公开不及时、更新慢', '6', '2', '3', '10', '1', '9'],
    ['未归类的表述', '—', '—', '—', '1', '0', '1'],
  ]);
});

it('opens from a number the sentences that it counts, and from each its place in the report', async () => {
  const { asked, address } = open();
  const label = '盐池县有 9 份年报提到“公开不及时、更新慢”，看原句';
  fireEvent.click(await screen.findByRole('link', { name: label }));
  const list = within(await screen.findByRole('region', { name: '盐池县提到“公开不及时、更新慢”的原句' }));
  expect(address()).toBe('/problems?category=P01&in=640323');
  const place = await list.findByRole('link', { name: '看甲局年报中的这一句' });
  expect(place.getAttribute('href')).toBe(`/reports/${REPORT}?problem=2&view=document`);
  expect(sentencesAsked(asked)).toBe('GET /problems/sentences?year=2023&category=P01&at=640323');
  expect(list.getByRole('link', { name: 'XLSX' }).getAttribute('href')).toBe(
    '/api/v1/problems/sentences.xlsx?year=2023&category=P01&at=640323',
  );
  fireEvent.click(list.getByRole('link', { name: /回到自述问题/u }));
  expect(await screen.findByRole('region', { name: '问题类别和地区' })).toBeTruthy();
});

it('shows what is named no more in the words of the year before', async () => {
  const rows = [sentence('去年更新不及时', ['P01'], 2022)];
  const { asked } = open('/problems', { 'GET /problems/sentences': { year: 2023, rows, next: null } });
  fireEvent.click(await screen.findByRole('link', { name: '本年不再提“公开不及时、更新慢”的有 3 家，看原句' }));
  expect(await screen.findByText('以下是上年年报中的原句。')).toBeTruthy();
  expect(await screen.findByText('去年更新不及时')).toBeTruthy();
  expect(sentencesAsked(asked)).toBe('GET /problems/sentences?year=2023&category=P01&state=gone');
});

it.each([
  ['/problems?by=year&category=P01&in=2021', 'year', 'GET /problems/sentences?year=2021&category=P01'],
  ['/problems?by=kind&category=P01&in=tax', 'kind', 'GET /problems/sentences?year=2023&kind=tax&category=P01'],
])('asks from %s for the %s of the column', async (at, by, question) => {
  const { asked } = open(at, { 'GET /problems': { ...NAMED, by } });
  await screen.findByText('部分栏目更新不及时');
  expect(sentencesAsked(asked)).toBe(question);
});

it('says of wording that fits no category what to make of it', async () => {
  const rows = [sentence('门禁系统老化', [])];
  const answers = { 'GET /problems/sentences': { year: 2023, rows, next: null } };
  open('/problems?category=none', answers, 'en');
  expect(await screen.findByText('门禁系统老化')).toBeTruthy();
  expect(screen.getByText(/This wording fits no category/u)).toBeTruthy();
});

it('says when there is nothing to count', async () => {
  open('/problems', { 'GET /problems': { ...NAMED, columns: [], rows: [], compared: 0 } });
  expect(await screen.findByText('这个范围里没有带原文的年报。')).toBeTruthy();
});

it('shows agency by agency which problems they named for how long, and the same as a table', async () => {
  const agencies = {
    from: 2019,
    year: 2023,
    rows: [{ agency: sentence('', []).agency, reportId: REPORT, years: { P01: 3 } }],
    next: null,
  };
  const { asked } = open('/problems?by=agency', { 'GET /problems/agencies': agencies });
  await screen.findAllByRole('group', { name: '2019—2023 年各机关提到的问题' });
  expect(asked).toContain('GET /problems/agencies?year=2023');
  expect(asked.some((each) => each.startsWith('GET /problems?'))).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: '看表格' }));
  const [, row] = within(await screen.findByRole('table')).getAllByRole('row');
  expect(
    within(row!)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['甲局', '公开不及时、更新慢', '3 年']);
  expect(screen.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe(
    '/api/v1/problems/agencies.csv?year=2023',
  );
});
