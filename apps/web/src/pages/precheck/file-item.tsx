import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatSize } from '../../parts/formats.js';
import type { CheckedFile } from './check-queue.js';
import { FileState } from './file-state.js';
import { isScan, useTrouble } from './use-trouble.js';
import { useUpload } from './use-upload.js';

interface FileItemProps {
  readonly file: CheckedFile;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** One file: what it is, what was found, and where to go from here. */
export function FileItem({ file: checked, onOpen, onRemove }: FileItemProps): ReactElement {
  const { t } = useTranslation();
  const upload = useUpload();
  const trouble = useTrouble(checked);
  const { file, answer } = checked;
  const { name } = file;
  const isReport = answer?.result.reading.kind === 'annual-report';
  return (
    <li className="submission" aria-label={name} data-state={checked.state}>
      <div className="submission-main">
        <div className="submission-name">{name}</div>
        <About checked={checked} />
        {trouble !== null && (
          <p className="submission-reason" role="alert">
            {trouble}
          </p>
        )}
      </div>
      <FileState checked={checked} />
      <div className="submission-actions">
        {isReport && (
          <Button type="link" aria-label={t('precheck.openOf', { name })} onClick={onOpen}>
            {t('precheck.open')}
          </Button>
        )}
        {upload && answer && (isReport || isScan(answer)) && (
          <Button
            type="link"
            aria-label={t('precheck.uploadOf', { name })}
            onClick={() => {
              upload([file]);
            }}
          >
            {t('precheck.upload')}
          </Button>
        )}
        <Button type="link" aria-label={t('precheck.removeOf', { name })} onClick={onRemove}>
          {t('precheck.remove')}
        </Button>
      </div>
    </li>
  );
}

function About({ checked: { file, answer } }: { readonly checked: CheckedFile }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const reading = answer?.result.reading;
  return (
    <div className="submission-about">
      {reading?.kind === 'annual-report' && (
        <>
          <strong lang="zh-CN">{reading.agency ?? t('precheck.agencyUnknown')}</strong>
          <span>{reading.year === null ? t('precheck.yearUnknown') : t('precheck.year', { year: reading.year })}</span>
        </>
      )}
      <span>{formatSize(file.size, tag)}</span>
    </div>
  );
}
