import type { Statement } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../i18n/use-language.js';
import { formatMoment } from './formats.js';

/** What an agency says itself of its figures; who wrote it is told by role only. */
export function StatementText({ statement: { text, madeAt } }: { readonly statement: Statement }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  return (
    <div className="statement">
      <strong>{t('record.statement')}</strong>
      <p lang="zh-CN">{text}</p>
      <span className="quiet">{t('record.saidBy', { moment: formatMoment(madeAt, tag) })}</span>
    </div>
  );
}
