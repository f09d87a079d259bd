import type { RankingRow, Rankings } from '@gongkai/api-contract';
import { Table, type TableColumnsType } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { AgencyName } from '../../parts/agency-name.js';
import { Rank } from './rank.js';
import { useRankingTexts } from './use-ranking-texts.js';

/** The table twin of the picture: each figure with what it is made of. */
export function RankingTable({ rankings }: { readonly rankings: Rankings }): ReactElement {
  const { t } = useTranslation();
  const { indicator, smallest } = rankings;
  const texts = useRankingTexts();
  const share = indicator === 'completion-rate';
  const columns: TableColumnsType<RankingRow> = [
    { title: t('rankings.rank'), key: 'rank', render: (_, row) => <Rank row={row} smallest={smallest} /> },
    {
      title: t('table.agency'),
      key: 'agency',
      render: (_, { agency, reportId }) =>
        reportId === null ? (
          <AgencyName agency={agency} />
        ) : (
          <Link to={`/reports/${reportId}`}>
            <AgencyName agency={agency} />
          </Link>
        ),
    },
    {
      title: t(`indicator.${indicator}`),
      key: 'value',
      align: 'right',
      render: (_, row) => <strong className="number">{texts.value(row, indicator)}</strong>,
    },
    ...(share
      ? ([
          { title: t('rankings.fraction'), key: 'fraction', align: 'right', render: (_, row) => texts.fraction(row) },
          { title: t('rankings.interval'), key: 'interval', align: 'right', render: (_, row) => texts.interval(row) },
        ] satisfies TableColumnsType<RankingRow>)
      : []),
  ];
  return (
    <Table<RankingRow>
      size="small"
      aria-label={t(`indicator.${indicator}`)}
      rowKey={({ agency }) => agency.id}
      columns={columns}
      dataSource={rankings.rows}
      scroll={{ x: 'max-content' }}
      pagination={false}
    />
  );
}
