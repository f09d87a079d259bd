import type { Indicator } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../i18n/use-language.js';

/** What an indicator is and is not, in the words of its definition. */
export function IndicatorLead({ indicator }: { readonly indicator: Indicator }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { title, formula, source, caution, law, neverRanked } = indicator;
  return (
    <span>
      {title[language]} = {formula[language]}
      {source !== 'table' && <span className="self-declared">{t(`indicator.source.${source}`)}</span>}
      <br />
      {caution[language]}
      {law !== null && ` ${t('indicator.law', { law: law[language] })}`}
      {neverRanked !== null && (
        <>
          <br />
          <strong>{t('indicator.neverRanked')}</strong> {neverRanked[language]}
        </>
      )}
    </span>
  );
}
