import type { ReviewedFinding } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../../../i18n/use-language.js';
import { formatMoment } from '../../../../parts/formats.js';

/** Whether the last check found it anew, as before, or no more; and what was decided. */
export function FindingState({ finding }: { readonly finding: ReviewedFinding }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const { state, since, solvedAt, decision } = finding;
  const when =
    solvedAt === null
      ? t('review.since', { moment: formatMoment(since, tag) })
      : t('review.solvedAt', { moment: formatMoment(solvedAt, tag) });
  return (
    <>
      {(!decision || state === 'solved') && (
        <span className={`finding-state finding-state-${state}`} title={when}>
          {t(`review.state.${state}`)}
        </span>
      )}
      {decision && (
        <span className={`finding-state finding-state-${decision.kind}`} title={when}>
          {t(`review.kind.${decision.kind}`)}
        </span>
      )}
    </>
  );
}
