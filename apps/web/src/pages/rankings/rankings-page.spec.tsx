import { screen, within } from '@testing-library/react';

import { renderPage } from '../../testing/render-page.js';
import { RankingsPage } from './rankings-page.js';

const row = (name: string, given: object) => ({
  agency: { id: name, name, kind: 'water', region: { code: '640323', name: '盐池县' }, sample: true },
  reportId: null,
  value: null,
  numerator: null,
  denominator: null,
  low: null,
  high: null,
  rank: null,
  tied: 0,
  notRanked: null,
  ...given,
});

const RANKINGS = {
  indicator: 'completion-rate',
  year: 2024,
  smallest: 5,
  ranked: 2,
  total: 4,
  sample: true,
  rows: [
    row('甲局', { value: 1, numerator: 12, denominator: 12, low: 0.757, high: 1, rank: 1, tied: 3 }),
    row('乙局', { value: 0.9, numerator: 9, denominator: 10, low: 0.596, high: 0.982, rank: 4, tied: 1 }),
    row('丙局', { value: 1, numerator: 2, denominator: 2, low: 0.342, high: 1, notRanked: 'too-few' }),
    row('丁局', { notRanked: 'missing' }),
  ],
  next: 'key',
};

it('gives each rate with its numbers, ties and reasons, and the same address as files', async () => {
  renderPage(<RankingsPage />, {
    path: '/rankings',
    at: '/rankings?year=2024&search=局',
    answers: { 'GET /regions': { regions: [], kinds: [], years: [2024], year: 2024 }, 'GET /rankings': RANKINGS },
  });
  const rows = (await screen.findAllByRole('row')).map((each) =>
    [...each.querySelectorAll('td')].map((cell) => cell.textContent),
  );
  const figures = rows.filter(([first]) => first !== undefined && first !== '');
  expect(figures).toEqual([
    ['1并列 3 家', '甲局 示例', '100%', '12/12', '75.7% – 100%'],
    ['4', '乙局 示例', '90.0%', '9/10', '59.6% – 98.2%'],
    ['未排名：申请不足 5 件', '丙局 示例', '100%', '2/2', '34.2% – 100%'],
    ['未排名：未报送', '丁局 示例', '—', '—', '—'],
  ]);
  const files = within(screen.getByRole('group', { name: '下载数据' })).getAllByRole('link');
  expect(files.map((file) => decodeURIComponent(file.getAttribute('href') ?? ''))).toEqual([
    '/api/v1/rankings.csv?indicator=completion-rate&year=2024&search=局',
    '/api/v1/rankings.xlsx?indicator=completion-rate&year=2024&search=局',
  ]);
  expect(screen.getByRole('button', { name: '显示更多（已显示 4，共 4）' })).toBeTruthy();
  expect(screen.getByRole('img', { name: '2024 年办结率图，数字见表格' })).toBeTruthy();
});
