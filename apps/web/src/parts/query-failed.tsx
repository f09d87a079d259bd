import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiError } from '../api/api-error.js';
import { Notice } from './notice.js';
import { useSentence } from './use-sentence.js';

export interface FailedQuery {
  readonly error: unknown;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

/** An answer that did not come: why, and another try where one can help. */
export function QueryFailed({ query }: { readonly query: FailedQuery }): ReactElement {
  const { t } = useTranslation();
  const sentence = useSentence();
  const final = query.error instanceof ApiError && query.error.status >= 400 && query.error.status < 500;
  const again = (
    <Button
      loading={query.isFetching}
      onClick={() => {
        void query.refetch();
      }}
    >
      {t('state.again')}
    </Button>
  );
  return (
    <Notice kind="error" title={t(`state.${outcomeOf(query.error)}`)} action={final ? undefined : again}>
      {sentence(query.error)}
    </Notice>
  );
}

/** What came of a question, in the heading; the sentence below it says why. */
function outcomeOf(error: unknown): 'offline' | 'notFound' | 'refused' | 'failed' {
  if (!(error instanceof ApiError)) return 'failed';
  if (error.code === 'no-connection') return 'offline';
  if (error.status === 404) return 'notFound';
  return error.status === 400 || error.status === 422 ? 'refused' : 'failed';
}

/** Those of several that did not come. */
export function QueriesFailed({ queries }: { readonly queries: readonly FailedQuery[] }): ReactElement[] {
  return queries.flatMap((query, index) => (query.error ? [<QueryFailed key={index} query={query} />] : []));
}
