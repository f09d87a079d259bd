import {
  Account,
  Agencies,
  CheckProgress,
  type Comparisons as ComparisonsAnswer,
  Comparisons,
  Compositions,
  Copies,
  Coverage,
  Distributions,
  Findings,
  Funnels,
  Indicators,
  NamedProblems,
  ProblemAgencies,
  ProblemSentences,
  Quality,
  QualityFindings,
  Rankings,
  Regions,
  Remarks,
  Report,
  Rollups,
  type Rule,
  RulePage,
  Rules,
  SampleProvince,
  SourceDocument,
  Submissions,
  Trends,
} from '@gongkai/api-contract';
import { infiniteQueryOptions, keepPreviousData, queryOptions, type UseQueryOptions } from '@tanstack/react-query';

import { ApiError, isNotSignedIn } from './api-error.js';
import { apiAddress, ask, askFile, type Parameters } from './client.js';

/** Everything the pages ask, each question with its key in the cache. Null account: nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => ask(Account, apiAddress('/session'), { signal }).catch(nullWhenNotSignedIn),
  staleTime: Infinity,
});

function nullWhenNotSignedIn(error: unknown): null {
  if (isNotSignedIn(error)) return null;
  throw error;
}

/** Who may not ask sees no sample province. */
export const sampleProvinceQuery = queryOptions({
  queryKey: ['sample-province'],
  queryFn: ({ signal }) =>
    ask(SampleProvince, apiAddress('/sample-province'), { signal }).catch((error: unknown): SampleProvince => {
      if (error instanceof ApiError && error.status === 401) return { state: 'absent', done: 0, total: 0 };
      throw error;
    }),
});

export const submissionsQuery = infiniteQueryOptions({
  queryKey: ['submissions'],
  queryFn: ({ pageParam, signal }) => ask(Submissions, apiAddress('/submissions', { after: pageParam }), { signal }),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
});

export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: ({ signal }) => ask(Regions, apiAddress('/regions'), { signal }),
  staleTime: 5 * 60_000,
});

/** What indicators are; that changes with the program only. */
export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: async ({ signal }) => (await ask(Indicators, apiAddress('/indicators'), { signal })).rows,
  staleTime: Infinity,
});

