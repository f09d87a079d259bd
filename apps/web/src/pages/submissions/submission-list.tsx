import type { Submission } from '@gongkai/api-contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { POLL_EVERY, useLive } from '../../api/live-progress.js';
import { submissionsQuery } from '../../api/queries.js';
import { Notice } from '../../parts/notice.js';
import { PageLoading } from '../../parts/page-loading.js';
import { QueryFailed } from '../../parts/query-failed.js';
import { SubmissionItem } from './submission-item.js';

interface SubmissionListProps {
  readonly onReplace: (id: string, file: File) => void;
}

/** Everything one has sent, newest first, as the server holds it. */
export function SubmissionList({ onReplace }: SubmissionListProps): ReactElement {
  const { t } = useTranslation();
  const live = useLive();
  const list = useInfiniteQuery({
    ...submissionsQuery,
    refetchInterval: ({ state }) =>
      !live && state.data?.pages.some(({ rows }) => rows.some(isOnItsWay)) === true ? POLL_EVERY : false,
  });
  if (list.isPending) return <PageLoading />;
  if (list.isError) return <QueryFailed query={list} />;
  const rows = list.data.pages.flatMap((page) => page.rows);
  return (
    <section aria-labelledby="sent-title" className="sent">
      <h2 id="sent-title">{t('submissions.sent')}</h2>
      {rows.length === 0 && (
        <Notice kind="empty" title={t('submissions.none')}>
          {t('submissions.noneHint')}
        </Notice>
      )}
      <ul className="submissions" aria-label={t('submissions.sent')}>
        {rows.map((submission) => (
          <SubmissionItem key={submission.id} submission={submission} onReplace={onReplace} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          loading={list.isFetchingNextPage}
          onClick={() => {
            void list.fetchNextPage();
          }}
        >
          {t('state.more')}
        </Button>
      )}
    </section>
  );
}

function isOnItsWay({ state, withdrawn }: Submission): boolean {
  return !withdrawn && (state === 'received' || state === 'reading');
}
