import type { Remark } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../../../i18n/use-language.js';
import { formatMoment } from '../../../../parts/formats.js';

/** What was decided or said, who did and when. */
export function RemarkText({ remark: { kind, text, madeBy, madeAt } }: { readonly remark: Remark }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  return (
    <span className="remark">
      <strong>{t(`review.kind.${kind}`)}</strong> {text !== '' && <span className="remark-words">{text}</span>}{' '}
      <span className="quiet">
        {madeBy ?? t('review.nobody')} <time dateTime={madeAt}>{formatMoment(madeAt, tag)}</time>
      </span>
    </span>
  );
}
