import type { Indicator, RankingRow, Rankings } from '@gongkai/api-contract';
import { Table, type TableColumnsType } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { AgencyName } from '../../parts/agency-name.js';
import { Rank } from './rank.js';
import { hasInterval, useRankingTexts } from './use-ranking-texts.js';

interface RankingTableProps {
  readonly indicator: Indicator;
  readonly rankings: Rankings;
}

/** The table twin of the picture: each figure with what it is made of. */
export function RankingTable({ indicator, rankings }: RankingTableProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const texts = useRankingTexts();
  const title = indicator.title[language];
  const columns: TableColumnsType<RankingRow> = [
    { title: t('rankings.rank'), key: 'rank', render: (_, row) => <Rank row={row} smallest={rankings.smallest} /> },
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
      title,
      key: 'value',
      align: 'right',
      render: (_, row) => <strong className="number">{texts.value(row, indicator)}</strong>,
    },
    ...(indicator.denominator.length > 0
      ? ([
          { title: t('rankings.fraction'), key: 'fraction', align: 'right', render: (_, row) => texts.fraction(row) },
        ] satisfies TableColumnsType<RankingRow>)
      : []),
    ...(hasInterval(indicator)
      ? ([
          {
            title: t('rankings.interval'),
            key: 'interval',
            align: 'right',
            render: (_, row) => texts.interval(row, indicator),
          },
          { title: t('rankings.ranks'), key: 'ranks', align: 'right', render: (_, row) => texts.ranks(row) },
          { title: t('rankings.band'), key: 'band', render: (_, row) => texts.band(row) },
          { title: t('rankings.change'), key: 'change', render: (_, row) => texts.change(row, indicator) },
        ] satisfies TableColumnsType<RankingRow>)
      : []),
  ];
  return (
    <Table<RankingRow>
      size="small"
      aria-label={title}
      rowKey={({ agency }) => agency.id}
      columns={columns}
      dataSource={rankings.rows}
      scroll={{ x: 'max-content' }}
      pagination={false}
    />
  );
}
