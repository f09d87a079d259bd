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
  ranks: null,
  shrunk: null,
  band: null,
  change: null,
  pooled: null,
  years: [],
  ...given,
});

const JUDGED = {
  ranks: { from: 1, to: 3 },
  shrunk: { value: 0.96, low: 0.8, high: 0.99 },
  band: 'above',
  change: { direction: 'up', before: 0.4 },
};

const LARGEST = { id: 'x', name: '大局', kind: 'water', region: { code: '640323', name: '盐池县' }, sample: false };

const YEARS = [
  { year: 2023, value: 0.8 },
  { year: 2024, value: 0.9 },
];

const RANKINGS = {
  indicator: 'completion-rate',
  year: 2024,
  smallest: 5,
  ranked: 2,
  total: 4,
  sample: true,
  stands: { above: 1, within: 0, below: 0, unranked: 2 },
  group: { overall: 0.8, withoutLargest: 0.9, largest: LARGEST, largestWeight: 0.5, centre: 0.85, dispersion: 1.2 },
  rows: [
    row('甲局', { value: 1, numerator: 12, denominator: 12, low: 0.757, high: 1, rank: 1, tied: 3, ...JUDGED }),
    row('乙局', { value: 0.9, numerator: 9, denominator: 10, low: 0.596, high: 0.982, rank: 4, tied: 1, years: YEARS }),
    row('丙局', { value: 1, numerator: 2, denominator: 2, low: 0.342, high: 1, notRanked: 'too-few' }),
    row('丁局', { notRanked: 'missing' }),
  ],
  own: null,
  next: null,
};

const wording = (zh: string) => ({ zh, en: zh });
const COMPLETION = {
  code: 'completion-rate',
  catalogue: 'I-03',
  title: wording('办结率'),
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'higher',
  law: wording('条例第三十三条'),
  numerator: [{ name: 'concluded', title: wording('办结总计') }],
  denominator: [{ name: 'received', title: wording('本年新收') }],
  per: null,
  formula: wording('办结 ÷ 应办'),
  caution: wording('低于 100% 不等于逾期。'),
  neverRanked: null,
  smallest: 5,
};
const WEBSITE = {
  ...COMPLETION,
  code: 'website-items',
  catalogue: 'I-16a',
  title: wording('网站公开数量'),
  kind: 'count',
  unit: '条',
  source: 'self-declared',
  direction: 'neither',
  law: null,
  denominator: [],
  neverRanked: wording('口径由各机关自定。'),
  smallest: null,
};
const CHOICES = {
  'GET /regions': { regions: [], kinds: [], years: [2024], year: 2024 },
  'GET /indicators': { rows: [COMPLETION, WEBSITE] },
};

it('gives each rate with its numbers, ties and reasons, and the same address as files', async () => {
  renderPage(<RankingsPage />, {
    path: '/rankings',
    at: '/rankings?year=2024&search=局',
    answers: { ...CHOICES, 'GET /rankings': RANKINGS },
  });
  const rows = (await screen.findAllByRole('row')).slice(1);
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([
    ['1并列 3 家', '甲局 示例', '100%', '75.7% – 100% 收缩值 96.0%', '12/12', '1 – 3', '高于上限', '↑ 上年 40.0%', ''],
    ['4', '乙局 示例', '90.0%', '59.6% – 98.2% ', '9/10', '—', '—', '—', '2023 年 80.0%，2024 年 90.0%'],
    ['—', '丙局 示例未排名：分母不足 5', '100%', '34.2% – 100% ', '2/2', '—', '—', '—', ''],
    ['—', '丁局 示例未排名：未报送', '—', '— ', '—', '—', '—', '—', ''],
  ]);
  expect(screen.getByText(/参加排名的合计 80.0%。/u).textContent).toBe(
    '参加排名的合计 80.0%。其中最大的是大局，占其分母的 50.0%；除去它为 90.0%。 各机关之间的差别是偶然所致的 1.2 倍，控制限已随之放宽。 同在控制限内的，名次先后可以只是偶然；每千家约有两家偶然超出控制限。',
  );
  const files = within(screen.getByRole('group', { name: '下载数据' })).getAllByRole('link');
  expect(files.map((file) => decodeURIComponent(file.getAttribute('href') ?? ''))).toEqual([
    '/api/v1/rankings.csv?indicator=completion-rate&year=2024&search=局',
    '/api/v1/rankings.xlsx?indicator=completion-rate&year=2024&search=局',
    '/api/v1/rankings.json?indicator=completion-rate&year=2024&search=局',
  ]);
});

