import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
  SyncOutlined,
} from '@ant-design/icons';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { CheckedFile } from './check-queue.js';
import { countsOf } from './checked-report.js';

/** What is to be shown of a file, by the names that submissions use as well. */
type Shown = 'received' | 'reading' | 'checked' | 'doubtful' | 'refused' | 'failed';

const ICONS: Readonly<Record<Shown, ReactNode>> = {
  received: <ClockCircleOutlined aria-hidden />,
  reading: <SyncOutlined spin aria-hidden />,
  checked: <CheckCircleOutlined aria-hidden />,
  doubtful: <ExclamationCircleOutlined aria-hidden />,
  refused: <CloseCircleOutlined aria-hidden />,
  failed: <CloseCircleOutlined aria-hidden />,
};

export function FileState({ checked }: { readonly checked: CheckedFile }): ReactElement {
  const { t } = useTranslation();
  const shown = shownOf(checked);
  const words: Record<Shown, string> = {
    received: t('precheck.waiting'),
    reading: t('precheck.reading'),
    checked: t('submissionState.checked'),
    doubtful: t('submissionState.doubtful'),
    refused: t('precheck.notAReport'),
    failed: t('precheck.unreadable'),
  };
  const { errors, warnings } = countsOf(checked.answer?.result.findings ?? []);
  return (
    <div className={`submission-state state-${shown}`} role="status">
      <span className="state-word">
        {ICONS[shown]} {words[shown]}
      </span>
      {(shown === 'checked' || shown === 'doubtful') && (
        <span className="state-counts">
          {errors === 0 && warnings === 0 ? t('findings.none') : t('findings.counts', { errors, warnings })}
        </span>
      )}
    </div>
  );
}

function shownOf({ state, answer }: CheckedFile): Shown {
  if (answer === null)
    return ({ waiting: 'received', reading: 'reading', read: 'failed', failed: 'failed' } as const)[state];
  const { reading, findings } = answer.result;
  if (reading.kind === 'annual-report') return countsOf(findings).errors > 0 ? 'doubtful' : 'checked';
  return reading.kind === 'other' ? 'refused' : 'failed';
}
