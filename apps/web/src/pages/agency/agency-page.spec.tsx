import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderPage } from '../../testing/render-page.js';
import { AgencyPage } from './agency-page.js';

const REPORT = '0b0f8f0e-6c57-4f0e-9d2b-0d5b6f5b8a01';
const BEFORE = '0b0f8f0e-6c57-4f0e-9d2b-0d5b6f5b8a02';
const region = { code: '640323', name: '盐池县' };
const agency = (id: string, name: string) => ({ id, name, kind: 'science', region, sample: true });
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
  numerator: [],
  denominator: [{ name: 'received', title: wording('本年新收') }],
  per: null,
  formula: wording('办结 ÷ 应办'),
  caution: wording('低于 100% 不等于逾期。'),
  neverRanked: null,
  smallest: 5,
};
const year = (given: object, value: object = {}) => ({
  ...{ state: 'reported', reportId: null, publishedOn: null, errors: 0, warnings: 0, problems: [] },
  indicators: [
    {
      ...{ indicator: 'completion-rate', value: null, numerator: null, denominator: null, low: null, high: null },
      ...{ median: 0.9, peers: 12, ...value },
    },
  ],
  ...given,
});
const item = (text: string, category: string) => ({ text, categories: [category], at: { line: 1 } });
const finding = (id: string, decision: string | null) => ({
  ...{ id, reportId: REPORT, year: 2023, rule: 'applications-balance', catalogue: 'T3-01', severity: 'error' },
  ...{ verdict: 'violated', title: wording('收到等于办结与结转'), message: wording(`说法 ${id}`), decision },
});
const STATEMENT = { year: 2023, text: '本年接管两个局的申请', madeAt: '2024-03-01T02:00:00.000Z' };

const ANSWERS = {
  'GET /regions': {
    regions: [],
    kinds: [{ code: 'science', name: '科学技术', title: { zh: '科学技术', en: 'Science' } }],
    years: [2023],
    year: 2023,
  },
  'GET /indicators': { rows: [COMPLETION] },
  'GET /agencies/a': {
    agency: agency('a', '盐池县科学技术局'),
    level: 'county',
    parent: agency('gov', '盐池县人民政府'),
    names: [
      { relation: 'own', agency: 'a', name: '盐池县科学技术局', kind: 'science', region, from: '2019-04-01', to: null },
      {
        ...{ relation: 'before', agency: 'old', name: '盐池县科技局', kind: 'science', region },
        ...{ from: '2000-01-01', to: '2019-03-31' },
      },
    ],
    documents: [
      {
        ...{ reportId: REPORT, year: 2023, fileName: '年报.docx', publishedOn: '2024-01-20', current: true },
        receivedAt: '2024-01-21T02:00:00.000Z',
      },
    ],
  },
  'GET /agencies/a/years': {
    agency: agency('a', '盐池县科学技术局'),
    rows: [
      year({ year: 2024, state: 'missing' }),
      year({ year: 2023, reportId: REPORT, errors: 2 }, { value: 0.75, numerator: 6, denominator: 8 }),
    ],
  },
  'GET /agencies/a/statements': { rows: [STATEMENT], maySpeak: false },
  'GET /agencies/a/findings': { rows: [finding('1', null), finding('2', 'dismissed')] },
  'GET /agencies/a/problems': {
    rows: [
      { year: 2023, reportId: REPORT, problems: [item('更新不及时', 'P01')], measures: [item('加强更新', 'M1')] },
      { year: 2022, reportId: BEFORE, problems: [item('更新较慢', 'P01')], measures: [] },
    ],
  },
};

const open = (answers: object = {}, at = '/agencies/a') =>
  renderPage(<AgencyPage />, { path: '/agencies/:id', at, answers: { ...ANSWERS, ...answers } });
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))
    .filter((cells) => cells.length > 1 && cells[0] !== '');

it('shows the years with their numbers, and what the agency says itself beside them', async () => {
  open();
  const years = await screen.findByRole('table', { name: '历年年报' });
  await within(years).findByText('本年接管两个局的申请');
  expect(rowsOf(years)).toEqual([
    ['2024', '未报', '—', '—', '—', '—', ''],
    ['2023', '已报', '—', '75.0%6/8', '2', '0', '查看'],
  ]);
  expect(within(years).getByText('该机关经办人，2024/03/01 10:00')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '说明 2023 年的数字' })).toBeNull();
  expect(screen.getByRole('heading', { name: /盐池县科学技术局/u, level: 1 })).toBeTruthy();
  expect(screen.getByRole('link', { name: /盐池县人民政府/u }).getAttribute('href')).toBe('/agencies/gov');
  expect(screen.getByRole('link', { name: '盐池县科技局' }).getAttribute('href')).toBe('/agencies/old');
  expect(await screen.findByRole('img', { name: /盐池县科学技术局历年办结率与同类中位数/u })).toBeTruthy();
});

it('keeps in the address which findings are shown', async () => {
  const { address } = open();
  const findings = await screen.findByRole('table', { name: '核对结果' });
  expect(rowsOf(findings).map((cells) => cells[3])).toEqual(['未认定']);
  await userEvent.click(screen.getByText('已认定 1'));
  expect(address()).toBe('/agencies/a?findings=decided');
  expect(
    within(findings)
      .getByRole('link', { name: /收到等于办结与结转/u })
      .getAttribute('href'),
  ).toBe(`/reports/${REPORT}?finding=2`);
});

it('says which problems were there the year before, and offers every original', async () => {
  open();
  expect(await screen.findAllByText('上年也有')).toHaveLength(1);
  expect(screen.getByRole('link', { name: /年报\.docx/u }).getAttribute('href')).toBe(
    `/api/v1/reports/${REPORT}/original`,
  );
});

it('lets the agency’s clerk reply', async () => {
  const { sent, asked } = open({
    'GET /agencies/a/statements': { rows: [STATEMENT], maySpeak: true },
    'PUT /agencies/a/statements/2024': { rows: [STATEMENT], maySpeak: true },
    'DELETE /agencies/a/statements/2023': '',
  });
  await userEvent.click(await screen.findByRole('button', { name: '说明 2024 年的数字' }));
  await userEvent.type(screen.getByRole('textbox', { name: '说明 2024 年的数字' }), '尚在编制');
  await userEvent.click(screen.getByRole('button', { name: '发布说明' }));
  expect(sent).toEqual([{ text: '尚在编制' }]);
  await userEvent.click(await screen.findByRole('button', { name: '说明 2023 年的数字' }));
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox')).value).toBe('本年接管两个局的申请');
  await userEvent.click(screen.getByRole('button', { name: '撤下' }));
  const [, confirm] = await screen.findAllByRole('button', { name: '撤下' });
  await userEvent.click(confirm!);
  expect(asked).toContain('DELETE /agencies/a/statements/2023');
});

it('says when there is nothing on record', async () => {
  open({
    'GET /agencies/a': { ...ANSWERS['GET /agencies/a'], names: [], documents: [], parent: null },
    'GET /agencies/a/years': { agency: agency('a', '甲局'), rows: [] },
    'GET /agencies/a/statements': { rows: [], maySpeak: false },
    'GET /agencies/a/findings': { rows: [] },
    'GET /agencies/a/problems': { rows: [] },
  });
  expect(await screen.findByText('没有年报，也没有需要报送的年度。')).toBeTruthy();
  expect(await screen.findByText('没有这样的核对结果。')).toBeTruthy();
  expect(screen.getByText('各年年报没有读到存在的问题和改进措施。')).toBeTruthy();
  expect(screen.getByText('还没有收到年报。')).toBeTruthy();
});
