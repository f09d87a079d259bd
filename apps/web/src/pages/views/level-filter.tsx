import { Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../../parts/filters.js';
import { useAddress } from '../../parts/use-address.js';

const LEVELS = ['county', 'prefecture'] as const;
export type Level = (typeof LEVELS)[number];

/** Of which regions a view is: the counties unless the address says otherwise. */
export function useLevel(): Level {
  return useAddress().get('level') === 'prefecture' ? 'prefecture' : 'county';
}

export function LevelFilter(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const level = useLevel();
  return (
    <Field label={t('views.level.label')}>
      <Select<Level>
        aria-label={t('views.level.label')}
        value={level}
        onChange={(next) => {
          address.set({ level: next === 'county' ? undefined : next });
        }}
        options={LEVELS.map((value) => ({ value, label: t(`views.level.${value}`) }))}
        popupMatchSelectWidth={false}
      />
    </Field>
  );
}
