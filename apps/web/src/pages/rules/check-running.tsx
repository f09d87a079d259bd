import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Progress } from 'antd';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { checkProgressQuery, DECIDED_BY_FINDINGS } from '../../api/queries.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../../parts/formats.js';

const ASK_EVERY_MS = 1_000;

/** How far the last check of all reports has come. When it ends, what it may have changed is asked for anew. */
export function CheckRunning(): ReactElement | null {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const queries = useQueryClient();
  const { data } = useQuery({
    ...checkProgressQuery,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? ASK_EVERY_MS : false),
  });
  const before = useRef(data?.state);
  useEffect(() => {
    if (before.current === 'running' && data?.state === 'done') {
      for (const key of DECIDED_BY_FINDINGS) void queries.invalidateQueries({ queryKey: [key] });
    }
    before.current = data?.state;
  }, [data?.state, queries]);
  if (data === undefined || data.state === 'absent') return null;
  const { state, startedAt, done, total } = data;
  const moment = startedAt === null ? '' : formatMoment(startedAt, tag);
  return (
    <section className="check-running" data-state={state} aria-label={t('checks.progressLabel')} aria-live="polite">
      {state === 'running' ? (
        <>
          <span>{t('checks.running', { done, total })}</span>
          <Progress percent={Math.floor((done / total) * 100)} size="small" aria-label={t('checks.progressLabel')} />
        </>
      ) : (
        <span className="quiet">{t('checks.done', { total, moment })}</span>
      )}
    </section>
  );
}
