import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { formTables } from './form-tables.js';
import { gridOf } from './grid.js';

describe.each(Object.values(EDITIONS))('the form of $id', (form) => {
  const keys = cellKeys(form);
  const tables = formTables(form, Object.fromEntries(keys.map((key, index) => [key, String(index)])));

  it.each([2, 3, 4] as const)('covers table %d without holes or overlaps', (section) => {
    const table = tables[section];
    const grid = gridOf(table);
    expect(grid.every((line) => line.length === table.columns && !line.includes(undefined))).toBe(true);
    const area = table.rows.flat().reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0);
    expect(area).toBe(table.columns * table.rows.length);
  });

  it('prints each of its figures once, in the order of the form', () => {
    const figures = Object.values(tables).flatMap(({ rows }) => rows.flat().filter(({ key }) => key !== null));
    expect(figures.map(({ text }) => text)).toEqual(keys.map((_key, index) => String(index)));
  });
});

it.each([
  ['2021', 22, [['（六）其他处理', 3]]],
  ['2019', 20, []],
] as const)('merges the labels of the outcomes as the form of %s does', (edition, outcomes, others) => {
  const labels = formTables(EDITIONS[edition], {})[3].rows.flat();
  expect(labels.filter(({ rowSpan }) => rowSpan > 2).map(({ text, rowSpan }) => [text, rowSpan])).toEqual([
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3],
    ['三、本年度办理结果', outcomes],
    ['（三）不予公开', 8],
    ['（四）无法提供', 3],
    ['（五）不予处理', 5],
    ...others,
  ]);
});
