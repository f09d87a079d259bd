import type { NamedProblemsQuery, ProblemSentencesQuery } from '@gongkai/api-contract';

/** What has no category stands under this code. */
export const NO_CATEGORY = 'none';

export type ProblemsBy = NamedProblemsQuery['by'];
export type ProblemState = NonNullable<ProblemSentencesQuery['state']>;

export const STATES: readonly ProblemState[] = ['recurring', 'fresh', 'gone'];
const BY: readonly ProblemsBy[] = ['region', 'kind', 'year'];

export function byOf(given: string | undefined): ProblemsBy {
  return BY.find((by) => by === given) ?? 'region';
}

export function stateOf(given: string | undefined): ProblemState | undefined {
  return STATES.find((state) => state === given);
}

export interface ProblemsScope {
  readonly year: number | undefined;
  readonly region: string | undefined;
  readonly kind: string | undefined;
}

export interface ListOf {
  readonly category: string;
  readonly state?: ProblemState | undefined;
  /** A year, a kind of agency, or a region without those below it. */
  readonly column?: string | undefined;
}

/** What is asked when a cell of the matrix is opened. */
export function sentencesAsked(scope: ProblemsScope, by: ProblemsBy, { category, state, column }: ListOf) {
  const asked = { ...scope, category, state };
  if (column === undefined) return asked;
  switch (by) {
    case 'year':
      return { ...asked, year: Number(column) };
    case 'kind':
      return { ...asked, kind: column };
    case 'region':
      return { ...asked, at: column };
  }
}
