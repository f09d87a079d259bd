import { CloseOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useSentence } from '../../parts/use-sentence.js';
import { PackedList } from './packed-list.js';
import type { Upload } from './upload-queue.js';

interface UploadListProps {
  readonly uploads: readonly Upload[];
  readonly onDismiss: (key: number) => void;
}

/** The files on their way, each with its progress or with what went wrong. */
export function UploadList({ uploads, onDismiss }: UploadListProps): ReactElement | null {
  const { t } = useTranslation();
  if (uploads.length === 0) return null;
  return (
    <ul className="uploads" aria-label={t('submissions.uploads')} aria-live="polite">
      {uploads.map((upload) => (
        <li key={upload.key} className={`upload upload-${upload.state}`}>
          <span className="upload-name">{upload.name}</span>
          <UploadState upload={upload} />
          {upload.state !== 'waiting' && upload.state !== 'sending' && (
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={t('submissions.dismiss', { name: upload.name })}
              onClick={() => {
                onDismiss(upload.key);
              }}
            />
          )}
          {upload.state === 'unpacked' && <PackedList packed={upload.receipt?.archive ?? []} />}
        </li>
      ))}
    </ul>
  );
}

function UploadState({ upload }: { readonly upload: Upload }): ReactElement {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (upload.state === 'failed')
    return <span role="alert">{t('submissions.notSent', { reason: sentence(upload.error) })}</span>;
  if (upload.state === 'already-received') {
    return (
      <span>
        {t('submissions.already')}{' '}
        <a href={`#submission-${upload.receipt?.id ?? ''}`}>{t('submissions.alreadyLink')}</a>
      </span>
    );
  }
  if (upload.state === 'unpacked') {
    const sent = upload.receipt?.archive?.filter(({ receipt }) => receipt !== null).length ?? 0;
    return <span>{t('submissions.unpacked', { count: sent })}</span>;
  }
  if (upload.state === 'waiting') return <span className="quiet">{t('submissions.waiting')}</span>;
  return (
    <Progress
      percent={Math.round(upload.share * 100)}
      size="small"
      status="active"
      aria-label={t('submissions.progress', { name: upload.name })}
    />
  );
}
