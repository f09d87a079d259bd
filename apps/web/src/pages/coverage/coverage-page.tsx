import type { Coverage } from '@gongkai/api-contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { coverageQuery, regionsQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { Downloads } from '../../parts/downloads.js';
import { KindFilter, RegionFilter, SearchFilter, useYear, YearFilter } from '../../parts/filters.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLoading } from '../../parts/page-loading.js';
import { QueriesFailed } from '../../parts/query-failed.js';
import { SampleProgress } from '../../parts/sample-progress.js';
import { useAddress } from '../../parts/use-address.js';
import { useMore } from '../../parts/use-more.js';
import { CoverageDoors } from './coverage-doors.js';
import { CoverageList } from './coverage-list.js';
import { type CoverageDoor, doorCounts, doorOf } from './coverage-view.js';

/** Who had to report in a year, and who is missing, late or doubtful. */
export function CoveragePage(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const year = useYear();
  const regions = useQuery(regionsQuery);
  const door = doorOf(address.get('state'));
  const [region, kind, search] = [address.get('region'), address.get('kind'), address.get('search')];
  const asked = { year, region, kind, search, state: door === 'due' ? undefined : door };
  const coverage = useInfiniteQuery({ ...coverageQuery(asked), enabled: year !== undefined });
  const askForMore = useMore(coverage);
  usePageTitle(t('coverage.title'));
  return (
    <div className="page">
      <PageHead
        title={t('coverage.title')}
        lead={<Lead year={year} />}
        sample={coverage.data?.pages[0]?.sample === true}
        actions={coverage.data && <Downloads path="/coverage" parameters={asked} />}
      />
      <SampleProgress />
      <div className="filters" role="search" aria-label={t('filter.label')}>
        <YearFilter />
        <RegionFilter />
        <KindFilter />
        <SearchFilter />
      </div>
      {regions.isSuccess && year === undefined && <p className="quiet">{t('coverage.noYears')}</p>}
      <QueriesFailed queries={[regions, coverage]} />
      {(regions.isLoading || coverage.isLoading) && <PageLoading />}
      {coverage.data && (
        <Found pages={coverage.data.pages} door={door} more={coverage.hasNextPage} onMore={askForMore} />
      )}
    </div>
  );
}

function Lead({ year }: { readonly year: number | undefined }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {t('coverage.lead')} <Link to={year === undefined ? '/copies' : `/copies?year=${year}`}>{t('copies.open')}</Link>
    </>
  );
}

interface FoundProps {
  readonly pages: readonly Coverage[];
  readonly door: CoverageDoor;
  readonly more: boolean;
  readonly onMore: () => void;
}

/** How many there are of each state, and those behind the open door. */
function Found({ pages, door, more, onMore }: FoundProps): ReactElement | null {
  const { t } = useTranslation();
  const [first] = pages;
  const rows = useMemo(() => pages.flatMap((page) => page.rows), [pages]);
  if (first === undefined) return null;
  const counts = doorCounts(first);
  return (
    <>
      <CoverageDoors counts={counts} open={door} />
      {rows.length === 0 ? (
        <p className="quiet">{t('coverage.nobody')}</p>
      ) : (
        <CoverageList rows={rows} total={counts[door]} more={more} onMore={onMore} />
      )}
    </>
  );
}
