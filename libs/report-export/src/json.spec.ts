import { toJson } from './json.js';
import type { Cell, Sheet } from './sheet.js';

const SHEET: Sheet<readonly Cell[]> = {
  title: '2024年办结率',
  heading: {
    scope: '吴忠市',
    years: [2024],
    source: '年报表格',
    notes: ['空白不是零'],
    exportedAt: new Date('2026-01-31T16:30:00Z'),
    sample: true,
  },
  columns: [
    { title: '城关区', kind: 'text', value: ([name]) => name ?? null },
    { title: '城关区', kind: 'share', value: ([, share]) => share ?? null },
  ],
  rows: [
    ['=1+1', 0.7575059933447591],
    ['乙局', null],
  ],
};

it('holds the heading by name, and every cell under its column, though two of them bear one name', () => {
  expect(JSON.parse(toJson(SHEET))).toEqual({
    title: '2024年办结率',
    scope: '吴忠市',
    years: [2024],
    source: '年报表格',
    exportedAt: '2026-01-31T16:30:00.000Z',
    sample: true,
    notes: ['空白不是零', expect.stringMatching(/^示例数据：/u)],
    columns: [
      { title: '城关区', kind: 'text' },
      { title: '城关区', kind: 'share' },
    ],
    rows: [
      ['=1+1', 0.757506],
      ['乙局', null],
    ],
  });
});
