import type { Submission } from '@gongkai/api-contract';
import { Button, Upload } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { originalAddress } from '../../api/commands.js';
import { Withdraw } from '../../parts/withdraw.js';
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
          <Withdraw submissionId={id} fileName={fileName} />
        </>
      )}
    </div>
  );
}
