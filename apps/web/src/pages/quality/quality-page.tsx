import type { Quality } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { qualityQuery, regionsQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Downloads } from '../../parts/downloads.js';
import { Field, KindFilter, RegionFilter, useYear, YearFilter } from '../../parts/filters.js';
import { formatNumber } from '../../parts/formats.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLoading } from '../../parts/page-loading.js';
import { QueriesFailed } from '../../parts/query-failed.js';
import { useAddress } from '../../parts/use-address.js';
import { QualityGroups } from './quality-groups.js';
import { QualityList } from './quality-list.js';
import { QualityMatrix } from './quality-matrix.js';
import { byOf } from './quality-view.js';

/** Which rules the reports violate, where and since when, and which regions became better. */
export function QualityPage(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const year = useYear();
  const regions = useQuery(regionsQuery);
  const by = byOf(address.get('by'));
  const asked = { year, region: address.get('region'), kind: address.get('kind') };
  const quality = useQuery({ ...qualityQuery({ ...asked, by }), enabled: year !== undefined });
  const rule = address.get('rule');
  usePageTitle(t('quality.title'));
  const none = regions.isSuccess && year === undefined;
  return (
    <div className="page">
      <PageHead
        title={t('quality.title')}
        lead={t('quality.lead')}
        sample={quality.data?.sample === true}
        actions={quality.data && rule === undefined && <Downloads path="/quality" parameters={{ ...asked, by }} />}
      />
      <div className="filters" role="search" aria-label={t('filter.label')}>
        <YearFilter resets={['in']} />
        <RegionFilter resets={['in']} />
        <KindFilter />
        <ByFilter />
      </div>
      {none && <p className="quiet">{t('coverage.noYears')}</p>}
      <QueriesFailed queries={[regions, quality]} />
      {quality.isLoading && <PageLoading />}
      {quality.data && rule === undefined && <Counts quality={quality.data} />}
      {quality.data && rule !== undefined && <QualityList quality={quality.data} asked={asked} rule={rule} />}
    </div>
  );
}

function ByFilter(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  return (
    <Field label={t('quality.by')}>
      <Segmented
        aria-label={t('quality.by')}
        value={byOf(address.get('by'))}
        options={(['region', 'year'] as const).map((value) => ({ value, label: t(`quality.byOf.${value}`) }))}
        onChange={(by) => {
          address.set({ by: by === 'region' ? undefined : by, in: undefined });
        }}
      />
    </Field>
  );
}

function Counts({ quality }: { readonly quality: Quality }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const { columns, by, year } = quality;
  if (columns.length === 0) return <p className="quiet">{t('quality.none')}</p>;
  const counted = by === 'year' ? columns.filter(({ key }) => key === String(year)) : columns;
  const sum = (name: 'reports' | 'withErrors') => counted.reduce((total, column) => total + column[name], 0);
  return (
    <>
      <p className="summary">
        {t('quality.summary', {
          reports: formatNumber(sum('reports'), tag),
          withErrors: formatNumber(sum('withErrors'), tag),
        })}
      </p>
      <QualityGroups quality={quality} />
      <QualityMatrix quality={quality} />
    </>
  );
}
