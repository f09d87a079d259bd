import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { apiAddress, type Parameters } from '../api/client.js';
import { regionsQuery } from '../api/queries.js';

interface DownloadsProps {
  /** The path of the view's own question, such as `/rankings`. */
  readonly path: string;
  readonly parameters?: Parameters;
}

/** The same address as a file; nothing while there is no year of data. */
export function Downloads({ path, parameters = {} }: DownloadsProps): ReactElement | null {
  const { t } = useTranslation();
  const { data } = useQuery(regionsQuery);
  if (data?.years.length === 0) return null;
  return (
    <div className="downloads" role="group" aria-label={t('download.label')}>
      {(['csv', 'xlsx', 'json'] as const).map((format) => (
        <a key={format} href={apiAddress(`${path}.${format}`, parameters)} download>
          <DownloadOutlined aria-hidden /> {format.toUpperCase()}
        </a>
      ))}
    </div>
  );
}
