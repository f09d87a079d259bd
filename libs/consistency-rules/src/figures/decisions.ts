import type { AnnualReport, CellKey } from '@gongkai/report-model';

import { figureOf } from './count-range.js';

/** Licences, penalties and coercion are counted under the same names in both editions. */
export const DECISIONS: readonly CellKey[] = [
  'proactive.licensing.decisions',
  'proactive.penalties.decisions',
  'proactive.coercion.decisions',
];

/** How many there were in all; null where one of the cells holds no number. */
export function decisionsIn(report: AnnualReport, keys: readonly CellKey[]): number | null {
  const counts = keys.map((key) => figureOf(report, key).value);
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}
