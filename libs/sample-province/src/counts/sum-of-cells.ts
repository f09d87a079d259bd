import type { CellKey } from '@gongkai/report-model';

import type { Cells } from './agency-history.js';

/** Cell by cell; amounts have no more than six decimals. */
export function sumOfCells(parts: readonly Cells[]): Record<CellKey, number> {
  const sum: Record<CellKey, number> = {};
  for (const cells of parts) {
    for (const [key, count] of Object.entries(cells)) sum[key] = (sum[key] ?? 0) + count;
  }
  return Object.fromEntries(Object.entries(sum).map(([key, count]) => [key, Number(count.toFixed(6))]));
}
