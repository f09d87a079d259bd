import { type Indicator, INDICATOR_SOURCES } from '@gongkai/api-contract';
import { Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../i18n/use-language.js';
import { Field } from './filters.js';

interface IndicatorSelectProps {
  readonly indicators: readonly Indicator[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** One indicator of all there are, by where their numbers are from; found by name or number. */
export function IndicatorSelect({ indicators, value, onChange }: IndicatorSelectProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const options = INDICATOR_SOURCES.map((source) => ({
    label: t(`indicator.source.${source}`),
    options: indicators
      .filter((indicator) => indicator.source === source)
      .map(({ code, catalogue, title }) => ({ value: code, label: `${catalogue} ${title[language]}` })),
  }));
  return (
    <Field label={t('indicator.label')}>
      <Select
        aria-label={t('indicator.label')}
        showSearch={{ optionFilterProp: 'label' }}
        value={indicators.some(({ code }) => code === value) ? value : null}
        onChange={onChange}
        options={options.filter((group) => group.options.length > 0)}
        popupMatchSelectWidth={false}
        className="filter-indicator"
      />
    </Field>
  );
}
