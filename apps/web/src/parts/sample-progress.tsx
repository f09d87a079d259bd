import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { POLL_EVERY, useLive } from '../api/live-progress.js';
import { sampleProvinceQuery } from '../api/queries.js';
import { SampleMark } from './sample-mark.js';

/** How far the invented province has been loaded, while it is. One's own reports go first. */
export function SampleProgress(): ReactElement | null {
  const { t } = useTranslation();
  const live = useLive();
  const { data } = useQuery({
    ...sampleProvinceQuery,
    refetchInterval: ({ state }) => (!live && state.data?.state === 'loading' ? POLL_EVERY : false),
  });
  if (data?.state !== 'loading') return null;
  const percent = data.total === 0 ? 0 : Math.floor((data.done / data.total) * 100);
  return (
    <section className="sample-progress" aria-label={t('sample.progressLabel')}>
      <SampleMark shown />
      <span>{t('sample.progress', { done: data.done, total: data.total })}</span>
      <Progress percent={percent} size="small" aria-label={t('sample.progressLabel')} />
      <span className="quiet">{t('sample.yoursFirst')}</span>
    </section>
  );
}
