import { screen, within } from '@testing-library/react';

import { Refusal, renderPage } from '../../testing/render-page.js';
import { OverviewPage } from './overview-page.js';

const REPORT = '0b0f8f0e-6c57-4f0e-9d2b-0d5b6f5b8a01';
const counts = (due: number, reported: number, late: number, doubtful: number) => ({
  ...{ due, reported, late, doubtful, missing: due - reported - late },
});
const column = (key: string, name: string, withErrors: number, given: object = {}) => ({
  ...{ key, name, reports: 10, withErrors, before: { reports: 10, withErrors: 5 }, change: 'unclear', ...given },
});
const rule = (code: string, reports: number[]) => ({
  ...{ rule: code, title: { zh: `规则 ${code}`, en: code }, severity: 'error', reports },
});
const rollup = (received: number) => ({
  ...{ region: { code: '640323', name: '盐池县' }, edition: '2021', reports: 11, due: 12, unknown: {}, own: null },
  sums: { 'applications.newlyReceived.total': received },
});

const ANSWERS = {
  'GET /regions': { regions: [], kinds: [], years: [2024, 2023], year: 2024 },
  'GET /sample-province': { state: 'absent', done: 0, total: 0 },
  'GET /overview': {
    year: 2024,
    sample: false,
    total: counts(1200, 1000, 100, 30),
    regions: [
      { region: { code: '640300', name: '吴忠市' }, own: false, ...counts(1190, 1000, 90, 30) },
      { region: { code: '640000', name: '宁夏回族自治区' }, own: true, ...counts(10, 0, 10, 0) },
    ],
    received: { days: 7, reports: 3 },
    latest: [
      {
        agency: { id: 'a', name: '甲局', kind: 'water', region: { code: '640323', name: '盐池县' }, sample: false },
        ...{ reportId: REPORT, receivedAt: '2025-02-01T02:00:00.000Z', errors: 2, warnings: 1, again: true },
      },
    ],
  },
  'GET /quality': {
    year: 2024,
    by: 'year',
    sample: false,
    columns: [column('2023', '2023', 5), column('2024', '2024', 3), column('640300', '吴忠市', 1, { change: 'down' })],
    rules: [rule('outcomes-sum', [9, 1, 0]), rule('applications-balance', [0, 4, 0]), rule('old', [3, 0, 0])],
  },
  'GET /rollups': { year: 2024, level: 'county', sample: false, rows: [rollup(1204)] },
};

const open = (answers: object = {}, at = '/overview?kind=water') =>
  renderPage(<OverviewPage />, { path: '/overview', at, answers: { ...ANSWERS, ...answers } });
const doors = (name: string) =>
  within(screen.getByRole('navigation', { name }))
    .getAllByRole('link')
    .map((door) => [door.textContent, door.getAttribute('href')]);

it('opens the list behind every count of who has reported', async () => {
  const { asked } = open();
  await screen.findByText('甲局');
  expect(asked).toContain('GET /overview?year=2024&kind=water');
  expect(doors('报送')).toEqual([
    ['应报1,200个机关', '/coverage?year=2024&kind=water'],
    ['已报1,10091.7%', '/coverage?year=2024&kind=water&state=reported'],
    ['逾期1008.3%', '/coverage?year=2024&kind=water&state=late'],
    ['未报1008.3%', '/coverage?year=2024&kind=water&state=missing'],
    ['存疑302.5%', '/coverage?year=2024&kind=water&state=doubtful'],
  ]);
  const table = screen.getByRole('table', { name: '各地区报送情况' });
  expect(within(table).getByRole('link', { name: '吴忠市' }).getAttribute('href')).toBe(
    '/overview?year=2024&region=640300&kind=water',
  );
  expect(within(table).getByText('宁夏回族自治区本级').closest('a')).toBeNull();
});

it('shows the year in eight figures beside the year before, each with its map', async () => {
  const { asked } = open();
  await screen.findAllByText('上年 1,204 件');
  expect(asked).toContain('GET /rollups?year=2023&kind=water');
  const [first] = doors('这一年的八个数');
  expect(first).toEqual(['新收申请1,204上年 1,204 件', '/regions?year=2024&kind=water&figure=received']);
});

it('names what is violated most in the year, and where it became better', async () => {
  open();
  const doubts = await screen.findByRole('region', { name: '存疑' });
  const named = await within(doubts).findAllByRole('listitem');
  expect(named.map(({ textContent }) => textContent)).toEqual([
    ' 错误规则 applications-balance4 份',
    ' 错误规则 outcomes-sum1 份',
  ]);
  expect(within(doubts).getByText('10 份年报中，3 份有未解决的错误（30.0%）')).toBeTruthy();
  expect(within(doubts).getByText('上年 50.0%')).toBeTruthy();
  expect(screen.getByText(/1 个地区的存疑率比上年明显下降/u)).toBeTruthy();
  expect(screen.getByText(/0 个地区的存疑率比上年明显上升/u)).toBeTruthy();
});

it('names what came last, and whether it came again', async () => {
  open();
  const changes = await screen.findByRole('region', { name: '变化' });
  const [last] = await within(changes).findAllByRole('listitem');
  expect(last?.textContent).toBe('2025/02/01 10:00甲局 更正错误 2，提醒 1');
  expect(within(changes).getByText('最近 7 天收到 3 份')).toBeTruthy();
});

it('is there as a file, too', async () => {
  open();
  const file = await screen.findByRole('link', { name: 'CSV' });
  expect(file.getAttribute('href')).toBe('/api/v1/overview.csv?year=2024&kind=water');
});

it('says when there is nothing yet', async () => {
  open({ 'GET /regions': { regions: [], kinds: [], years: [], year: null } });
  expect(await screen.findByText('总览')).toBeTruthy();
  expect(await screen.findByText(/还没有/u)).toBeTruthy();
});

it('is refused once where the address asks for what there is not', async () => {
  const refusal = new Refusal(400, 'question-invalid', '没有代码为“999999”的地区');
  open({ 'GET /overview': refusal, 'GET /quality': refusal, 'GET /rollups': refusal }, '/overview?region=999999');
  expect(await screen.findByText('没有代码为“999999”的地区')).toBeTruthy();
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  expect(screen.getByRole('link', { name: '去掉全部条件，重新打开' }).getAttribute('href')).toBe('/overview');
});
