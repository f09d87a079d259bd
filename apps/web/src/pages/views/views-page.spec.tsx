import { jest } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';

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

const spread = (values: number, median: number | null, together: number | null) => ({
  agencies: 9,
  reports: 8,
  values,
  least: median && 0.5,
  lower: median && 0.6,
  median,
  upper: median && 0.9,
  most: median && 1,
  together,
});
const DISTRIBUTIONS = {
  indicator: 'completion-rate',
  year: 2024,
  level: 'county',
  sample: true,
  whole: spread(7, 0.75, 0.8),
  rows: [
    { region: { code: '640323', name: '盐池县' }, ...spread(7, 0.75, 0.82) },
    { region: { code: '640324', name: '同心县' }, ...spread(0, null, null) },
  ],
};

const part = (zh: string, en: string) => ({ code: en, title: { zh, en } });
const COMPOSITIONS = {
  of: 'outcomes',
  year: 2024,
  level: 'county',
  sample: true,
  parts: [part('予以公开', 'Granted'), part('不予公开', 'Refused')],
  whole: { reports: 20, counts: [30, 10], stated: 41, unknown: 2 },
  before: { reports: 18, counts: [5, 5], stated: 10, unknown: 0 },
  rows: [{ region: { code: '640323', name: '盐池县' }, reports: 20, counts: [30, 10], stated: 41, unknown: 2 }],
};

const TRENDS = {
  indicator: 'completion-rate',
  level: 'prefecture',
  sample: true,
  rows: [
    { year: 2023, region: null, ...spread(7, 0.7, 0.8) },
    { year: 2024, region: null, ...spread(7, 0.75, 0.9) },
    { year: 2024, region: { code: '640300', name: '吴忠市' }, ...spread(7, 0.75, 0.9) },
  ],
};

const shown = (at: string, answers: object = {}, language: 'zh' | 'en' = 'zh') =>
  renderPage(<ViewsPage />, {
    path: '/views/:view?',
    at,
    answers: {
      ...CHOICES,
      'GET /funnels': FUNNELS,
      'GET /distributions': DISTRIBUTIONS,
      'GET /compositions': COMPOSITIONS,
      'GET /trends': TRENDS,
      ...answers,
    },
    language,
  });

