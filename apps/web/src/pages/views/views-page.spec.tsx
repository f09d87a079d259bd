import { screen } from '@testing-library/react';

import { renderPage } from '../../testing/render-page.js';
import { CHOICES } from '../../testing/view-choices.js';
import { ViewsPage } from './views-page.js';

const limit = { inner: { low: 0.6, high: 1 }, outer: { low: 0.4, high: 1 } };
const FUNNELS = {
  indicator: 'completion-rate',
  year: 2024,
  smallest: 5,
  total: 5,
  sample: true,
  centre: 0.9,
  dispersion: 1.43,
  limits: [10, 100].map((denominator) => ({ denominator, ...limit })),
  members: {
    ids: ['a', 'b'],
    names: ['甲局', '乙局'],
    regions: ['640323', '640323'],
    regionNames: ['盐池县', '盐池县'],
    numerators: [30, 9],
    denominators: [100, 10],
    values: [0.3, 0.9],
    bands: ['below', 'within'],
  },
};

const shown = (at: string, answers: object = {}, language: 'zh' | 'en' = 'zh') =>
  renderPage(<ViewsPage />, {
    path: '/views/:view?',
    at,
    answers: { ...CHOICES, 'GET /funnels': FUNNELS, ...answers },
    language,
  });

describe('the funnel', () => {
  it('says who stands beyond the limits, and offers the same as files', async () => {
    const { asked } = shown('/views/funnel?year=2024&region=640323');
    expect(await screen.findByText(/参加排名 2 家（应报或已报 5 家）。 高于上限 0 家，低于下限 1 家/u)).toBeTruthy();
    expect(screen.getByRole('img', { name: '2024 年办结率漏斗图：数值与分母' })).toBeTruthy();
    expect(screen.getByText(/同组中心 90\.0%.*差异是偶然的 1\.4 倍/u)).toBeTruthy();
    expect(asked).toContain('GET /funnels?indicator=completion-rate&year=2024&region=640323');
    expect(screen.getByRole('link', { name: /CSV/u }).getAttribute('href')).toBe(
      '/api/v1/funnels.csv?indicator=completion-rate&year=2024&region=640323',
    );
  });

  it('draws what has a funnel where the address names what has none', async () => {
    const { asked } = shown('/views/funnel?year=2024&indicator=website-items');
    await screen.findByRole('img', { name: /漏斗图/u });
    expect(asked).toContain('GET /funnels?indicator=completion-rate&year=2024');
  });

  it('says in English that there are too few', async () => {
    shown(
      '/views/funnel?year=2024',
      { 'GET /funnels': { ...FUNNELS, centre: null, dispersion: null, limits: [] } },
      'en',
    );
    expect(await screen.findByText(/too few agencies to say what is usual/u)).toBeTruthy();
  });

  it('says that nobody is ranked', async () => {
    const nobody = Object.fromEntries(Object.keys(FUNNELS.members).map((column) => [column, []]));
    shown('/views/funnel?year=2024', { 'GET /funnels': { ...FUNNELS, members: nobody, limits: [], centre: null } });
    expect(await screen.findByText('没有机关参加排名')).toBeTruthy();
  });
});

it('opens the first view where none is named, and keeps what was asked', async () => {
  const { address } = shown('/views?year=2024&kind=science');
  await screen.findByRole('img', { name: /漏斗图/u });
  expect(address()).toBe('/views/funnel?year=2024&kind=science');
  expect(screen.getByRole('link', { name: '漏斗图', current: 'page' })).toBeTruthy();
});

it('knows no other view', async () => {
  shown('/views/pie?year=2024');
  expect(await screen.findByText('没有这个页面')).toBeTruthy();
});