it('ranks peers among themselves, and says how they were chosen', async () => {
  const { asked } = renderPage(<RankingsPage />, {
    path: '/rankings',
    at: '/rankings?year=2024&level=county&volume=some',
    answers: { ...CHOICES, 'GET /rankings': RANKINGS },
  });
  expect(await screen.findByText(/^名次、限度和合计只在符合所选/u)).toBeTruthy();
  expect(asked.find((question) => question.startsWith('GET /rankings'))).toContain('&level=county&volume=some');
  expect(screen.getByTitle('10—99 件')).toBeTruthy();
});

it('says of what nobody is ranked by why, and shows the values', async () => {
  renderPage(<RankingsPage />, {
    path: '/rankings',
    at: '/rankings?year=2024&indicator=website-items',
    answers: {
      ...CHOICES,
      'GET /rankings': {
        ...RANKINGS,
        indicator: 'website-items',
        smallest: null,
        group: { ...RANKINGS.group, centre: null, dispersion: null },
        rows: [row('甲局', { value: 1204, numerator: 1204, notRanked: 'never-ranked' })],
      },
    },
  });
  const cells = await screen.findAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual(['—', '甲局 示例本指标不排名', '1,204', '', '']);
  const doors = within(screen.getByRole('navigation', { name: '与控制限相比' })).getAllByRole('link');
  expect(doors.map(({ textContent }) => textContent)).toEqual(['全部4', '不参加排名2']);
  expect(screen.getByText('不排名。')).toBeTruthy();
  expect(screen.getByText(/口径由各机关自定。/u)).toBeTruthy();
});

it('asks for more as the end of the list nears, and puts it below', async () => {
  const more = { ...RANKINGS, rows: [row('戊局', { notRanked: 'unknown' })] };
  renderPage(<RankingsPage />, {
    path: '/rankings',
    at: '/rankings?year=2024',
    answers: {
      ...CHOICES,
      'GET /rankings': (address: string) => (address.includes('after=key') ? more : { ...RANKINGS, next: 'key' }),
    },
  });
  expect(await screen.findByText('戊局')).toBeTruthy();
  expect(screen.getAllByRole('row')).toHaveLength(6);
});

it('finds who stands beyond the limits by an address', async () => {
  const { asked } = renderPage(<RankingsPage />, {
    path: '/rankings',
    at: '/rankings?year=2024&stand=above',
    answers: { ...CHOICES, 'GET /rankings': { ...RANKINGS, rows: [] } },
  });
  const doors = await screen.findByRole('navigation', { name: '与控制限相比' });
  expect(
    within(doors)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['全部4', '高于上限1', '在限内0', '低于下限0', '不参加排名2']);
  expect(within(doors).getByRole('link', { current: true }).textContent).toBe('高于上限1');
  expect(screen.getByText('没有符合条件的机关。')).toBeTruthy();
  expect(asked).toContain('GET /rankings?indicator=completion-rate&year=2024&stand=above');
});

it.each([
  ['', '5'],
  ['&stand=unranked', '3'],
  ['&stand=unranked&search=局', '-1'],
])('counts the rows that are listed by %s, as far as anybody knows', async (asked, count) => {
  renderPage(<RankingsPage />, {
    path: '/rankings',
    at: `/rankings?year=2024${asked}`,
    answers: { ...CHOICES, 'GET /rankings': { ...RANKINGS, next: 'more' } },
  });
  expect((await screen.findByRole('table')).getAttribute('aria-rowcount')).toBe(count);
});

it('does not say that differences are more than chance where they are not', async () => {
  renderPage(<RankingsPage />, {
    path: '/rankings',
    at: '/rankings?year=2024',
    answers: { ...CHOICES, 'GET /rankings': { ...RANKINGS, group: { ...RANKINGS.group, dispersion: 1.04 } } },
  });
  expect(await screen.findByText(/除去它为 90.0%。 总的看，各机关之间的差别没有超出偶然。/u)).toBeTruthy();
});

it('says nothing of limits where there are none', async () => {
  const group = { ...RANKINGS.group, centre: null, dispersion: null };
  renderPage(<RankingsPage />, {
    path: '/rankings',
    at: '/rankings?year=2024',
    answers: { ...CHOICES, 'GET /rankings': { ...RANKINGS, group } },
  });
  const doors = await screen.findByRole('navigation', { name: '与控制限相比' });
  expect(doors.textContent).toBe('全部4不参加排名2');
  expect(screen.queryByText(/偶然/u)).toBeNull();
});

it('draws the rows that have come, with the way to more', async () => {
  renderPage(<RankingsPage />, {
    path: '/rankings',
    at: '/rankings?year=2024&view=picture',
    answers: { ...CHOICES, 'GET /rankings': { ...RANKINGS, next: 'key' } },
  });
  expect(await screen.findByRole('img', { name: '2024 年办结率图，数字见表格' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '显示更多（已显示 4，共 4）' })).toBeTruthy();
});
