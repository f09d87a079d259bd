import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { remarksQuery } from '../../../../api/queries.js';
import { Answered, answerOf } from '../../../../parts/answer.js';
import { RemarkText } from './remark-text.js';

/** Everything that was decided and said of a finding, the oldest first. */
export function RemarkList({ findingId }: { readonly findingId: string }): ReactElement {
  const { t } = useTranslation();
  const remarks = useQuery(remarksQuery(findingId));
  return (
    <Answered answer={answerOf(remarks)}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className="quiet">{t('review.none')}</p>
        ) : (
          <ol className="remarks" aria-label={t('review.history')}>
            {rows.map((remark) => (
              <li key={`${remark.madeAt} ${remark.kind}`}>
                <RemarkText remark={remark} />
              </li>
            ))}
          </ol>
        )
      }
    </Answered>
  );
}
