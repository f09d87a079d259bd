import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { copiesQuery, regionsQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { Downloads } from '../../parts/downloads.js';
import { RegionFilter, useYear, YearFilter } from '../../parts/filters.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLoading } from '../../parts/page-loading.js';
import { QueryFailed } from '../../parts/query-failed.js';
import { useAddress } from '../../parts/use-address.js';
import { Clusters } from './clusters.js';

/** Which reports of a year say the same, and in which words. */
export function CopiesPage(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const year = useYear();
  const regions = useQuery(regionsQuery);
  const asked = { year, region: address.get('region') };
  const copies = useQuery({ ...copiesQuery(asked), enabled: year !== undefined });
  usePageTitle(t('copies.title'));
  const sample = copies.data?.clusters.some(({ reports }) => reports.some(({ agency }) => agency.sample)) === true;
  const none = regions.isSuccess && year === undefined;
  return (
    <div className="page">
      <PageHead
        title={t('copies.title')}
        lead={
          <>
            {t('copies.lead')} <Link to="/rules/text-differs-from-others">{t('copies.rule')}</Link>
          </>
        }
        sample={sample}
        actions={copies.data && <Downloads path="/copies" parameters={asked} />}
      />
      <div className="filters" role="search" aria-label={t('filter.label')}>
        <YearFilter resets={['page']} />
        <RegionFilter resets={['page']} />
      </div>
      {none && <p className="quiet">{t('coverage.noYears')}</p>}
      {regions.isError && <QueryFailed query={regions} />}
      {copies.isError && <QueryFailed query={copies} />}
      {copies.isPending && !regions.isError && !none && <PageLoading />}
      {copies.data && <Clusters copies={copies.data} />}
    </div>
  );
}
