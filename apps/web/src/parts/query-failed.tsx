import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

import { ApiError } from '../api/api-error.js';
import { useLanguage } from '../i18n/use-language.js';
import { Notice } from './notice.js';
import { useSentence } from './use-sentence.js';

export interface FailedQuery {
  readonly error: unknown;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

/** Whether what the address asks for cannot be asked: every question of the page is refused for the same reason. */
export function isRefused(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'question-invalid';
}

/** An answer that did not come: why, and another try where one can help. */
export function QueryFailed({ query }: { readonly query: FailedQuery }): ReactElement {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { pathname, search } = useLocation();
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
  const anew =
    isRefused(query.error) && search !== '' ? <Link to={pathname}>{t('state.withoutConditions')}</Link> : undefined;
  return (
    <Notice kind="error" title={t(`state.${outcomeOf(query.error)}`)} action={final ? anew : again}>
      {sentence(query.error)} <ServersWords error={query.error} />
    </Notice>
  );
}

/** Which condition it is only the server says, in Chinese. */
function ServersWords({ error }: { readonly error: unknown }): ReactElement | null {
  const { language } = useLanguage();
  if (language === 'zh' || !isRefused(error) || !(error instanceof ApiError) || error.detail === '') return null;
  return <q lang="zh-CN">{error.detail}</q>;
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
