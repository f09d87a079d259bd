import { challengeCell, EDITIONS } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';

import type { Random } from '../random.js';

const OUTCOME_WEIGHTS = { upheld: 66, corrected: 12, other: 15, pending: 7 };

/** Of the requests concluded, this share is challenged. */
const SHARE = { reconsideration: 0.03, 'litigation.direct': 0.008 };

/** Of the reconsiderations that ended, this share goes on to court. */
const ON_TO_COURT = 0.15;

/**
 * Table four of one year. Cases pending at the end of the year before appear again, and nobody goes to
 * court after a reconsideration that has not ended.
 */
export function challengeCounts(
  concluded: number,
  before: Readonly<Record<CellKey, number>>,
  random: Random,
): Record<CellKey, number> {
  const pending = (forum: string) => before[challengeCell(forum, 'pending')] ?? 0;
  const cases = (forum: keyof typeof SHARE) => pending(forum) + random.binomial(concluded, SHARE[forum]);

  const reconsideration = forumCounts('reconsideration', cases('reconsideration'), random);
  const ended = sumOf(reconsideration) / 2 - (reconsideration[challengeCell('reconsideration', 'pending')] ?? 0);
  const after = pending('litigation.afterReconsideration') + random.binomial(ended, ON_TO_COURT);
  return {
    ...reconsideration,
    ...forumCounts('litigation.direct', cases('litigation.direct'), random),
    ...forumCounts('litigation.afterReconsideration', after, random),
  };
}

function forumCounts(forum: string, total: number, random: Random): Record<CellKey, number> {
  const dealt: Readonly<Record<string, number>> = { ...random.deal(total, OUTCOME_WEIGHTS), total };
  return Object.fromEntries(
    EDITIONS['2021'].challengeOutcomes.map(({ key }) => [challengeCell(forum, key), dealt[key] ?? 0]),
  );
}

function sumOf(cells: Readonly<Record<CellKey, number>>): number {
  return Object.values(cells).reduce((sum, value) => sum + value, 0);
}
