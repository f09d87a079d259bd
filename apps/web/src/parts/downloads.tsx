import { DownloadOutlined } from '@ant-design/icons';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { apiAddress, type Parameters } from '../api/client.js';

interface DownloadsProps {
  /** The path of the view's own question, such as `/rankings`. */
  readonly path: string;
  readonly parameters?: Parameters;
}

/** The same address as a file. */
export function Downloads({ path, parameters = {} }: DownloadsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="downloads" role="group" aria-label={t('download.label')}>
      {(['csv', 'xlsx'] as const).map((format) => (
        <a key={format} href={apiAddress(`${path}.${format}`, parameters)} download>
          <DownloadOutlined aria-hidden /> {format.toUpperCase()}
        </a>
      ))}
    </div>
  );
}