/** The DOM of tests has no `Blob.text`. */
function textOf(blob: Blob | undefined): Promise<unknown> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => {
      done(reader.result);
    };
    reader.readAsText(blob ?? new Blob());
  });
}

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

  it('writes on a picture that is taken away what its lines are', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${saved.push(blob)}`;
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    shown('/views/funnel?year=2024');
    await screen.findByRole('img', { name: /漏斗图/u });
    fireEvent.click(screen.getByRole('button', { name: /^保存.*漏斗图/u }));
    fireEvent.click(await screen.findByText('SVG'));
    await waitFor(() => {
      expect(saved).toHaveLength(1);
    });
    click.mockRestore();
    const svg = await textOf(saved[0]);
    expect(svg).toContain('实线：99.8% 控制限；虚线：95% 控制限');
    expect(svg).toContain('点线：同组中心 90.0%');
    expect(svg).toContain('离散系数 φ = 1.43，控制限已随之放宽');
  });

  it.each([
    ['website-items', '“网站公开数量”不能用这种图表示，这里显示的是“办结率”。'],
    ['nothing', '没有代码为“nothing”的指标，这里显示的是“办结率”。'],
  ])('says that it draws another indicator where the address names %s', async (code, sentence) => {
    const { asked } = shown(`/views/funnel?year=2024&indicator=${code}`);
    await screen.findByRole('img', { name: /漏斗图/u });
    expect(asked).toContain('GET /funnels?indicator=completion-rate&year=2024');
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('leads from a dot and from a name to the page of the agency', async () => {
    const { address } = shown('/views/funnel?year=2024');
    const chart = await screen.findByRole('group', { name: /漏斗图/u });
    fireEvent.click(screen.getByRole('button', { name: '看表格' }));
    expect((await screen.findByRole('link', { name: '甲局' })).getAttribute('href')).toBe('/agencies/a');
    fireEvent.click(screen.getByRole('button', { name: '看图' }));
    expect(chart.isConnected).toBe(false);
    const again = await screen.findByRole('group', { name: /漏斗图/u });
    fireEvent.keyDown(again, { key: 'End' });
    fireEvent.keyDown(again, { key: 'Enter' });
    expect(address()).toBe('/agencies/b');
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

describe('the distribution', () => {
  it('has a box a region that has values, and says what is usual', async () => {
    const { asked } = shown('/views/distribution?year=2024&level=prefecture');
    const chart = await screen.findByRole('img', { name: '2024 年办结率：各县（市、区）机关的分布' });
    expect(asked).toContain('GET /distributions?indicator=completion-rate&year=2024&level=prefecture');
    expect(chart.textContent).toContain('盐池县（7）');
    expect(chart.textContent).not.toContain('同心县');
    expect(
      screen.getByText(/参加比较 7 家（已报 8 家）。全部机关的中位数 75\.0%，中间一半在 60\.0% 与 90\.0% 之间/u),
    ).toBeTruthy();
  });

  it('says that there is nothing to compare', async () => {
    shown('/views/distribution?year=2024', { 'GET /distributions': { ...DISTRIBUTIONS, rows: [] } });
    expect(await screen.findByText('没有可以比较的数值')).toBeTruthy();
  });
});

describe('the map', () => {
  it('has a tile a county, by default with what its agencies come to together', async () => {
    const { asked } = shown('/views/map?year=2024&level=prefecture');
    const chart = await screen.findByRole('img', { name: '2024 年办结率：各县（市、区）合计' });
    expect(asked).toContain('GET /distributions?indicator=completion-rate&year=2024&level=county');
    await waitFor(() => {
      expect(chart.textContent).toContain('吴忠市');
    });
    expect(chart.textContent).toContain('82.0%');
    expect(chart.textContent).toContain('—');
    expect(screen.getByText('2 个县（市、区），全部机关合计 80.0%。')).toBeTruthy();
  });

  it('shows the median where the address asks for it', async () => {
    shown('/views/map?year=2024&figure=median', {}, 'en');
    const chart = await screen.findByRole('img', { name: 'Completion rate, 2024: the median of every county' });
    expect(chart.textContent).toContain('75.0%');
    expect(screen.getByText('2 counties; the median of all agencies is 75.0%.')).toBeTruthy();
  });
});

describe('the outcomes', () => {
  it('has a bar a region below one of everybody, and says where the reports state another total', async () => {
    const { asked } = shown('/views/outcomes?year=2024');
    const chart = await screen.findByRole('img', { name: '2024 年办理结果构成，按县（市、区）' });
    expect(asked).toContain('GET /compositions?of=outcomes&year=2024&level=county');
    expect(chart.textContent).toContain('全部（40）');
    expect(chart.textContent).toContain('盐池县（40）');
    expect(chart.textContent).toContain('予以公开');
    expect(screen.getByText(/已报 20 份，办理结果共 40 件。 各年报自填的总计相加是 41 件/u)).toBeTruthy();
    expect(screen.getByText(/至多有 2 份年报少填/u)).toBeTruthy();
  });

  it('says whether there are no reports or reports of nothing', async () => {
    const none = (reports: number) => ({ ...COMPOSITIONS, whole: { reports, counts: [0, 0], stated: 0, unknown: 0 } });
    shown('/views/outcomes?year=2024', { 'GET /compositions': none(3) }, 'en');
    expect(await screen.findByText('None of the 3 reports counts any such application.')).toBeTruthy();
    shown('/views/refusals?year=2024', { 'GET /compositions': none(0) });
    expect(await screen.findByText(/还没有可以汇总的年报/u)).toBeTruthy();
  });
});

it('shows the grounds of refusal beside the year before, where there is one', async () => {
  const { asked } = shown('/views/refusals?year=2024');
  const chart = await screen.findByRole('img', { name: '2024 年不予公开理由，与上年对照' });
  expect(asked).toContain('GET /compositions?of=refusals&year=2024&level=county');
  expect(chart.textContent).toContain('2024 年（40 件）');
  expect(chart.textContent).toContain('2023 年（10 件）');
});

describe('the trend', () => {
  it('has a line of everybody and one a prefecture, and asks for no year', async () => {
    const { asked } = shown('/views/trend?year=2024&kind=science');
    const chart = await screen.findByRole('img', { name: '办结率历年走势：合计' });
    expect(asked).toContain('GET /trends?indicator=completion-rate&kind=science');
    expect(chart.textContent).toContain('吴忠市');
    expect(chart.textContent).toContain('2023 年');
    expect(screen.queryByLabelText('年度')).toBeNull();
  });

  it('shows where the middle half lies where the median is asked for', async () => {
    shown('/views/trend?figure=median');
    const chart = await screen.findByRole('img', { name: '办结率历年走势：机关的中位数' });
    expect(chart.textContent).toContain('全部机关的中间一半');
  });

  it('says in its table how many agencies a figure is of', async () => {
    shown('/views/trend?figure=median');
    await screen.findByRole('img', { name: /历年走势/u });
    fireEvent.click(screen.getByRole('button', { name: '看表格' }));
    const table = await screen.findByRole('table', { name: /历年走势/u });
    expect(within(table).getAllByText('参加比较的机关')[0]).toBeTruthy();
    const [first] = within(table)
      .getAllByRole('row')
      .filter((row) => row.textContent.includes('2023'));
    expect(first?.textContent).toBe('全部2023 年70.0%7');
  });

  it('says that there is nothing to look back on', async () => {
    shown('/views/trend', { 'GET /trends': { ...TRENDS, rows: [] } });
    expect(await screen.findByText('没有可以比较的数值')).toBeTruthy();
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
