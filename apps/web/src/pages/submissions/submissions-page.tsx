import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import { sendFile } from '../../api/commands.js';
import { sessionQuery, submissionsQuery } from '../../api/queries.js';
import { handedFiles } from '../../app/handed-files.js';
import { usePageTitle } from '../../app/page-title.js';
import { Notice } from '../../parts/notice.js';
import { PageHead } from '../../parts/page-head.js';
import { DropZone } from './drop-zone.js';
import { SampleProgress } from '../../parts/sample-progress.js';
import { SubmissionList } from './submission-list.js';
import { UploadList } from './upload-list.js';
import { UploadQueue } from './upload-queue.js';

/** Sending reports, and what became of those that were sent. */
export function SubmissionsPage(): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [queue] = useState(
    () => new UploadQueue(sendFile, () => void queries.invalidateQueries({ queryKey: submissionsQuery.queryKey })),
  );
  const uploads = useSyncExternalStore(queue.subscribe, queue.snapshot);
  const { data: account } = useQuery(sessionQuery);
  usePageTitle(t('submissions.title'));
  useEffect(() => {
    queue.add(handedFiles.take(), {});
  }, [queue]);
  if (account?.role === 'analyst') return <Notice kind="empty" title={t('problem.not-allowed')} />;
  return (
    <div className="page page-narrow">
      <PageHead title={t('submissions.title')} lead={t('submissions.lead')} />
      <SampleProgress />
      <DropZone
        onFiles={(files, fields) => {
          queue.add(files, fields);
        }}
      />
      <UploadList
        uploads={uploads}
        onDismiss={(key) => {
          queue.dismiss(key);
        }}
      />
      <SubmissionList
        onReplace={(id, file) => {
          queue.add([file], { replaces: id });
        }}
      />
    </div>
  );
}
