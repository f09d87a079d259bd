import type { Coverage } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { coverageQuery, regionsQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { Downloads } from '../../parts/downloads.js';
import { Field, KindFilter, RegionFilter, useYear, YearFilter } from '../../parts/filters.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLoading } from '../../parts/page-loading.js';
import { QueryFailed } from '../../parts/query-failed.js';
import { SampleProgress } from '../../parts/sample-progress.js';
import { useAddress } from '../../parts/use-address.js';
import { CoverageDoors } from './coverage-doors.js';
import { CoverageTable } from './coverage-table.js';
import { behindDoor, isDoor } from './coverage-view.js';

/** Who had to report in a year, and who is missing, late or doubtful. */
export function CoveragePage(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const year = useYear();
  const regions = useQuery(regionsQuery);
  const asked = { year, region: address.get('region'), kind: address.get('kind') };
  const coverage = useQuery({ ...coverageQuery(asked), enabled: year !== undefined });
  usePageTitle(t('coverage.title'));
  const sample = coverage.data?.rows.some(({ agency }) => agency.sample) === true;
  const none = regions.isSuccess && year === undefined;
  return (
    <div className="page">
      <PageHead
        title={t('coverage.title')}
        lead={<Lead year={year} />}
        sample={sample}
        actions={coverage.data && <Downloads path="/coverage" parameters={asked} />}
      />
      <SampleProgress />
      <div className="filters" role="search" aria-label={t('filter.label')}>
        <YearFilter resets={['page']} />
        <RegionFilter resets={['page']} />
        <KindFilter resets={['page']} />
        <Field label={t('filter.search')}>
          <Input.Search
            allowClear
            aria-label={t('filter.search')}
            placeholder={t('coverage.searchHint')}
            defaultValue={address.get('search') ?? ''}
            onSearch={(search) => {
              address.set({ search: search.trim(), page: undefined });
            }}
          />
        </Field>
      </div>
      {none && <p className="quiet">{t('coverage.noYears')}</p>}
      {regions.isError && <QueryFailed query={regions} />}
      {coverage.isError && <QueryFailed query={coverage} />}
      {coverage.isPending && !regions.isError && !none && <PageLoading />}
      {coverage.data && <Rows coverage={coverage.data} />}
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

function Rows({ coverage }: { readonly coverage: Coverage }): ReactElement {
  const address = useAddress();
  const given = address.get('state');
  const door = isDoor(given) ? given : 'due';
  const search = address.get('search') ?? '';
  const found = coverage.rows.filter((row) => row.agency.name.includes(search));
  return (
    <>
      <CoverageDoors rows={found} open={door} />
      <CoverageTable rows={found.filter((row) => behindDoor(row, door))} />
    </>
  );
}
