import type { Indicator } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { KindFilter, RegionFilter, SearchFilter, YearFilter } from '../../parts/filters.js';
import { IndicatorSelect } from '../../parts/indicator-select.js';
import { useAddress } from '../../parts/use-address.js';
import { PeersFilter } from './peers-filter.js';

interface RankingFiltersProps {
  readonly indicators: readonly Indicator[];
  readonly indicator: string;
}

export function RankingFilters({ indicators, indicator }: RankingFiltersProps): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  return (
    <div className="filters" role="search" aria-label={t('filter.label')}>
      <IndicatorSelect
        indicators={indicators}
        value={indicator}
        onChange={(next) => {
          address.set({ indicator: next });
        }}
      />
      <YearFilter />
      <RegionFilter />
      <KindFilter />
      <PeersFilter />
      <SearchFilter />
    </div>
  );
}
