import type { RegionFigure, Rollup } from '@gongkai/api-contract';
import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';
import { REGION_FIGURE_NAMES, regionSum } from '../../parts/region-figures.js';

export function RegionTable({ rows }: { readonly rows: readonly Rollup[] }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  return (
    <Table<Rollup>
      size="small"
      aria-label={t('regions.table')}
      rowKey={({ region, edition }) => `${region.code}/${edition}`}
      columns={columns(t, tag)}
      dataSource={[...rows]}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: t('regions.none') }}
      pagination={false}
    />
  );
}

function columns(t: TFunction, tag: string): TableColumnsType<Rollup> {
  return [
    { title: t('filter.region'), key: 'region', render: (_, { region }) => <span lang="zh-CN">{region.name}</span> },
    {
      title: t('regions.reportedOfDue'),
      key: 'reports',
      align: 'right',
      render: (_, { reports, due }) => `${formatNumber(reports, tag)} / ${formatNumber(due, tag)}`,
    },
    ...REGION_FIGURE_NAMES.map((figure) => ({
      title: t(`regions.figure.${figure}`),
      key: figure,
      align: 'right' as const,
      render: (_: unknown, row: Rollup) => <Sum row={row} figure={figure} />,
    })),
    {
      title: t('regions.own'),
      key: 'own',
      align: 'right',
      render: (_, { own, region }) =>
        own === null ? (
          <span className="quiet">{t('regions.noOwn')}</span>
        ) : (
          <Link to={`/reports/${own.reportId}`} aria-label={t('regions.openOwn', { name: region.name })}>
            {t('regions.gaps', { count: Object.keys(own.gaps).length })}
          </Link>
        ),
    },
  ];
}

/** The sum, and under it by how much the government's own figure is above or below it. */
function Sum({ row, figure }: { readonly row: Rollup; readonly figure: RegionFigure }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const { sum, unknown, gap } = regionSum(row, figure);
  const signed = new Intl.NumberFormat(tag, { signDisplay: 'always' });
  return (
    <>
      {formatNumber(sum, tag)}
      {unknown > 0 && <span title={t('regions.unknown', { count: unknown })}>*</span>}
      {gap !== null && <span className="region-gap">{t('regions.gap', { gap: signed.format(gap) })}</span>}
    </>
  );
}
