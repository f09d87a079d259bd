import { fireEvent, screen, within } from '@testing-library/react';

import { renderPage } from '../../testing/render-page.js';
import { RegionsPage } from './regions-page.js';

const REPORT = '0b0f8f0e-6c57-4f0e-9d2b-0d5b6f5b8a01';
const RECEIVED = 'applications.newlyReceived.total';
const row = (code: string, name: string, received: number, more: object = {}) => ({
  region: { code, name },
  edition: '2021',
  reports: 11,
  due: 12,
  sums: { [RECEIVED]: received, 'applications.concluded.total': 4 },
  unknown: {},
  own: null,
  ...more,
});
const ROWS = [
  row('640104', '兴庆区', 1204, { own: { reportId: REPORT, gaps: { [RECEIVED]: 3 } } }),
  row('640323', '盐池县', 7, { unknown: { [RECEIVED]: 2 } }),
];
const ANSWERS = {
  'GET /regions': { regions: [], kinds: [], years: [2023], year: 2023 },
  'GET /rollups': { year: 2023, level: 'county', sample: true, rows: ROWS },
};

it('shows the year in figures, every county with its sum, and where its government reports otherwise', async () => {
  const { asked } = renderPage(<RegionsPage />, { path: '/regions', at: '/regions', answers: ANSWERS });
  const map = await screen.findByRole('region', { name: '新收申请，按县（市、区）' });
  expect(asked).toContain('GET /rollups?year=2023');
  expect(
    within(map)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['兴庆区1,20411/12 份', '盐池县711/12 份']);
  expect(screen.getByText(/已汇总 22 份，应报 24 份/u)).toBeTruthy();
  const figures = screen.getByRole('navigation', { name: '这一年的八个数' });
  expect(within(figures).getByText('1,211')).toBeTruthy();
  expect(screen.getByText('政府年报 +3')).toBeTruthy();
  expect(screen.getByTitle('有 2 份年报没有填数字，没有加上')).toBeTruthy();
  expect(screen.getByRole('link', { name: '查看兴庆区人民政府的年报' }).getAttribute('href')).toBe(
    `/reports/${REPORT}`,
  );
  expect(screen.getAllByText('示例数据').length).toBeGreaterThan(0);
});

it('keeps the figure that the map shows in the address, and asks about the county that is clicked', async () => {
  const { asked } = renderPage(<RegionsPage />, {
    path: '/regions',
    at: '/regions?figure=concluded',
    answers: ANSWERS,
    language: 'en',
  });
  const map = await screen.findByRole('region', { name: 'Concluded by county' });
  fireEvent.click(within(map).getByRole('button', { name: /盐池县/u }));
  await screen.findByRole('region', { name: 'Concluded by county' });
  expect(asked).toContain('GET /rollups?year=2023&region=640323');
});

it('says when there is nothing to add up', async () => {
  const answers = { ...ANSWERS, 'GET /rollups': { year: 2023, level: 'county', sample: false, rows: [] } };
  renderPage(<RegionsPage />, { path: '/regions', at: '/regions', answers });
  expect(await screen.findByText('没有可以汇总的年报。')).toBeTruthy();
});
