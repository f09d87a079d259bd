import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import { ruleNamesQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { useAddress } from '../../parts/use-address.js';
import { type CheckedFile, CheckQueue, type Read } from './check-queue.js';
import { CheckedFileView, GoneFile } from './checked-file-view.js';
import { FileList } from './file-list.js';
import { WorkerReader } from './worker-reader.js';

interface PrecheckPageProps {
  /** Reads the bytes of a document; by default in a worker of this browser. */
  readonly read?: Read;
}

/** Reports read and checked in this browser, before anything is uploaded. */
export function PrecheckPage({ read }: PrecheckPageProps): ReactElement {
  const { t } = useTranslation();
  const { get, set } = useAddress();
  const [reader] = useState(() => new WorkerReader());
  const queries = useQueryClient();
  const [queue] = useState(
    () =>
      new CheckQueue(async (bytes) => {
        const answer = await (read ? read(bytes) : reader.read(bytes));
        // The rules that judged here are the server's own; whoever has not signed in cannot ask for them.
        queries.setQueryData(ruleNamesQuery.queryKey, answer.rules);
        return answer;
      }),
  );
  const files = useSyncExternalStore(queue.subscribe, queue.snapshot);
  useEffect(
    () => () => {
      reader.close();
    },
    [reader],
  );
  usePageTitle(t('precheck.title'));
  const open = get('file');
  if (open === undefined) {
    return (
      <FileList
        files={files}
        onFiles={(added) => {
          queue.add(added);
        }}
        onOpen={({ key }) => {
          set({ file: String(key) });
        }}
        onRemove={(removed) => {
          queue.remove(removed.map(({ key }) => key));
        }}
      />
    );
  }
  const file = files.find(({ key }: CheckedFile) => String(key) === open);
  return file?.answer ? <CheckedFileView file={file.file} answer={file.answer} /> : <GoneFile />;
}
