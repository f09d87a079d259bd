import type { FormCell, FormEdition } from '@gongkai/report-form';

import { figure, label, type PrintedCell, type PrintedTable } from './form-table.js';

/**
 * Table two: a block for each item of article 20 with a heading of its own. A
 * block with fewer columns than the widest has its last column drawn out.
 */
export function proactiveTable({ proactive }: FormEdition): PrintedTable {
  const blocks = runsOf(proactive, ({ article }) => article);
  const columns = 1 + Math.max(...blocks.map((block) => columnsOf(block).length));
  return { number: '二', columns, headRows: 0, rows: blocks.flatMap((block) => blockRows(block, columns)) };
}

function blockRows(block: readonly FormCell[], columns: number): PrintedCell[][] {
  const titles = columnsOf(block);
  const lastSpan = columns - titles.length;
  const spanAt = (index: number) => (index === titles.length - 1 ? lastSpan : 1);
  return [
    [label(block[0]?.article ?? '', columns)],
    [label('信息内容'), ...titles.map((title, index) => label(title, spanAt(index)))],
    ...runsOf(block, ({ row }) => row).map((row) => [
      label(row[0]?.row ?? ''),
      ...row.map(({ key }, index) => figure(key, spanAt(index))),
    ]),
  ];
}

function columnsOf(block: readonly FormCell[]): string[] {
  return [...new Set(block.map(({ column }) => column))];
}

/** Neighbours that have the same key, together. */
export function runsOf<T>(items: readonly T[], keyOf: (item: T) => string | undefined): T[][] {
  const runs: T[][] = [];
  let last: string | undefined;
  for (const item of items) {
    const key = keyOf(item);
    const run = runs.at(-1);
    if (run && key === last) run.push(item);
    else runs.push([item]);
    last = key;
  }
  return runs;
}
