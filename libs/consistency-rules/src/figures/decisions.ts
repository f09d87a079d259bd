import type { AnnualReport, CellKey } from '@gongkai/report-model';

import { countOf } from './count-range.js';

/** Licences, penalties and coercion are counted under the same names in both editions. */
export const DECISIONS: readonly CellKey[] = [
  'proactive.licensing.decisions',
  'proactive.penalties.decisions',
  'proactive.coercion.decisions',
];

/** How many there were in all; null where one of the cells holds no count. */
export function decisionsIn(report: AnnualReport, keys: readonly CellKey[]): number | null {
  const counts = keys.map((key) => countOf(report, key));
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}
