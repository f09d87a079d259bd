import type { NamedProblems } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { namedProblemsQuery, regionsQuery, sampleProvinceQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Downloads } from '../../parts/downloads.js';
import { Field, KindFilter, RegionFilter, useYear, YearFilter } from '../../parts/filters.js';
import { formatNumber } from '../../parts/formats.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLoading } from '../../parts/page-loading.js';
import { QueriesFailed } from '../../parts/query-failed.js';
import { type Address, useAddress } from '../../parts/use-address.js';
import { ProblemsMatrix } from './problems-matrix.js';
import { byOf, type ListOf, stateOf } from './problems-view.js';
import { SentenceList } from './sentence-list.js';

/** Which problems the reports name of themselves, where, which recur, and in which words. */
export function ProblemsPage(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const year = useYear();
  const regions = useQuery(regionsQuery);
  const sample = useQuery(sampleProvinceQuery).data?.state;
  const by = byOf(address.get('by'));
  const scope = { year, region: address.get('region'), kind: address.get('kind') };
  const named = useQuery({ ...namedProblemsQuery({ ...scope, by }), enabled: year !== undefined });
  const list = listIn(address);
  usePageTitle(t('problems.title'));
  const none = regions.isSuccess && year === undefined;
  return (
    <div className="page">
      <PageHead
        title={t('problems.title')}
        lead={t('problems.lead')}
        sample={sample === 'loading' || sample === 'loaded'}
        actions={named.data && list === undefined && <Downloads path="/problems" parameters={{ ...scope, by }} />}
      />
      <div className="filters" role="search" aria-label={t('filter.label')}>
        <YearFilter resets={['in']} />
        <RegionFilter resets={['in']} />
        <KindFilter resets={['in']} />
        <ByFilter />
      </div>
      {none && <p className="quiet">{t('coverage.noYears')}</p>}
      <QueriesFailed queries={[regions, named]} />
      {named.isLoading && <PageLoading />}
      {named.data && list === undefined && <Counts named={named.data} />}
      {named.data && list && <SentenceList named={named.data} scope={scope} list={list} />}
    </div>
  );
}

/** The list that the address opens; none in the overview. */
function listIn({ get }: Address): ListOf | undefined {
  const category = get('category');
  return category === undefined ? undefined : { category, state: stateOf(get('state')), column: get('in') };
}

function ByFilter(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  return (
    <Field label={t('problems.by')}>
      <Segmented
        aria-label={t('problems.by')}
        value={byOf(address.get('by'))}
        options={(['region', 'kind', 'year'] as const).map((value) => ({ value, label: t(`problems.byOf.${value}`) }))}
        onChange={(by) => {
          address.set({ by: by === 'region' ? undefined : by, in: undefined });
        }}
      />
    </Field>
  );
}

function Counts({ named }: { readonly named: NamedProblems }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const { columns, by, year, compared } = named;
  if (columns.length === 0) return <p className="quiet">{t('problems.none')}</p>;
  const counted = by === 'year' ? columns.filter(({ key }) => key === String(year)) : columns;
  const reports = counted.reduce((sum, column) => sum + column.reports, 0);
  return (
    <>
      <p className="summary">
        {t('problems.summary', { reports: formatNumber(reports, tag), compared: formatNumber(compared, tag) })}
      </p>
      <ProblemsMatrix named={named} />
    </>
  );
}
