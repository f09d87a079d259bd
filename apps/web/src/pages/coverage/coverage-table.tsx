import type { CoverageRow } from '@gongkai/api-contract';
import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { KindName } from '../../parts/kind-name.js';
import { AgencyLink } from '../../parts/agency-link.js';
import { useAddress } from '../../parts/use-address.js';
import { CoverageState } from './coverage-state.js';

const PAGE_SIZE = 50;

export function CoverageTable({ rows }: { readonly rows: readonly CoverageRow[] }): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const last = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, Math.trunc(Number(address.get('page') ?? 1)) || 1), last);
  return (
    <Table<CoverageRow>
      size="small"
      aria-label={t('coverage.title')}
      rowKey={({ agency }) => agency.id}
      columns={columns(t)}
      dataSource={[...rows]}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: t('coverage.nobody') }}
      pagination={{
        current: page,
        pageSize: PAGE_SIZE,
        showSizeChanger: false,
        hideOnSinglePage: true,
        showTotal: (total) => t('coverage.total', { count: total }),
        onChange: (next) => {
          address.set({ page: next === 1 ? undefined : String(next) }, 'push');
        },
      }}
    />
  );
}

function columns(t: TFunction): TableColumnsType<CoverageRow> {
  return [
    { title: t('table.agency'), key: 'agency', render: (_, { agency }) => <AgencyLink agency={agency} /> },
    { title: t('coverage.state'), key: 'state', render: (_, row) => <CoverageState row={row} /> },
    {
      title: t('coverage.publishedOn'),
      key: 'publishedOn',
      render: (_, { publishedOn, state }) => publishedOn ?? (state === 'missing' ? '' : t('coverage.dayUnknown')),
    },
    {
      title: t('findings.error'),
      key: 'errors',
      align: 'right',
      render: (_, row) => <Count row={row} count={row.errors} />,
    },
    {
      title: t('findings.warning'),
      key: 'warnings',
      align: 'right',
      render: (_, row) => <Count row={row} count={row.warnings} />,
    },
    {
      title: t('table.report'),
      key: 'report',
      render: (_, { reportId, agency }) =>
        reportId === null ? null : (
          <Link to={`/reports/${reportId}`} aria-label={t('table.openReportOf', { name: agency.name })}>
            {t('table.openReport')}
          </Link>
        ),
    },
    {
      title: t('filter.region'),
      key: 'region',
      render: (_, { agency }) => <span lang="zh-CN">{agency.region.name}</span>,
    },
    { title: t('filter.kind'), key: 'kind', render: (_, { agency }) => <KindName code={agency.kind} /> },
  ];
}

/** Without a report there is nothing to count: no zero either. */
function Count({ row, count }: { readonly row: CoverageRow; readonly count: number }): ReactElement {
  if (row.reportId === null) return <span className="quiet">—</span>;
  return <span className={count === 0 ? 'quiet' : undefined}>{count}</span>;
}
