import { fireEvent, screen, within } from '@testing-library/react';

import { renderPage } from '../../testing/render-page.js';
import { QualityPage } from './quality-page.js';

const REPORT = '0b0f8f0e-6c57-4f0e-9d2b-0d5b6f5b8a01';
const TITLE = { zh: '收支相等', en: 'What came in is accounted for' };
const column = (key: string, name: string, reports: number, withErrors: number, more: object = {}) => ({
  key,
  name,
  reports,
  withErrors,
  before: null,
  change: null,
  ...more,
});
const BY_REGION = {
  year: 2023,
  by: 'region',
  sample: false,
  columns: [
    column('640104', '兴庆区', 20, 8, { before: { reports: 20, withErrors: 18 }, change: 'down' }),
    column('640323', '盐池县', 10, 1),
  ],
  rules: [{ rule: 'applications-balance', title: TITLE, severity: 'error', reports: [8, 0] }],
};
const FINDINGS = {
  year: 2023,
  rule: 'applications-balance',
  title: TITLE,
  rows: [
    {
      id: '17',
      reportId: REPORT,
      agency: { id: 'a', name: '甲局', kind: 'other', region: { code: '640104', name: '兴庆区' }, sample: false },
      severity: 'error',
      message: { zh: '收到 8 件，办结 6 件', en: '8 received, 6 concluded' },
    },
  ],
  next: null,
};
const ANSWERS = {
  'GET /regions': { regions: [], kinds: [], years: [2023], year: 2023 },
  'GET /quality': BY_REGION,
  'GET /quality/findings': FINDINGS,
};
const open = (at = '/quality', answers: object = {}) =>
  renderPage(<QualityPage />, { path: '/quality', at, answers: { ...ANSWERS, ...answers } });

it('says how many reports have errors, and which regions became better', async () => {
  const { asked } = open();
  expect(await screen.findByText('30 份年报，其中 9 份有未解决的错误。')).toBeTruthy();
  expect(asked).toContain('GET /quality?year=2023&by=region');
  const groups = within(screen.getByRole('region', { name: '各地区有错误的年报' }));
  expect(
    groups
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell'))
      .map((cells) => cells.map(({ textContent }) => textContent)),
  ).toEqual([
    ['兴庆区', '20', '8', '40.0%', '90.0%', '▼ 好转'],
    ['盐池县', '10', '1', '10.0%', '—', '—'],
  ]);
});

it('makes every number a door to the list of what it counts, and the list a way to each place', async () => {
  const { asked, address } = open();
  fireEvent.click(await screen.findByRole('link', { name: '兴庆区有 8 份年报不符合“收支相等”，看清单' }));
  const list = within(await screen.findByRole('region', { name: '兴庆区不符合“收支相等”的年报' }));
  expect(address()).toBe('/quality?rule=applications-balance&in=640104');
  expect(asked.find((each) => each.includes('/findings'))).toBe(
    'GET /quality/findings?year=2023&rule=applications-balance&at=640104',
  );
  expect(list.getByRole('link', { name: '看甲局年报中的这一处' }).getAttribute('href')).toBe(
    `/reports/${REPORT}?view=findings&finding=17`,
  );
  expect(list.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe(
    '/api/v1/quality/findings.csv?year=2023&rule=applications-balance&at=640104',
  );
  fireEvent.click(screen.getByRole('link', { name: /回到数据质量/u }));
  expect(await screen.findByRole('region', { name: '不符合规则的年报，按规则和地区' })).toBeTruthy();
});

it('opens the list of another year from the columns of years', async () => {
  const byYear = {
    ...BY_REGION,
    by: 'year',
    columns: [column('2022', '2022', 5, 1), column('2023', '2023', 6, 2)],
    rules: [{ ...BY_REGION.rules[0], reports: [1, 2] }],
  };
  const { asked } = open('/quality?by=year', { 'GET /quality': byYear });
  expect(await screen.findByText('6 份年报，其中 2 份有未解决的错误。')).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: /^2022/u }));
  await screen.findByRole('region', { name: '2022不符合“收支相等”的年报' });
  expect(asked.find((each) => each.includes('/findings'))).toBe(
    'GET /quality/findings?year=2022&rule=applications-balance',
  );
});

it('says when there are no reports', async () => {
  open('/quality?region=640104', { 'GET /quality': { ...BY_REGION, columns: [], rules: [] } });
  expect(await screen.findByText('这个范围里没有年报。')).toBeTruthy();
});

it('marks invented figures, wherever they came from', async () => {
  open('/quality', { 'GET /quality': { ...BY_REGION, sample: true } });
  expect(await screen.findByText('示例数据')).toBeTruthy();
});