export function agenciesQuery(search: string) {
  return queryOptions({
    queryKey: ['agencies', search],
    queryFn: ({ signal }) => ask(Agencies, apiAddress('/agencies', { search, limit: 50 }), { signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** What agencies are called; those that there are not are not in the answer. */
export function agenciesOfQuery(ids: readonly string[]) {
  return queryOptions({
    queryKey: ['agencies', { ids }],
    queryFn: ({ signal }) =>
      ask(Agencies, apiAddress('/agencies', { ids: ids.join(','), limit: ids.length }), { signal }),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

export function coverageQuery(parameters: Parameters) {
  return infiniteQueryOptions({
    queryKey: ['coverage', parameters],
    queryFn: ({ pageParam, signal }) =>
      ask(Coverage, apiAddress('/coverage', { ...parameters, after: pageParam }), { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function copiesQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['copies', parameters],
    queryFn: ({ signal }) => ask(Copies, apiAddress('/copies', parameters), { signal }),
    placeholderData: keepPreviousData,
  });
}

export function rollupsQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['rollups', parameters],
    queryFn: ({ signal }) => ask(Rollups, apiAddress('/rollups', parameters), { signal }),
    placeholderData: keepPreviousData,
  });
}

export function qualityQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['quality', parameters],
    queryFn: ({ signal }) => ask(Quality, apiAddress('/quality', parameters), { signal }),
    placeholderData: keepPreviousData,
  });
}

export function qualityFindingsQuery(parameters: Parameters) {
  return infiniteQueryOptions({
    queryKey: ['quality-findings', parameters],
    queryFn: ({ pageParam, signal }) =>
      ask(QualityFindings, apiAddress('/quality/findings', { ...parameters, after: pageParam }), { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function namedProblemsQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['problems', parameters],
    queryFn: ({ signal }) => ask(NamedProblems, apiAddress('/problems', parameters), { signal }),
    placeholderData: keepPreviousData,
  });
}

export function problemSentencesQuery(parameters: Parameters) {
  return infiniteQueryOptions({
    queryKey: ['problem-sentences', parameters],
    queryFn: ({ pageParam, signal }) =>
      ask(ProblemSentences, apiAddress('/problems/sentences', { ...parameters, after: pageParam }), { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function problemAgenciesQuery(parameters: Parameters) {
  return infiniteQueryOptions({
    queryKey: ['problem-agencies', parameters],
    queryFn: ({ pageParam, signal }) =>
      ask(ProblemAgencies, apiAddress('/problems/agencies', { ...parameters, after: pageParam }), { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function reportQuery(id: string) {
  return queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) => ask(Report, apiAddress(`/reports/${id}`), { signal }),
  });
}

/** `solved` adds what is found no more. */
export function findingsQuery(id: string, solved: boolean) {
  return queryOptions({
    queryKey: ['findings', id, solved],
    queryFn: ({ signal }) =>
      ask(Findings, apiAddress(`/reports/${id}/findings`, { solved: solved ? 'true' : undefined }), { signal }),
    placeholderData: keepPreviousData,
  });
}

export function remarksQuery(findingId: string) {
  return queryOptions({
    queryKey: ['remarks', findingId],
    queryFn: ({ signal }) => ask(Remarks, apiAddress(`/findings/${findingId}/remarks`), { signal }),
  });
}

/** What changes when findings come and go, or are decided upon: the first parts of their keys. */
export const DECIDED_BY_FINDINGS = [
  'findings',
  'submissions',
  'coverage',
  'rankings',
  'funnels',
  'distributions',
  'trends',
  'comparisons',
  'rules',
  'rule',
  'agency',
  'overview',
  'quality',
];

export function documentQuery(id: string) {
  return queryOptions({
    queryKey: ['document', id],
    queryFn: ({ signal }) => ask(SourceDocument, apiAddress(`/reports/${id}/document`), { signal }),
    staleTime: Infinity,
  });
}

/** The file that was sent, for drawing it; asked for only where it is drawn. */
export function originalQuery(id: string): UseQueryOptions<ArrayBuffer> {
  return {
    queryKey: ['original', id],
    queryFn: ({ signal }) => askFile(apiAddress(`/reports/${id}/original`), { signal }),
    staleTime: Infinity,
    gcTime: 60_000,
  };
}

export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: ({ signal }) => ask(Rules, apiAddress('/rules'), { signal }),
});

export type RuleName = Pick<Rule, 'code' | 'catalogue' | 'title'>;

/** What rules are called; that changes with the program only. */
export const ruleNamesQuery = queryOptions({
  queryKey: ['rule-names'],
  queryFn: async ({ signal }): Promise<readonly RuleName[]> =>
    (await ask(Rules, apiAddress('/rules'), { signal })).rows,
  staleTime: Infinity,
});

export function ruleQuery(code: string) {
  return queryOptions({
    queryKey: ['rule', code],
    queryFn: ({ signal }) => ask(RulePage, apiAddress(`/rules/${code}`), { signal }),
  });
}

export const checkProgressQuery = queryOptions({
  queryKey: ['check-progress'],
  queryFn: ({ signal }) => ask(CheckProgress, apiAddress('/checks/latest'), { signal }),
});

export function rankingsQuery(parameters: Parameters) {
  return infiniteQueryOptions({
    queryKey: ['rankings', parameters],
    queryFn: ({ pageParam, signal }) =>
      ask(Rankings, apiAddress('/rankings', { ...parameters, after: pageParam }), { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function funnelsQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['funnels', parameters],
    queryFn: ({ signal }) => ask(Funnels, apiAddress('/funnels', parameters), { signal }),
    placeholderData: keepPreviousData,
  });
}

export function distributionsQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['distributions', parameters],
    queryFn: ({ signal }) => ask(Distributions, apiAddress('/distributions', parameters), { signal }),
    placeholderData: keepPreviousData,
  });
}

export function compositionsQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['compositions', parameters],
    queryFn: ({ signal }) => ask(Compositions, apiAddress('/compositions', parameters), { signal }),
    placeholderData: keepPreviousData,
  });
}

export function trendsQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['trends', parameters],
    queryFn: ({ signal }) => ask(Trends, apiAddress('/trends', parameters), { signal }),
    placeholderData: keepPreviousData,
  });
}

export function comparisonsQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['comparisons', parameters],
    queryFn: ({ signal }): Promise<ComparisonsAnswer> =>
      ask(Comparisons, apiAddress('/comparisons', parameters), { signal }),
    placeholderData: keepPreviousData,
  });
}
