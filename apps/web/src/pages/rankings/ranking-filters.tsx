import { RANKED_INDICATORS, type Rankings } from '@gongkai/api-contract';
import { Input, Segmented } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { Field, KindFilter, RegionFilter, YearFilter } from '../../parts/filters.js';
import { useAddress } from '../../parts/use-address.js';

type Indicator = Rankings['indicator'];

export function RankingFilters({ indicator }: { readonly indicator: Indicator }): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  return (
    <div className="filters" role="search" aria-label={t('filter.label')}>
      <Field label={t('rankings.indicator')}>
        <Segmented<Indicator>
          aria-label={t('rankings.indicator')}
          value={indicator}
          onChange={(next) => {
            address.set({ indicator: next });
          }}
          options={RANKED_INDICATORS.map((value) => ({ value, label: t(`indicator.${value}`) }))}
        />
      </Field>
      <YearFilter />
      <RegionFilter />
      <KindFilter />
      <Field label={t('filter.search')}>
        <Input.Search
          allowClear
          aria-label={t('filter.search')}
          placeholder={t('filter.searchHint')}
          defaultValue={address.get('search') ?? ''}
          onSearch={(text) => {
            address.set({ search: text.trim() });
          }}
        />
      </Field>
    </div>
  );
}
