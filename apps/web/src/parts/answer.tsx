import type { ReactElement, ReactNode } from 'react';

import { PageLoading } from './page-loading.js';
import { type FailedQuery, QueryFailed } from './query-failed.js';

/** What a question has come to so far; who shows it need not know whom it was put to. */
export type Answer<T> =
  | { readonly state: 'pending' }
  | { readonly state: 'failed'; readonly query: FailedQuery }
  | { readonly state: 'given'; readonly data: T };

export type Query<T> = FailedQuery & { readonly data: T | undefined; readonly isError: boolean };

export function answerOf<T>(query: Query<T>): Answer<T> {
  if (query.data !== undefined) return { state: 'given', data: query.data };
  return query.isError ? { state: 'failed', query } : { state: 'pending' };
}

interface AnsweredProps<T> {
  readonly answer: Answer<T>;
  readonly children: (data: T) => ReactNode;
}

/** Shows what was answered; before that, that it is on its way, or why it did not come. */
export function Answered<T>({ answer, children }: AnsweredProps<T>): ReactElement {
  if (answer.state === 'pending') return <PageLoading />;
  if (answer.state === 'failed') return <QueryFailed query={answer.query} />;
  return <>{children(answer.data)}</>;
}
