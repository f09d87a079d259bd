import { RANKED_INDICATORS, type Rankings } from '@gongkai/api-contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { rankingsQuery, regionsQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { Downloads } from '../../parts/downloads.js';
import { useYear } from '../../parts/filters.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLoading } from '../../parts/page-loading.js';
import { QueryFailed } from '../../parts/query-failed.js';
import { useAddress } from '../../parts/use-address.js';
import { RankingFilters } from './ranking-filters.js';
import { RankingView } from './ranking-view.js';

type Indicator = Rankings['indicator'];

/** One indicator of one year: who stands where among whom, with the numbers it is made of. */
export function RankingsPage(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const year = useYear();
  const regions = useQuery(regionsQuery);
  const indicator: Indicator = RANKED_INDICATORS.find((name) => name === address.get('indicator')) ?? 'completion-rate';
  const [region, kind, search] = [address.get('region'), address.get('kind'), address.get('search')];
  const parameters = { indicator, year, region, kind, search };
  const rankings = useInfiniteQuery({ ...rankingsQuery(parameters), enabled: year !== undefined });
  const none = regions.isSuccess && year === undefined;
  usePageTitle(t('rankings.title'));
  return (
    <div className="page">
      <PageHead
        title={t('rankings.title')}
        lead={t(`rankings.lead.${indicator}`)}
        sample={rankings.data?.pages[0]?.sample === true}
        actions={year === undefined ? undefined : <Downloads path="/rankings" parameters={parameters} />}
      />
      <RankingFilters indicator={indicator} />
      {none && <p className="quiet">{t('coverage.noYears')}</p>}
      {regions.isError && <QueryFailed query={regions} />}
      {rankings.isError && <QueryFailed query={rankings} />}
      {rankings.isLoading && <PageLoading />}
      {rankings.data && (
        <RankingView
          pages={rankings.data.pages}
          more={rankings.hasNextPage}
          loading={rankings.isFetchingNextPage}
          onMore={() => {
            void rankings.fetchNextPage();
          }}
        />
      )}
    </div>
  );
}
