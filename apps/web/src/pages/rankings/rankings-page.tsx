import { FIRST_INDICATOR } from '@gongkai/api-contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { indicatorsQuery, rankingsQuery, regionsQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { Downloads } from '../../parts/downloads.js';
import { useYear } from '../../parts/filters.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLoading } from '../../parts/page-loading.js';
import { QueriesFailed } from '../../parts/query-failed.js';
import { useAddress } from '../../parts/use-address.js';
import { useMore } from '../../parts/use-more.js';
import { IndicatorLead } from '../../parts/indicator-lead.js';
import { PeersChosen } from './peers-filter.js';
import { RankingFilters } from './ranking-filters.js';
import { RankingView } from './ranking-view.js';

/** One indicator of one year: who stands where among whom, with the numbers it is made of. */
export function RankingsPage(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const year = useYear();
  const regions = useQuery(regionsQuery);
  const indicators = useQuery(indicatorsQuery);
  const code = address.get('indicator') ?? FIRST_INDICATOR;
  const indicator = indicators.data?.find((each) => each.code === code);
  const [region, kind, search] = [address.get('region'), address.get('kind'), address.get('search')];
  const [level, volume] = [address.get('level'), address.get('volume')];
  const parameters = { indicator: code, year, region, kind, level, volume, search, stand: address.get('stand') };
  const rankings = useInfiniteQuery({ ...rankingsQuery(parameters), enabled: year !== undefined });
  const askForMore = useMore(rankings);
  usePageTitle(t('rankings.title'));
  return (
    <div className="page">
      <PageHead
        title={t('rankings.title')}
        lead={indicator && <IndicatorLead indicator={indicator} />}
        sample={rankings.data?.pages[0]?.sample === true}
        actions={year && <Downloads path="/rankings" parameters={parameters} />}
      />
      <RankingFilters indicators={indicators.data ?? []} indicator={code} />
      <PeersChosen />
      <NoYears shown={regions.isSuccess && year === undefined} />
      <QueriesFailed queries={[indicators, regions, rankings]} />
      {rankings.isLoading && <PageLoading />}
      {rankings.data && indicator && (
        <RankingView
          indicator={indicator}
          pages={rankings.data.pages}
          more={rankings.hasNextPage}
          loading={rankings.isFetchingNextPage}
          onMore={askForMore}
        />
      )}
    </div>
  );
}

function NoYears({ shown }: { readonly shown: boolean }): ReactElement | null {
  const { t } = useTranslation();
  return shown ? <p className="quiet">{t('coverage.noYears')}</p> : null;
}
