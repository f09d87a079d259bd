import { applicationCell, challengeCell } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';

import type { Cells } from '../counts/agency-history.js';
import type { FaultKind } from './fault.js';

/** Faults of the tables: figures that do not add up. */
export const FIGURE_FAULTS: readonly FaultKind[] = [
  {
    rule: 'applications-balance',
    also: [],
    severity: 'error',
    change: ({ cells }, random) => ({ cells: more(cells, ['newlyReceived'], random.between(1, 3)) }),
  },
  {
    rule: 'outcomes-sum',
    also: [],
    severity: 'error',
    change: ({ cells }, random) => ({ cells: more(cells, ['granted'], random.between(1, 3)) }),
  },
  {
    // Written in the wrong row: the columns still add up, the two rows do not.
    rule: 'applicants-sum',
    also: [],
    severity: 'error',
    change: ({ cells }) => {
      const [from, to] = [
        applicationCell('granted', 'naturalPerson'),
        applicationCell('partlyGranted', 'naturalPerson'),
      ];
      const moved = cells[from] ?? 0;
      return moved > 0 ? { cells: { [from]: 0, [to]: (cells[to] ?? 0) + moved } } : null;
    },
  },
  {
    // One cell mistyped: its row and its column both fail.
    rule: 'outcomes-sum',
    also: ['applicants-sum'],
    severity: 'error',
    change: ({ cells }, random) => {
      const cell = applicationCell(
        random.pick(['granted', 'unavailable.notHeld', 'notProcessed.petition']),
        'business',
      );
      return { cells: { [cell]: (cells[cell] ?? 0) + random.between(1, 9) } };
    },
  },
  forumFault('reconsideration-sum', 'reconsideration'),
  forumFault('direct-litigation-sum', 'litigation.direct'),
  forumFault('litigation-after-reconsideration-sum', 'litigation.afterReconsideration'),
];

function forumFault(rule: string, forum: string): FaultKind {
  const total = challengeCell(forum, 'total');
  return {
    rule,
    also: [],
    severity: 'error',
    change: ({ cells }, random) => ({ cells: { [total]: (cells[total] ?? 0) + random.between(1, 2) } }),
  };
}

/** Adds to the natural persons of some rows and to the totals of those rows. */
export function more(cells: Cells, rows: readonly string[], count: number): Record<CellKey, number> {
  const changed = rows.flatMap((row) => ['naturalPerson', 'total'].map((column) => applicationCell(row, column)));
  return Object.fromEntries(changed.map((key) => [key, (cells[key] ?? 0) + count]));
}
