import { fireEvent, screen, within } from '@testing-library/react';

import { Refusal, renderPage } from '../../testing/render-page.js';
import { ComparisonsPage } from './comparisons-page.js';

const wording = (zh: string) => ({ zh, en: zh });
const COMPLETION = {
  code: 'completion-rate',
  catalogue: 'I-03',
  title: wording('办结率'),
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'higher',
  law: null,
  numerator: [{ name: 'concluded', title: wording('办结总计') }],
  denominator: [{ name: 'received', title: wording('本年新收') }],
  per: null,
  formula: wording('办结 ÷ 应办'),
  caution: wording('低于 100% 不等于逾期。'),
  neverRanked: null,
  smallest: 5,
};
const CELL = 'applications.newlyReceived.total';
const CELL_TITLE = '表三「一、本年新收政府信息公开申请数量」总计';

const agency = (id: string) => ({
  id,
  name: `${id}局`,
  kind: 'water',
  region: { code: '640323', name: '盐池县' },
  sample: false,
});

type Values = readonly [value: number | null, before: number | null, median: number | null, peers?: number];

function row(of: string, year: number, [value, before, median, peers = 40]: Values, cell: number | null) {
  return {
    ...{ agency: of, year, reportId: '1f0e4d3c-0000-4000-8000-000000000001' },
    ...{ website: null, wechat: null, received: 3, concluded: 2, due: 3, completionRate: null },
    ...{ onTimeRate: null, onTimeSentence: null, problems: [], errors: 0 },
    indicators: [
      {
        ...{ indicator: 'completion-rate', value, before, median, peers, direction: 'unclear' },
        ...{ numerator: 8 * (value ?? 0), denominator: 8, low: 0.2, high: 0.9 },
      },
    ],
    cells: [{ cell: CELL, value: cell, before: null, median: 5, peers: 41 }],
  };
}

function answer(ids: readonly string[]) {
  return {
    agencies: ids.map(agency),
    years: [2022, 2023],
    sample: false,
    rows: ids.flatMap((id) => [row(id, 2022, [0.5, null, 0.6], 7), row(id, 2023, [0.625, 0.5, 0.75], 8)]),
  };
}

const open = (ids: readonly string[], rest = '', compared = answer(ids)) =>
  renderPage(<ComparisonsPage />, {
    path: '/comparisons',
    at: `/comparisons?agencies=${ids.join(',')}${rest}`,
    answers: {
      'GET /regions': { regions: [], kinds: [], years: [2023, 2022], year: 2023 },
      'GET /indicators': { rows: [COMPLETION] },
      'GET /agencies': { rows: [] },
      'GET /comparisons': compared,
    },
  });

const MANY = Array.from({ length: 8 }, (_, at) => `机关${at + 1}`);

it('shows each measure year by year, with the difference to the year before and to the peers', async () => {
  open(['甲', '乙'], `&indicators=completion-rate&cells=${CELL}`);
  const table = within(await screen.findByRole('region', { name: '办结率' })).getAllByRole('row');
  const cells = table.map((each) => [...each.querySelectorAll('td')].map(({ textContent }) => textContent.trim()));
  expect(cells.filter(([name]) => name === '甲局')).toEqual([
    ['甲局', '50.0%4/8', '62.5%5/8', '+12.5 个百分点（看不出变化）', '75.0%（40 家）', '-12.5 个百分点'],
  ]);
  const ofCell = within(screen.getByRole('region', { name: CELL_TITLE }));
  expect(ofCell.getAllByText('+3').length).toBe(2);
});

it('says of one without peers that there are none', async () => {
  const alone = { ...answer(['甲', '乙']), rows: [row('甲', 2023, [0.5, null, null, 1], null)] };
  open(['甲', '乙'], '&indicators=completion-rate', alone);
  const table = await screen.findByRole('region', { name: '办结率' });
  expect(await within(table).findByText('没有同类（1 家）')).toBeTruthy();
});

it('draws a small picture an agency of each measure, however many there are', async () => {
  const { asked } = open(MANY);
  expect(await screen.findByRole('img', { name: '各机关办结率与同类中位数比较图，数字见下表' })).toBeTruthy();
  expect(screen.queryByText('圆中数字为提到该类问题的年数')).toBeNull();
  expect(asked.find((question) => question.startsWith('GET /comparisons'))).toContain(
    '&indicators=completion-rate,applications-received',
  );
  const files = within(screen.getByRole('group', { name: '下载数据' })).getAllByRole('link');
  expect(decodeURIComponent(files[0]?.getAttribute('href') ?? '')).toContain('&indicators=completion-rate,');
});

it('compares few agencies in one picture, where nothing else is chosen', async () => {
  open(['甲', '乙']);
  expect(await screen.findByRole('img', { name: '收到申请数比较图，数字见下表' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: '办结率' })).toBeNull();
});

it('adds all agencies that were found', async () => {
  const { address } = renderPage(<ComparisonsPage />, {
    path: '/comparisons',
    at: '/comparisons?agencies=甲',
    answers: {
      'GET /regions': { regions: [], kinds: [], years: [], year: null },
      'GET /indicators': { rows: [] },
      'GET /agencies': { rows: ['甲', '乙', '丙'].map(agency) },
    },
  });
  fireEvent.change(await screen.findByRole('combobox', { name: '机关' }), { target: { value: 'ju' } });
  fireEvent.click(await screen.findByRole('button', { name: '加入查到的 2 个机关' }));
  expect(decodeURIComponent(address())).toBe('/comparisons?agencies=甲,乙,丙');
});

it('says in the choice which agencies there are not, and takes them away', async () => {
  const { address, asked } = renderPage(<ComparisonsPage />, {
    path: '/comparisons',
    at: '/comparisons?agencies=甲,nobody,乙',
    answers: {
      'GET /regions': { regions: [], kinds: [], years: [], year: null },
      'GET /indicators': { rows: [] },
      'GET /agencies': (to: string) => ({ rows: to.includes('ids=') ? ['甲', '乙'].map(agency) : [] }),
      'GET /comparisons': new Refusal(404, 'agency-not-found', '没有编号为 nobody 的机关，请重新选择'),
    },
  });
  expect(await screen.findByText('没有此机关：nobody')).toBeTruthy();
  expect(asked).toContain('GET /agencies?ids=甲,nobody,乙&limit=3');
  expect(screen.getByText('甲局')).toBeTruthy();
  expect(await screen.findByText('没有编号为 nobody 的机关，请重新选择')).toBeTruthy();
  expect(screen.queryByRole('group', { name: '下载数据' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '去掉不存在的 1 个机关' }));
  expect(decodeURIComponent(address())).toBe('/comparisons?agencies=甲,乙');
  expect(screen.queryByText(/没有此机关/u)).toBeNull();
});
