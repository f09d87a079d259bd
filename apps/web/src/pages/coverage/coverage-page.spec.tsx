import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderPage } from '../../testing/render-page.js';
import { CoveragePage } from './coverage-page.js';

const row = (id: string, name: string, state: string, given: object = {}) => ({
  agency: { id, name, kind: 'water', region: { code: '640323', name: '盐池县' }, sample: true },
  state,
  reportId: state === 'missing' ? null : `r-${id}`,
  publishedOn: null,
  errors: 0,
  warnings: 0,
  ...given,
});
const COVERAGE = {
  ...{ year: 2024, sample: true, due: 3, reported: 1, late: 1, missing: 1, doubtful: 1 },
  rows: [
    row('a', '甲局', 'reported', { errors: 2 }),
    row('b', '乙局', 'late', { publishedOn: '2025-02-03', warnings: 1 }),
    row('c', '丙局', 'missing'),
  ],
  next: null,
};
const REGIONS = {
  regions: [],
  kinds: [{ code: 'water', name: '水务', title: { zh: '水务', en: 'Water' } }],
  years: [2024, 2023],
  year: 2024,
};
const ANSWERS = { 'GET /regions': REGIONS, 'GET /coverage': COVERAGE };

it('says of each agency how far it has come; without a report there is nothing to count', async () => {
  renderPage(<CoveragePage />, { path: '/coverage', at: '/coverage', answers: ANSWERS });
  const rows = (await screen.findAllByRole('row')).slice(1);
  expect(
    rows.map((each) =>
      within(each)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent.trim()),
    ),
  ).toEqual([
    ['甲局 示例', '已报 存疑', '不详', '2', '0', '查看', '盐池县', '水务'],
    ['乙局 示例', '逾期', '2025-02-03', '0', '1', '查看', '盐池县', '水务'],
    ['丙局 示例', '未报', '', '—', '—', '', '盐池县', '水务'],
  ]);
});

it('opens the list behind a count, and gives the same list as files', async () => {
  const missing = { ...COVERAGE, rows: [row('c', '丙局', 'missing')] };
  const { asked, address } = renderPage(<CoveragePage />, {
    path: '/coverage',
    at: '/coverage?search=局',
    answers: {
      ...ANSWERS,
      'GET /coverage': (to: string) => (to.includes('state=missing') ? missing : COVERAGE),
    },
  });
  const doors = await screen.findByRole('navigation', { name: '按情况查看' });
  expect(
    within(doors)
      .getAllByRole('link')
      .map((door) => door.textContent),
  ).toEqual(['应报3个机关', '已报266.7%', '逾期133.3%', '未报133.3%', '存疑133.3%']);
  expect(asked).toContain('GET /coverage?year=2024&search=局');
  await userEvent.click(within(doors).getByRole('link', { name: /未报/u }));
  expect(decodeURIComponent(address())).toBe('/coverage?search=局&state=missing');
  expect(await screen.findAllByRole('row')).toHaveLength(2);
  expect(screen.getByText(/丙局/u)).toBeTruthy();
  const files = within(screen.getByRole('group', { name: '下载数据' })).getAllByRole('link');
  expect(files.map((file) => decodeURIComponent(file.getAttribute('href') ?? ''))[0]).toBe(
    '/api/v1/coverage.csv?year=2024&search=局&state=missing',
  );
});

it('asks for more as the end of the list nears, and puts it below', async () => {
  const more = { ...COVERAGE, rows: [row('d', '丁局', 'missing')] };
  renderPage(<CoveragePage />, {
    path: '/coverage',
    at: '/coverage',
    answers: {
      ...ANSWERS,
      'GET /coverage': (to: string) => (to.includes('after=key') ? more : { ...COVERAGE, next: 'key' }),
    },
  });
  expect(await screen.findByText('丁局')).toBeTruthy();
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('4');
  expect(screen.getAllByRole('row')).toHaveLength(5);
});

it('finds by what is typed, and says so where nobody is found', async () => {
  const nobody = { ...COVERAGE, due: 0, reported: 0, late: 0, missing: 0, doubtful: 0, rows: [] };
  const { address } = renderPage(<CoveragePage />, {
    path: '/coverage',
    at: '/coverage',
    answers: { ...ANSWERS, 'GET /coverage': (to: string) => (to.includes('search=ding') ? nobody : COVERAGE) },
  });
  await userEvent.type(await screen.findByRole('searchbox', { name: '机关名称' }), 'ding{Enter}');
  expect(address()).toBe('/coverage?search=ding');
  expect(await screen.findByText('没有符合条件的机关。')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

it('says that there is nothing yet where no year has reports', async () => {
  const { asked } = renderPage(<CoveragePage />, {
    path: '/coverage',
    at: '/coverage',
    answers: { 'GET /regions': { regions: [], kinds: [], years: [], year: null } },
  });
  expect(await screen.findByText('还没有任何年度的年报。')).toBeTruthy();
  expect(asked.filter((question) => question.startsWith('GET /coverage'))).toEqual([]);
});

it('says when the server cannot be reached, and offers another try', async () => {
  renderPage(<CoveragePage />, {
    path: '/coverage',
    at: '/coverage?year=2023',
    answers: { 'GET /regions': REGIONS },
  });
  expect(await screen.findByText('连接不上服务器')).toBeTruthy();
  expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
});
