import { applicationCell, challengeCell, EDITIONS } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';

import { dueEdition } from '../counts/edition-counts.js';
import type { FaultKind } from './fault.js';
import { more } from './figures.js';

const FORUMS = EDITIONS['2021'].challengeForums.map(({ key }) => key);
const ENDED = ['upheld', 'corrected', 'other'].map((outcome) => challengeCell('reconsideration', outcome));

/** Faults that only last year's report brings to light. */
export const YEAR_FAULTS: readonly FaultKind[] = [
  {
    rule: 'carry-over-chain',
    also: [],
    severity: 'error',
    change: ({ cells, before }, random) =>
      before && { cells: more(cells, ['carriedOver', 'granted', 'concluded'], random.between(1, 2)) },
  },
  {
    // Last year's business is this year's person.
    rule: 'carry-over-chain-by-applicant',
    also: [],
    severity: 'warning',
    change: ({ cells, before }) => {
      const moved = ['carriedOver', 'granted', 'concluded'];
      const enough = moved.every((row) => (cells[applicationCell(row, 'naturalPerson')] ?? 0) > 0);
      if (!before || !enough) return null;
      return {
        cells: Object.fromEntries(
          moved.flatMap((row): [CellKey, number][] => [
            [applicationCell(row, 'naturalPerson'), (cells[applicationCell(row, 'naturalPerson')] ?? 0) - 1],
            [applicationCell(row, 'business'), (cells[applicationCell(row, 'business')] ?? 0) + 1],
          ]),
        ),
      };
    },
  },
  {
    rule: 'in-force-chain',
    also: [],
    severity: 'warning',
    change: ({ cells, before, year }, random) => {
      const cell = 'proactive.normativeDocuments.inForce';
      return before && year >= 2022 ? { cells: { [cell]: (cells[cell] ?? 0) + random.between(2, 9) } } : null;
    },
  },
  {
    rule: 'catalogue-items-chain',
    also: [],
    severity: 'warning',
    change: ({ before, year }) =>
      before && year === 2020 ? { printed: { 'proactive.licensing.itemsBefore': '999' } } : null,
  },
  {
    rule: 'pending-challenges-reappear',
    also: [],
    severity: 'warning',
    change: ({ before }) => {
      const lost = FORUMS.find((forum) => (before?.[challengeCell(forum, 'pending')] ?? 0) > 0);
      return lost === undefined ? null : { cells: none(lost) };
    },
  },
  {
    rule: 'jump-from-year-before',
    also: [],
    severity: 'warning',
    change: ({ before }) => {
      const cell = ['proactive.licensing.decisions', 'proactive.penalties.decisions'].find(
        (key) => (before?.[key] ?? 0) >= 20,
      );
      return cell === undefined ? null : { cells: { [cell]: (before?.[cell] ?? 0) * 10 } };
    },
  },
  {
    // Last year's file with a new title.
    rule: 'tables-differ-from-year-before',
    also: ['carry-over-chain'],
    severity: 'warning',
    change: ({ cells, before, year }) => {
      if (!before || year < 2022) return null;
      const figures = Object.keys(cells).filter((key) => (before[key] ?? 0) > 0);
      return figures.length < 6 ? null : { cells: before };
    },
  },
  {
    rule: 'litigation-after-reconsideration-possible',
    also: [],
    severity: 'warning',
    change: ({ cells, before }) => {
      if (!before) return null;
      const ended = ENDED.reduce((sum, key) => sum + (cells[key] ?? 0) + (before[key] ?? 0), 0);
      return { cells: cases('litigation.afterReconsideration', ended + 1) };
    },
  },
  {
    rule: 'challenges-within-concluded',
    also: [],
    severity: 'warning',
    change: ({ cells, before }) => {
      if (!before) return null;
      const concluded = applicationCell('concluded', 'total');
      return { cells: cases('reconsideration', (cells[concluded] ?? 0) + (before[concluded] ?? 0) + 1) };
    },
  },
  {
    rule: 'challenges-without-applications',
    also: [],
    severity: 'warning',
    change: ({ cells, before }) => {
      const received = ['newlyReceived', 'carriedOver'].map((row) => applicationCell(row, 'total'));
      const someone = received.some((key) => (cells[key] ?? 0) + (before?.[key] ?? 0) > 0);
      return before && !someone ? { cells: cases('litigation.direct', 1) } : null;
    },
  },
  {
    rule: 'catalogue-items-not-negative',
    also: [],
    severity: 'warning',
    change: ({ year }) =>
      dueEdition(year) === '2019' ? { printed: { 'proactive.penalties.itemsChange': '-500' } } : null,
  },
];

function none(forum: string): Record<CellKey, number> {
  return Object.fromEntries(EDITIONS['2021'].challengeOutcomes.map(({ key }) => [challengeCell(forum, key), 0]));
}

/** So many cases, all of them upheld. */
function cases(forum: string, count: number): Record<CellKey, number> {
  return { ...none(forum), [challengeCell(forum, 'upheld')]: count, [challengeCell(forum, 'total')]: count };
}
