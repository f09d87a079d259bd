import { applicationCell, cellKeys, EDITIONS } from '@gongkai/report-form';

import { dueEdition } from '../counts/edition-counts.js';
import type { FaultKind } from './fault.js';

/** Faults of filling in: blanks, units in cells, a table left out. */
export const PRINT_FAULTS: readonly FaultKind[] = [
  {
    rule: 'blank-cells',
    also: [],
    severity: 'warning',
    change: ({ cells }, random) => {
      const mark = random.pick(['', '/', '—']);
      const zeros = cellKeys(EDITIONS['2021']).filter((key) => cells[key] === 0 && key.startsWith('applications.'));
      const marked = random.shuffle(zeros).slice(0, random.between(3, 8));
      return { printed: Object.fromEntries(marked.map((key) => [key, mark])) };
    },
  },
  {
    rule: 'counts-are-whole',
    also: [],
    severity: 'error',
    change: ({ cells }) => {
      const cell = applicationCell('newlyReceived', 'total');
      return { printed: { [cell]: `${cells[cell] ?? 0}件` } };
    },
  },
  { rule: 'tables-present', also: [], severity: 'error', change: () => ({ omitted: 4 }) },
  {
    // The file of years ago with new figures in it.
    rule: 'edition-of-year',
    also: [],
    severity: 'error',
    change: ({ year }) => ({ edition: dueEdition(year) === '2021' ? '2019' : '2021' }),
  },
];
