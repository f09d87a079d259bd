import { applicationCell, challengeCell, EDITIONS } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';

import type { Cells } from '../counts/agency-history.js';
import { sumOfCells } from '../counts/sum-of-cells.js';
import type { Draft, FaultKind } from './fault.js';

const IN_FORCE = 'proactive.normativeDocuments.inForce';
const DECISIONS = ['licensing', 'penalties', 'coercion'].map((matter) => `proactive.${matter}.decisions`);

/** With fewer figures that are not 0, two reports may well be equal by chance. */
const TELLING = 6;

const { applicationRows, applicationColumns, challengeForums, challengeOutcomes } = EDITIONS['2021'];
const REQUESTS_AND_CHALLENGES = [
  ...applicationRows.flatMap(({ key: row }) =>
    applicationColumns.map(({ key: column }) => applicationCell(row, column)),
  ),
  ...challengeForums.flatMap(({ key: forum }) => challengeOutcomes.map(({ key }) => challengeCell(forum, key))),
];

/** Faults of a government's report, which only the reports of the agencies below it bring to light. */
export const LEVEL_FAULTS: readonly FaultKind[] = [
  {
    // One bureau was left out of the sum. As long as a report is still to come, the sum cannot be held against it.
    rule: 'whole-covers-parts',
    also: ['decisions-cover-parts', 'in-force-covers-parts', 'carry-over-chain'],
    severity: 'error',
    change: (draft, random) => {
      if (draft.below.includes(null)) return null;
      const left = random
        .shuffle(reported(draft))
        .map((part) => minus(draft.cells, part))
        .find((cells) => fallsShort(cells, draft, REQUESTS_AND_CHALLENGES));
      return left === undefined ? null : { cells: left };
    },
  },
  {
    // One bureau was added twice.
    rule: 'whole-covers-parts',
    also: ['decisions-cover-parts', 'carry-over-chain'],
    severity: 'warning',
    change: ({ cells, below }, random) => {
      const twice = random.shuffle(below).find((part) => REQUESTS_AND_CHALLENGES.some((key) => (part?.[key] ?? 0) > 0));
      return !twice || below.includes(null) ? null : { cells: sumOfCells([cells, twice]) };
    },
  },
  {
    // The licences or penalties of one bureau, which it kept in a register of its own.
    rule: 'decisions-cover-parts',
    also: [],
    severity: 'warning',
    change: (draft, random) => {
      if (draft.year < 2021) return null;
      const fewer = random
        .shuffle(reported(draft))
        .flatMap((part) => DECISIONS.map((key) => ({ [key]: (draft.cells[key] ?? 0) - (part[key] ?? 0) })))
        .find((cells) => fallsShort(cells, draft, Object.keys(cells)));
      return fewer === undefined ? null : { cells: fewer };
    },
  },
  {
    // Fewer documents than one of its agencies has alone.
    rule: 'in-force-covers-parts',
    also: ['in-force-chain', 'in-force-covers-issued'],
    severity: 'info',
    change: (draft) => {
      const most = Math.max(0, ...reported(draft).map((part) => part[IN_FORCE] ?? 0));
      return draft.year < 2021 || most === 0 ? null : { cells: { [IN_FORCE]: most - 1 } };
    },
  },
  {
    // The tables of one of its agencies, under the government's title.
    rule: 'whole-differs-from-part',
    also: ['whole-covers-parts', 'decisions-cover-parts', 'in-force-covers-parts', 'carry-over-chain'],
    severity: 'error',
    change: (draft, random) => {
      if (draft.year < 2021) return null;
      const keys = Object.keys(draft.cells);
      const part = random
        .shuffle(reported(draft))
        .find(
          (cells) => keys.filter((key) => (cells[key] ?? 0) > 0).length >= TELLING && fallsShort(cells, draft, keys),
        );
      return part === undefined ? null : { cells: part };
    },
  },
];

function reported({ below }: Draft): Cells[] {
  return below.filter((part) => part !== null);
}

function minus(cells: Cells, part: Cells): Record<CellKey, number> {
  return sumOfCells([cells, Object.fromEntries(Object.entries(part).map(([key, count]) => [key, -count]))]);
}

/** Whether they come to less, in one of these cells, than what has been reported from below. */
function fallsShort(cells: Cells, draft: Draft, keys: readonly CellKey[]): boolean {
  const sum = sumOfCells(reported(draft));
  return keys.some((key) => (cells[key] ?? 0) < (sum[key] ?? 0));
}
