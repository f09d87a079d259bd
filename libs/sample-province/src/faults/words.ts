import { applicationCell } from '@gongkai/report-form';

import type { Cells } from '../counts/agency-history.js';
import type { FaultKind } from './fault.js';

/** Faults of the sentences: they disagree with the tables, or with each other. */
export const WORD_FAULTS: readonly FaultKind[] = [
  {
    rule: 'received-matches-table',
    also: [],
    severity: 'error',
    change: ({ cells, claims }, random) => {
      const { received } = claims;
      if (received === null) return null;
      // 受理 may mean these as well; a wrong figure that happens to be one of them would be no fault.
      const meant = [received, received + total(cells, 'carriedOver'), total(cells, 'concluded')];
      return { claims: { received: Math.max(...meant) + random.between(1, 5) } };
    },
  },
  {
    rule: 'none-received-matches-table',
    also: [],
    severity: 'error',
    change: ({ claims }) => (claims.received === null ? null : { claims: { received: null, onTime: null } }),
  },
  {
    // The last sentence of last year's report was left standing.
    rule: 'none-received-contradicted',
    also: ['none-received-matches-table'],
    severity: 'error',
    change: ({ claims }) => (claims.received === null ? null : { claims: { receivedAtEnd: 'none' } }),
  },
  {
    rule: 'carried-over-matches-table',
    also: [],
    severity: 'error',
    change: ({ claims: { carriedOver } }, random) =>
      carriedOver === null ? null : { claims: { carriedOver: carriedOver + random.between(1, 3) } },
  },
  {
    rule: 'answered-matches-table',
    also: [],
    severity: 'error',
    change: ({ claims: { concluded } }, random) =>
      concluded === null ? null : { claims: { concluded: concluded + random.between(1, 3) } },
  },
  {
    rule: 'carried-forward-matches-table',
    also: [],
    severity: 'error',
    change: ({ claims: { carriedForward } }, random) =>
      carriedForward === null ? null : { claims: { carriedForward: carriedForward + random.between(1, 3) } },
  },
  {
    rule: 'reconsideration-matches-table',
    also: [],
    severity: 'error',
    change: ({ claims: { reconsiderations } }) =>
      reconsiderations === 0 ? null : { claims: { reconsiderations: reconsiderations + 1 } },
  },
  {
    rule: 'litigation-matches-table',
    also: [],
    severity: 'error',
    change: ({ claims: { lawsuits } }) => (lawsuits === 0 ? null : { claims: { lawsuits: lawsuits + 1 } }),
  },
  {
    rule: 'no-challenges-matches-table',
    also: [],
    severity: 'error',
    change: ({ claims: { reconsiderations, lawsuits } }) =>
      reconsiderations + lawsuits === 0 ? null : { claims: { reconsiderations: 0, lawsuits: 0 } },
  },
  {
    // Corrected in one place only.
    rule: 'mentions-agree',
    also: [],
    severity: 'error',
    change: ({ claims: { website } }, random) => ({
      claims: { websiteAgain: website + random.between(2, 9), websiteAbout: false },
    }),
  },
  {
    rule: 'outcomes-match-table',
    also: [],
    severity: 'error',
    change: ({ claims: { outcomes } }) =>
      outcomes && { claims: { outcomes: { ...outcomes, unavailable: outcomes.unavailable + 1 } } },
  },
  {
    rule: 'challenge-results-match-table',
    also: [],
    severity: 'error',
    change: ({ claims: { reconsiderationResults: results } }) =>
      results && { claims: { reconsiderationResults: { ...results, upheld: results.upheld + 1 } } },
  },
  {
    rule: 'normative-documents-match-table',
    also: [],
    severity: 'error',
    change: ({ claims: { documentsIssued }, year }) =>
      documentsIssued > 0 && year >= 2021 ? { claims: { documentsIssued: documentsIssued + 2 } } : null,
  },
  {
    rule: 'decisions-match-table',
    also: [],
    severity: 'warning',
    change: ({ claims: { decisions } }) =>
      decisions && { claims: { decisions: { ...decisions, penalties: decisions.penalties + 1 } } },
  },
  {
    rule: 'fees-match-table',
    also: [],
    severity: 'warning',
    change: ({ claims: { feesCharged }, year }) =>
      feesCharged !== null && year >= 2021 ? { claims: { feesCharged: feesCharged + 5000 } } : null,
  },
  {
    rule: 'applicants-match-table',
    also: [],
    severity: 'error',
    change: ({ cells, claims: { applicants } }) => {
      const most = total(cells, 'carriedOver') + 1;
      return applicants && { claims: { applicants: { ...applicants, business: applicants.business + most } } };
    },
  },
  {
    rule: 'shares-match-table',
    also: [],
    severity: 'warning',
    change: ({ claims: { grantedShare } }) =>
      grantedShare === null
        ? null
        : { claims: { grantedShare: Math.round(1000 * grantedShare + (grantedShare > 0.5 ? -100 : 100)) / 1000 } },
  },
  {
    // Last year all were concluded, and the sentence was left standing.
    rule: 'completion-rate-possible',
    also: [],
    severity: 'warning',
    change: ({ cells, claims: { carriedForward } }) =>
      carriedForward !== null && total(cells, 'carriedForward') > 0 ? { claims: { completion: 1 } } : null,
  },
  {
    rule: 'parts-add-up',
    also: ['mentions-agree'],
    severity: 'warning',
    change: ({ claims: { channels, total } }) => (channels && total !== null ? { claims: { total: total + 6 } } : null),
  },
  {
    rule: 'nested-parts-add-up',
    also: [],
    severity: 'warning',
    change: ({ claims: { budgets } }) => budgets && { claims: { budgets: { ...budgets, all: budgets.all + 3 } } },
  },
  {
    rule: 'events-agree',
    also: [],
    severity: 'warning',
    change: ({ claims: { openDays } }) => (openDays === null ? null : { claims: { openDaysAgain: openDays + 1 } }),
  },
];

function total(cells: Cells, row: string): number {
  return cells[applicationCell(row, 'total')] ?? 0;
}
