import { applicationCell, challengeCell, EDITIONS } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';

/** The 总计 cell of a row of table three. */
export function total(row: string): CellKey {
  return applicationCell(row, 'total');
}

/** The 总计 cells of the rows under one heading of table three in the edition of 2021, such as (五)不予处理. */
export function totalsUnder(heading: 'notProcessed' | 'otherOutcome'): CellKey[] {
  return EDITIONS['2021'].applicationRows
    .filter(({ key }) => key.startsWith(`${heading}.`))
    .map(({ key }) => total(key));
}

/** A result of reconsideration, and of both kinds of litigation, in table four. */
export function reconsideration(...outcomes: string[]): CellKey[] {
  return outcomes.map((outcome) => challengeCell('reconsideration', outcome));
}

export function litigation(...outcomes: string[]): CellKey[] {
  return ['litigation.direct', 'litigation.afterReconsideration'].flatMap((forum) =>
    outcomes.map((outcome) => challengeCell(forum, outcome)),
  );
}

/** Every result but 尚未审结. */
export const CONCLUDED_CHALLENGE = ['upheld', 'corrected', 'other'] as const;
