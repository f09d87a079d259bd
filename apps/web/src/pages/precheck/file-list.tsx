import { InboxOutlined } from '@ant-design/icons';
import { Button, Progress, Upload } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { PageHead } from '../../parts/page-head.js';
import { READABLE } from '../submissions/drop-zone.js';
import type { CheckedFile } from './check-queue.js';
import { FileItem } from './file-item.js';
import { useUpload } from './use-upload.js';

interface FileListProps {
  readonly files: readonly CheckedFile[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onOpen: (file: CheckedFile) => void;
  readonly onRemove: (files: readonly CheckedFile[]) => void;
}

/** Where files are dropped, and what was read of each. */
export function FileList({ files, onFiles, onOpen, onRemove }: FileListProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="page page-narrow">
      <PageHead title={t('precheck.title')} lead={t('precheck.lead')} />
      <section className="drop" aria-label={t('precheck.drop.label')}>
        <Upload.Dragger
          multiple
          accept={READABLE}
          showUploadList={false}
          beforeUpload={(file) => {
            onFiles([file]);
            return false;
          }}
          aria-label={t('precheck.drop.label')}
        >
          <p className="drop-icon">
            <InboxOutlined aria-hidden />
          </p>
          <p className="drop-title">{t('precheck.drop.title')}</p>
          <p className="quiet">{t('precheck.drop.formats')}</p>
          <p className="drop-local">{t('precheck.drop.local')}</p>
        </Upload.Dragger>
      </section>
      {files.length > 0 && (
        <section className="sent">
          <ListHead files={files} onRemove={onRemove} />
          <ul className="submissions" aria-label={t('precheck.files')}>
            {files.map((file) => (
              <FileItem
                key={file.key}
                file={file}
                onOpen={() => {
                  onOpen(file);
                }}
                onRemove={() => {
                  onRemove([file]);
                }}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** How far it is, and what can be done with all files together. */
function ListHead({ files, onRemove }: Pick<FileListProps, 'files' | 'onRemove'>): ReactElement {
  const { t } = useTranslation();
  const upload = useUpload();
  const done = files.filter(({ state }) => state === 'read' || state === 'failed').length;
  const reports = files.filter(({ answer }) => answer?.result.reading.kind === 'annual-report');
  return (
    <div className="check-head">
      <h2>{t('precheck.files')}</h2>
      {done < files.length && (
        <Progress
          percent={Math.round((done / files.length) * 100)}
          showInfo={false}
          size="small"
          aria-label={t('precheck.progressLabel')}
        />
      )}
      <span className="quiet" role="status">
        {t('precheck.progress', { done, total: files.length })}
      </span>
      <span className="check-actions">
        {upload && reports.length > 1 && (
          <Button
            onClick={() => {
              upload(reports.map(({ file }) => file));
            }}
          >
            {t('precheck.uploadAll', { count: reports.length })}
          </Button>
        )}
        <Button
          type="text"
          onClick={() => {
            onRemove(files);
          }}
        >
          {t('precheck.clear')}
        </Button>
      </span>
    </div>
  );
}
