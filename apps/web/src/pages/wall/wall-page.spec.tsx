import { screen } from '@testing-library/react';

import { renderPage } from '../../testing/render-page.js';
import { WallPage } from './wall-page.js';

const OVERVIEW = {
  ...{ year: 2024, sample: true, regions: [], received: { days: 7, reports: 1 } },
  total: { due: 1200, reported: 1000, late: 100, missing: 100, doubtful: 30 },
  latest: [
    {
      agency: { id: 'a', name: '甲局', kind: 'water', region: { code: '640323', name: '盐池县' }, sample: true },
      reportId: '0b0f8f0e-6c57-4f0e-9d2b-0d5b6f5b8a01',
      ...{ receivedAt: '2025-02-01T02:00:00.000Z', errors: 0, warnings: 0, again: false },
    },
  ],
};
const REGIONS = {
  ...{ kinds: [], years: [2024], year: 2024 },
  regions: [{ code: '640300', name: '吴忠市', parent: '640000' }],
};
const open = (at: string, overview: unknown = OVERVIEW) =>
  renderPage(<WallPage />, {
    ...{ path: '/wall', at },
    answers: { 'GET /regions': REGIONS, 'GET /overview': overview },
  });

it('shows the few figures of the year, and what came last', async () => {
  const { asked } = open('/wall?region=640300');
  expect(await screen.findByText('91.7%')).toBeTruthy();
  expect(asked).toContain('GET /overview?year=2024&region=640300');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('吴忠市 2024 年度报告报送 示例数据');
  expect(screen.getByText('应报 1,200 个机关，已报 1,100 个')).toBeTruthy();
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['100', '100', '30']);
  expect(screen.getByText('甲局')).toBeTruthy();
  expect(screen.getByRole('link', { name: '退出大屏' }).getAttribute('href')).toBe('/overview?region=640300');
});

it('says since when its figures stand still while the server does not tell of changes', async () => {
  open('/wall');
  expect(await screen.findByText(/与服务器的连接中断，数字停在/u)).toBeTruthy();
});

it('divides by nothing where nobody has to report', async () => {
  open('/wall', { ...OVERVIEW, total: { due: 0, reported: 0, late: 0, missing: 0, doubtful: 0 }, latest: [] });
  expect(await screen.findByText('—')).toBeTruthy();
  expect(screen.getByText('还没有年报。')).toBeTruthy();
});
