import type { Remark } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { Term } from '../term.js';
import { RemarkText } from './remark-text.js';

/** Why a finding was confirmed or dismissed, and by whom. */
export function Decision({ decision }: { readonly decision: Remark }): ReactElement {
  const { t } = useTranslation();
  return (
    <Term name={t('review.decision')}>
      <RemarkText remark={decision} />
    </Term>
  );
}
