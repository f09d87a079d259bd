import { InboxOutlined } from '@ant-design/icons';
import type { SubmissionFields } from '@gongkai/api-contract';
import { DOCUMENT_ENDINGS } from '@gongkai/report-model';
import { Input, Upload } from 'antd';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface DropZoneProps {
  readonly onFiles: (files: readonly File[], fields: SubmissionFields) => void;
}

/** What the reader understands; the server looks at the bytes, not at the name. */
export const READABLE = DOCUMENT_ENDINGS.join(',');

export function DropZone({ onFiles }: DropZoneProps): ReactElement {
  const { t } = useTranslation();
  const [publishedOn, setPublishedOn] = useState('');
  const field = useId();
  const take = (file: File) => {
    onFiles([file], publishedOn === '' ? {} : { publishedOn });
    return false;
  };
  return (
    <section className="drop" aria-label={t('submissions.drop.label')}>
      <Upload.Dragger
        multiple
        accept={READABLE}
        showUploadList={false}
        beforeUpload={take}
        aria-label={t('submissions.drop.label')}
      >
        <p className="drop-icon">
          <InboxOutlined aria-hidden />
        </p>
        <p className="drop-title">{t('submissions.drop.title')}</p>
        <p className="quiet">{t('submissions.drop.formats')}</p>
      </Upload.Dragger>
      <div className="drop-field">
        <label htmlFor={field}>{t('submissions.drop.publishedOn')}</label>
        <Input
          id={field}
          type="date"
          value={publishedOn}
          onChange={({ target }) => {
            setPublishedOn(target.value);
          }}
        />
        <span className="quiet">{t('submissions.drop.publishedOnHint')}</span>
      </div>
    </section>
  );
}
