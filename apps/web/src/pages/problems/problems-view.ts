import type { NamedProblemsQuery, ProblemAgencies, ProblemSentencesQuery } from '@gongkai/api-contract';

/** What has no category stands under this code. */
export const NO_CATEGORY = 'none';

export type ProblemsBy = NamedProblemsQuery['by'];
export type ProblemState = NonNullable<ProblemSentencesQuery['state']>;

export const STATES: readonly ProblemState[] = ['recurring', 'fresh', 'gone'];
/** What the page shows: counts by one of three, or agencies one by one. */
export const VIEWS = ['region', 'kind', 'year', 'agency'] as const;

export type ProblemsView = (typeof VIEWS)[number];

export function viewOf(given: string | undefined): ProblemsView {
  return VIEWS.find((view) => view === given) ?? 'region';
}

export function stateOf(given: string | undefined): ProblemState | undefined {
  return STATES.find((state) => state === given);
}

export interface ProblemsScope {
  readonly year: number | undefined;
  readonly region: string | undefined;
  readonly kind: string | undefined;
}

export type ProblemAgenciesPages = readonly ProblemAgencies[];

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
