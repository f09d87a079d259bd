import type { Rollups } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { regionsQuery, rollupsQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Downloads } from '../../parts/downloads.js';
import { formatNumber } from '../../parts/formats.js';
import { KindFilter, RegionFilter, useYear, YearFilter } from '../../parts/filters.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLoading } from '../../parts/page-loading.js';
import { QueryFailed } from '../../parts/query-failed.js';
import { useAddress } from '../../parts/use-address.js';
import { isRegionFigure } from '../../parts/region-figures.js';
import { RegionMap } from './region-map.js';
import { RegionTable } from './region-table.js';
import { YearFigures } from './year-figures.js';

/** What the reports of every county add up to, and where its government reports otherwise. */
export function RegionsPage(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const year = useYear();
  const regions = useQuery(regionsQuery);
  const asked = { year, region: address.get('region'), kind: address.get('kind') };
  const rollups = useQuery({ ...rollupsQuery(asked), enabled: year !== undefined });
  usePageTitle(t('regions.title'));
  const none = regions.isSuccess && year === undefined;
  return (
    <div className="page">
      <PageHead
        title={t('regions.title')}
        lead={t('regions.lead')}
        sample={rollups.data?.sample === true}
        actions={rollups.data && <Downloads path="/rollups" parameters={asked} />}
      />
      <div className="filters" role="search" aria-label={t('filter.label')}>
        <YearFilter />
        <RegionFilter />
        <KindFilter />
      </div>
      {none && <p className="quiet">{t('coverage.noYears')}</p>}
      {regions.isError && <QueryFailed query={regions} />}
      {rollups.isError && <QueryFailed query={rollups} />}
      {rollups.isPending && !regions.isError && !none && <PageLoading />}
      {rollups.data && <Sums rollups={rollups.data} />}
    </div>
  );
}

function Sums({ rollups: { year, rows } }: { readonly rollups: Rollups }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const given = useAddress().get('figure');
  const figure = isRegionFigure(given) ? given : 'received';
  if (rows.length === 0) return <p className="quiet">{t('regions.none')}</p>;
  const [reports, due] = [total(rows.map((row) => row.reports)), total(rows.map((row) => row.due))];
  return (
    <>
      <p>
        {t('regions.basis', { reports: formatNumber(reports, tag), due: formatNumber(due, tag) })}{' '}
        <Link to={`/coverage?year=${year}&state=missing`}>{t('regions.who')}</Link>
      </p>
      <YearFigures rows={rows} open={figure} />
      <RegionMap rows={rows} figure={figure} />
      <RegionTable rows={rows} />
    </>
  );
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
