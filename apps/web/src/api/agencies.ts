import {
  AgencyFindings,
  AgencyPage,
  AgencyProblems,
  AgencyYears,
  type NewStatement,
  Statements,
} from '@gongkai/api-contract';
import { queryOptions } from '@tanstack/react-query';

import { apiAddress, ask, json, tell } from './client.js';

/** Where everything about an agency is asked for; a page of the API each. */
function pathOf(id: string, page = ''): string {
  return `/agencies/${encodeURIComponent(id)}${page}`;
}

/** The path of its years, for their downloads. */
export function agencyYearsPath(id: string): string {
  return pathOf(id, '/years');
}

export function agencyQuery(id: string) {
  return queryOptions({
    queryKey: ['agency', id],
    queryFn: ({ signal }) => ask(AgencyPage, apiAddress(pathOf(id)), { signal }),
  });
}

export function agencyYearsQuery(id: string) {
  return queryOptions({
    queryKey: ['agency', id, 'years'],
    queryFn: ({ signal }) => ask(AgencyYears, apiAddress(agencyYearsPath(id)), { signal }),
  });
}

export function agencyFindingsQuery(id: string) {
  return queryOptions({
    queryKey: ['agency', id, 'findings'],
    queryFn: ({ signal }) => ask(AgencyFindings, apiAddress(pathOf(id, '/findings')), { signal }),
  });
}

export function agencyProblemsQuery(id: string) {
  return queryOptions({
    queryKey: ['agency', id, 'problems'],
    queryFn: ({ signal }) => ask(AgencyProblems, apiAddress(pathOf(id, '/problems')), { signal }),
  });
}

export function statementsQuery(id: string) {
  return queryOptions({
    queryKey: ['agency', id, 'statements'],
    queryFn: ({ signal }) => ask(Statements, apiAddress(pathOf(id, '/statements')), { signal }),
  });
}

/** Speaks for the agency about a year; answers everything it says. */
export function sayStatement(id: string, year: number, statement: NewStatement): Promise<Statements> {
  return ask(Statements, apiAddress(pathOf(id, `/statements/${year}`)), json('PUT', statement));
}

export function takeBackStatement(id: string, year: number): Promise<void> {
  return tell(apiAddress(pathOf(id, `/statements/${year}`)), { method: 'DELETE' });
}
