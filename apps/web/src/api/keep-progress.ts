import type { ProgressEvent, SampleProvince, Submission, Submissions } from '@gongkai/api-contract';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';

import { sampleProvinceQuery, submissionsQuery } from './queries.js';

type Pages = InfiniteData<Submissions>;

/** Puts what the server told into the answers that pages already show. */
export function keepProgress(queries: QueryClient, event: ProgressEvent): void {
  if (event.type === 'sample-province') {
    queries.setQueryData(sampleProvinceQuery.queryKey, progressOf(event));
    return;
  }
  queries.setQueryData(
    submissionsQuery.queryKey,
    (pages: Pages | undefined) => pages && withSubmission(pages, event.submission),
  );
  if (event.submission.state === 'checked') {
    for (const key of ['coverage', 'rankings', 'comparisons', 'rollups', 'agencies', 'agency', 'overview', 'quality']) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
  }
}

function progressOf({ done, total }: { readonly done: number; readonly total: number }): SampleProvince {
  return { state: done < total ? 'loading' : 'loaded', done, total };
}

/** The list with this submission in its newest state: in its place, or first where it is new. Samples are not listed. */
export function withSubmission(pages: Pages, submission: Submission): Pages {
  if (pages.pages.some(({ rows }) => rows.some(({ id }) => id === submission.id))) {
    const update = (row: Submission) => (row.id === submission.id ? submission : row);
    return { ...pages, pages: pages.pages.map((page) => ({ ...page, rows: page.rows.map(update) })) };
  }
  const [first, ...rest] = pages.pages;
  if (first === undefined || submission.sample) return pages;
  return { ...pages, pages: [{ ...first, rows: [submission, ...first.rows] }, ...rest] };
}
