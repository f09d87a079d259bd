import type { ComparisonRow, Comparisons } from '@gongkai/api-contract';
import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { Category } from '../../parts/category.js';
import { formatNumber, formatShare } from '../../parts/formats.js';
import { IN_ONE_PICTURE } from './comparison-choice.js';

/** The table twin of all the pictures: every agency in every year. */
export function ComparisonTable({ comparisons }: { readonly comparisons: Comparisons }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  return (
    <section aria-labelledby="comparison-table">
      <h2 id="comparison-table">{t('comparisons.table')}</h2>
      <Table<ComparisonRow>
        size="small"
        aria-labelledby="comparison-table"
        rowKey={({ agency, year }) => `${agency} ${year}`}
        columns={columns(comparisons, t, tag)}
        dataSource={comparisons.rows}
        scroll={{ x: 'max-content' }}
        pagination={
          comparisons.agencies.length > IN_ONE_PICTURE && {
            pageSize: comparisons.years.length * IN_ONE_PICTURE,
            showSizeChanger: false,
          }
        }
      />
    </section>
  );
}

function columns({ agencies, years }: Comparisons, t: TFunction, tag: string): TableColumnsType<ComparisonRow> {
  const count = (key: 'website' | 'wechat' | 'received' | 'concluded' | 'due') => ({
    title: t(`comparisons.measure.${key}`),
    key,
    align: 'right' as const,
    render: (_: unknown, row: ComparisonRow) => (
      <Stated value={row[key]} format={(value) => formatNumber(value, tag)} />
    ),
  });
  return [
    {
      title: t('table.agency'),
      key: 'agency',
      onCell: (_, index = 0) => ({ rowSpan: index % years.length === 0 ? years.length : 0 }),
      render: (_, { agency }) => <span lang="zh-CN">{agencies.find(({ id }) => id === agency)?.name ?? agency}</span>,
    },
    {
      title: t('filter.year'),
      key: 'year',
      render: (_, { year, reportId }) => (reportId === null ? year : <Link to={`/reports/${reportId}`}>{year}</Link>),
    },
    count('website'),
    count('wechat'),
    count('received'),
    count('concluded'),
    count('due'),
    {
      title: t('comparisons.measure.completionRate'),
      key: 'completionRate',
      align: 'right',
      render: (_, row) => <Stated value={row.completionRate} format={(value) => formatShare(value, tag)} />,
    },
    {
      title: `${t('comparisons.measure.onTimeRate')} · ${t('comparisons.selfDeclared')}`,
      key: 'onTimeRate',
      render: (_, row) => <OnTime row={row} />,
    },
    {
      title: t('comparisons.measure.problems'),
      key: 'problems',
      render: (_, { problems }) => (
        <span className="categories">
          {problems.length === 0 ? '—' : problems.map((code) => <Category key={code} code={code} />)}
        </span>
      ),
    },
    {
      title: t('findings.error'),
      key: 'errors',
      align: 'right',
      render: (_, { reportId, errors }) => (reportId === null ? t('comparisons.noReport') : errors),
    },
  ];
}

interface StatedProps {
  readonly value: number | null;
  readonly format: (value: number) => string;
}

/** A dash where the report does not say: that is not a zero. */
function Stated({ value, format }: StatedProps): ReactElement {
  return value === null ? <span className="quiet">—</span> : <span className="number">{format(value)}</span>;
}

/** What the agency says of itself, in its own words. */
function OnTime({ row: { onTimeRate, onTimeSentence } }: { readonly row: ComparisonRow }): ReactElement {
  const { tag } = useLanguage();
  return (
    <span className="on-time">
      <Stated value={onTimeRate} format={(value) => formatShare(value, tag)} />
      {onTimeSentence !== null && <q lang="zh-CN">{onTimeSentence}</q>}
    </span>
  );
}
