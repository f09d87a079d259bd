import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
  MinusCircleOutlined,
  SyncOutlined,
} from '@ant-design/icons';
import type { Submission } from '@gongkai/api-contract';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { type ShownState, shownState } from './shown-state.js';

const ICONS: Readonly<Record<ShownState, ReactNode>> = {
  received: <ClockCircleOutlined aria-hidden />,
  reading: <SyncOutlined spin aria-hidden />,
  checked: <CheckCircleOutlined aria-hidden />,
  doubtful: <ExclamationCircleOutlined aria-hidden />,
  needsAgency: <ExclamationCircleOutlined aria-hidden />,
  refused: <CloseCircleOutlined aria-hidden />,
  failed: <CloseCircleOutlined aria-hidden />,
  withdrawn: <MinusCircleOutlined aria-hidden />,
  replaced: <MinusCircleOutlined aria-hidden />,
  superseded: <MinusCircleOutlined aria-hidden />,
};

export function SubmissionState({ submission }: { readonly submission: Submission }): ReactElement {
  const { t } = useTranslation();
  const state = shownState(submission);
  const { errors, warnings } = submission;
  return (
    <div className={`submission-state state-${state}`} role="status">
      <span className="state-word">
        {ICONS[state]} {t(`submissionState.${state}`)}
      </span>
      {(state === 'checked' || state === 'doubtful') && (
        <span className="state-counts">
          {errors === 0 && warnings === 0 ? t('findings.none') : t('findings.counts', { errors, warnings })}
        </span>
      )}
    </div>
  );
}
