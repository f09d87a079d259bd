import { ALL_INDICATORS } from '@gongkai/indicators';

import { headingLines } from '../heading.js';
import { comparisonsSheet, type ComparisonsSheetRow } from './comparisons-sheet.js';
import { distributionsSheet } from './distributions-sheet.js';
import { funnelsSheet } from './funnels-sheet.js';
import { trendsSheet } from './trends-sheet.js';

const exportedAt = new Date('2026-01-31T16:30:00Z');
const WHOLE = {
  agencies: 3,
  reports: 2,
  values: 2,
  least: 0.5,
  lower: 0.6,
  median: 0.75,
  upper: 0.9,
  most: 1,
  together: 0.8,
};

const distribution = (indicator: string) =>
  distributionsSheet({ indicator, year: 2024, scope: '', whole: WHOLE, rows: [], sample: false, exportedAt });
const trend = (indicator: string) =>
  trendsSheet({ indicator, scope: '', rows: [{ ...WHOLE, year: 2024, region: null }], sample: false, exportedAt });
const funnel = (indicator: string, dispersion = 1.2) =>
  funnelsSheet({ indicator, year: 2024, scope: '', total: 3, centre: 0.8, dispersion, rows: [], exportedAt });

it.each(ALL_INDICATORS.map(({ code }) => code))('tells of no interval and no rank where none is shown: %s', (code) => {
  for (const { title, heading } of [distribution(code), trend(code), funnel(code)]) {
    const said = headingLines(title, heading).join('\n');
    expect(said).not.toMatch(/区间是|只列出，不排名/u);
  }
});

it('says what a sum is, as far as there is one', () => {
  const said = (code: string) => distribution(code).heading.notes.join('\n');
  expect(said('applications-received')).toContain('合计：数量相加');
  expect(said('completion-rate')).toContain('合计：分子之和除以分母之和');
  expect(said('completion-rate')).toContain('分母小于 5 的不参加比较，但计入合计');
  expect(said('on-time-rate')).toContain('没有分子和分母，不能合计');
  expect(said('on-time-rate')).not.toContain('参加排名');
});

it.each([
  [1.2, '离散系数 1.2：各家差异比偶然大多少，控制限已随之放宽'],
  [1, '离散系数 1：各家差异没有超出偶然，控制限没有放宽'],
])('says whether the limits were widened, of a dispersion of %d', (dispersion, said) => {
  expect(funnel('completion-rate', dispersion).heading.notes.join('\n')).toContain(said);
});

const ROW: ComparisonsSheetRow = {
  agency: 'a',
  year: 2024,
  reportId: 'r',
  website: 15,
  wechat: 7,
  received: 7,
  concluded: 6,
  due: 8,
  completionRate: 0.75,
  onTimeRate: 1,
  onTimeSentence: '按时答复率100%',
  problems: [],
  errors: 0,
};
const AGENCY = { id: 'a', name: '甲局', region: { code: '640323', name: '甲县' }, sample: false };

function compared(codes: readonly string[]) {
  const empty = { value: null, numerator: null, denominator: null, low: null, high: null };
  const beside = { before: null, median: null, peers: 0 };
  const indicators = codes.map((indicator) => ({ ...empty, ...beside, indicator }));
  return comparisonsSheet({ agencies: [AGENCY], years: [2024], rows: [{ ...ROW, indicators }], exportedAt });
}

it('writes of a comparison no column and no formula twice', () => {
  const { columns, heading } = compared(['completion-rate', 'on-time-rate']);
  const titles = columns.map(({ title }) => title);
  expect(titles.filter((title) => title === '办结率')).toHaveLength(1);
  expect(titles).not.toContain('应办（新收＋上年结转）');
  expect(titles).not.toContain('按时答复率（自述）');
  expect(new Set(titles).size).toBe(titles.length);
  expect(heading.notes.filter((note) => note.startsWith('办结率：'))).toHaveLength(1);
  expect(compared([]).columns.map(({ title }) => title)).toContain('办结率');
});

it('says of several indicators which stand where', () => {
  expect(compared(['completion-rate']).heading.source).toBe(
    '机关在年报正文中的自述（网站公开数量、微信公开数量、按时答复率）；年报表格（新收申请量、办结率）',
  );
});
