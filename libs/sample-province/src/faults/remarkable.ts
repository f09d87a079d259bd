import { applicationCell, EDITIONS, outcomeRows } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';

import { dueEdition } from '../counts/edition-counts.js';
import type { Cells } from '../counts/agency-history.js';
import type { FaultKind } from './fault.js';
import { more } from './figures.js';

/** Figures that add up, and that somebody should look at all the same. */
export const REMARKABLE_FIGURES: readonly FaultKind[] = [
  {
    rule: 'in-force-covers-issued',
    also: [],
    severity: 'warning',
    change: (draft) =>
      isNewForm(draft) && {
        cells: {
          'proactive.normativeDocuments.issued': 4,
          'proactive.normativeDocuments.repealed': 1,
          'proactive.normativeDocuments.inForce': 2,
        },
      },
  },
  {
    // The amount in 元.
    rule: 'fees-in-ten-thousands',
    also: [],
    severity: 'warning',
    change: (draft) => {
      const amount = draft.cells['proactive.fees.amount'] ?? 0;
      return amount > 1 && isNewForm(draft)
        ? { cells: { 'proactive.fees.amount': Math.round(amount * 10_000) } }
        : null;
    },
  },
  {
    rule: 'fees-precision',
    also: [],
    severity: 'info',
    change: (draft) => isNewForm(draft) && { printed: { 'proactive.fees.amount': '0.0380012' } },
  },
  {
    rule: 'carried-forward-within-received',
    also: ['applications-balance', 'applicants-sum'],
    severity: 'error',
    change: ({ cells }, random) => {
      const all = ['newlyReceived', 'carriedOver'].map((row) => cells[applicationCell(row, 'research')] ?? 0);
      const most = all.reduce((sum, count) => sum + count, 0);
      return { cells: { [applicationCell('carriedForward', 'research')]: most + random.between(1, 3) } };
    },
  },
  {
    rule: 'nothing-concluded',
    also: [],
    severity: 'warning',
    change: ({ cells }) =>
      (cells[applicationCell('carriedOver', 'total')] ?? 0) > 0 ? { cells: allLeft(cells) } : null,
  },
  {
    rule: 'fee-notice-explained',
    also: [],
    severity: 'warning',
    change: (draft) =>
      isNewForm(draft) && { cells: more(draft.cells, ['newlyReceived', 'otherOutcome.overdueFee', 'concluded'], 1) },
  },
  {
    rule: 'other-outcomes-few',
    also: [],
    severity: 'warning',
    change: (draft) => {
      const concluded = draft.cells[applicationCell('concluded', 'total')] ?? 0;
      const rows = ['newlyReceived', 'otherOutcome.other', 'concluded'];
      return isNewForm(draft) && { cells: more(draft.cells, rows, 10 + concluded) };
    },
  },
  {
    rule: 'refusal-grounds-plausible',
    also: [],
    severity: 'info',
    change: ({ cells }) => ({ cells: more(cells, ['newlyReceived', 'refused.stateSecret', 'concluded'], 1) }),
  },
  {
    rule: 'repeated-needs-requests',
    also: [],
    severity: 'warning',
    change: ({ cells }) =>
      (cells[applicationCell('newlyReceived', 'total')] ?? 0) < 8
        ? { cells: more(cells, ['newlyReceived', 'notProcessed.excessive', 'concluded'], 2) }
        : null,
  },
  {
    rule: 'processing-fee-in-fees',
    also: [],
    severity: 'info',
    change: (draft) => isNewForm(draft) && { cells: { 'proactive.fees.amount': 0 }, claims: { processingFee: 380 } },
  },
  {
    // A form that nobody filled in.
    rule: 'all-cells-zero',
    also: ['carry-over-chain'],
    severity: 'info',
    change: (draft) =>
      isNewForm(draft) && { cells: Object.fromEntries(Object.keys(draft.cells).map((key) => [key, 0])) },
  },
];

function isNewForm({ year }: { readonly year: number }): true | null {
  return dueEdition(year) === '2021' || null;
}

/** Not one application was concluded: all of them are handed to the next year. */
function allLeft(cells: Cells): Record<CellKey, number> {
  return Object.fromEntries(
    EDITIONS['2021'].applicationColumns.flatMap(({ key: column }): [CellKey, number][] => {
      const count = (row: string) => cells[applicationCell(row, column)] ?? 0;
      return [
        ...[...outcomeRows(EDITIONS['2021']), 'concluded'].map((row): [CellKey, number] => [
          applicationCell(row, column),
          0,
        ]),
        [applicationCell('carriedForward', column), count('newlyReceived') + count('carriedOver')],
      ];
    }),
  );
}
