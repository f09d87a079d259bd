import type { Submission } from '@gongkai/api-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Upload } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { originalAddress, withdraw } from '../../api/commands.js';
import { useSentence } from '../../parts/use-sentence.js';
import { READABLE } from './drop-zone.js';

interface SubmissionActionsProps {
  readonly submission: Submission;
  readonly onReplace: (id: string, file: File) => void;
}

export function SubmissionActions({ submission, onReplace }: SubmissionActionsProps): ReactElement {
  const { t } = useTranslation();
  const { id, fileName, reportId, withdrawn, replacedBy } = submission;
  return (
    <div className="submission-actions">
      {reportId !== null && <Link to={`/reports/${reportId}`}>{t('submissions.openReport')}</Link>}
      <a href={originalAddress(id)} download={fileName} aria-label={t('submissions.originalOf', { name: fileName })}>
        {t('submissions.original')}
      </a>
      {!withdrawn && replacedBy === null && (
        <>
          <Upload
            accept={READABLE}
            showUploadList={false}
            beforeUpload={(file) => {
              onReplace(id, file);
              return false;
            }}
          >
            <Button type="link" size="small" aria-label={t('submissions.replaceOf', { name: fileName })}>
              {t('submissions.replace')}
            </Button>
          </Upload>
          <Withdraw submission={submission} />
        </>
      )}
    </div>
  );
}

function Withdraw({ submission: { id, fileName } }: { readonly submission: Submission }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const queries = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => withdraw(id),
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => void message.error(sentence(error)),
  });
  return (
    <Popconfirm
      title={t('submissions.withdrawQuestion')}
      description={t('submissions.withdrawExplained')}
      okText={t('submissions.withdraw')}
      onConfirm={() => {
        withdrawing.mutate();
      }}
    >
      <Button
        type="link"
        size="small"
        danger
        loading={withdrawing.isPending}
        aria-label={t('submissions.withdrawOf', { name: fileName })}
      >
        {t('submissions.withdraw')}
      </Button>
    </Popconfirm>
  );
}
