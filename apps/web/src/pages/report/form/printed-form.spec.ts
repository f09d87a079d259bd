import { cellKeys, EDITIONS } from '@gongkai/report-form';

import type { PrintedTable } from './form-table.js';
import { printedForm } from './printed-form.js';

/** How often each place of the grid is covered; a well-formed table covers each exactly once. */
function coverage({ rows, columns }: PrintedTable): number[][] {
  const grid = rows.map(() => Array.from({ length: columns }, () => 0));
  rows.forEach((row, top) => {
    for (const cell of row) {
      const left = grid[top]!.indexOf(0);
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let along = 0; along < cell.columnSpan; along += 1) grid[top + down]![left + along]! += 1;
      }
    }
  });
  return grid;
}

function spanOf(table: PrintedTable, start: string): number | undefined {
  return table.rows.flat().find((cell) => cell.kind === 'label' && cell.text.startsWith(start))?.rowSpan;
}

describe.each(Object.values(EDITIONS))('the form of $id', (form) => {
  const tables = printedForm(form);

  it.each(tables)('fills the grid of table $number without a gap or an overlap', (table) => {
    expect(new Set(coverage(table).flat())).toEqual(new Set([1]));
  });

  it('has a place for each cell, once', () => {
    const keys = tables.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell.kind === 'figure' ? [cell.key] : [])),
    );
    expect([...keys].sort()).toEqual([...cellKeys(form)].sort());
  });
});

it.each([
  ['2021', { 三: 22, '（三）': 8, '（四）': 3, '（五）': 5, '（六）': 3, '（七）': 1 }],
  ['2019', { 三: 20, '（三）': 8, '（四）': 3, '（五）': 5, '（六）': 1, '（七）': 1 }],
] as const)('spans the labels of table three as the form of %s does', (edition, spans) => {
  const table = printedForm(EDITIONS[edition])[1]!;
  const found = Object.keys(spans).map((start) => [start, spanOf(table, start === '三' ? '三、' : start)]);
  expect(Object.fromEntries(found)).toEqual(spans);
});

it('draws out the last column of a narrow block of table two', () => {
  const [table] = printedForm(EDITIONS['2021']);
  expect(table!.rows.map((row) => row.map(({ columnSpan }) => columnSpan))).toEqual([
    [4],
    [1, 1, 1, 1],
    [1, 1, 1, 1],
    [1, 1, 1, 1],
    [4],
    [1, 3],
    [1, 3],
    [4],
    [1, 3],
    [1, 3],
    [1, 3],
    [4],
    [1, 3],
    [1, 3],
  ]);
});
