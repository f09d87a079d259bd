import type { Quality, QualityColumn } from '@gongkai/api-contract';
import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber, formatShare } from '../../parts/formats.js';
import { changeOf, type QualityBy, type QualityChange, shareWithErrors } from './quality-view.js';

/** How many reports of each region or year have an open error, and whether that became better. */
export function QualityGroups({ quality: { by, columns: groups } }: { readonly quality: Quality }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const title = t(`quality.groups.${by}`);
  return (
    <section className="quality-groups" aria-label={title}>
      <h2 className="quality-title">{title}</h2>
      <Table<QualityColumn>
        size="small"
        aria-label={title}
        rowKey="key"
        columns={columns(t, tag, by)}
        dataSource={groups}
        scroll={{ x: 'max-content' }}
        pagination={false}
      />
    </section>
  );
}

function columns(t: TFunction, tag: string, by: QualityBy): TableColumnsType<QualityColumn> {
  const share = (value: number | null) => (value === null ? <Nothing /> : formatShare(value, tag));
  return [
    { title: t(`quality.columns.${by}`), key: 'name', render: (_, { name }) => <span lang="zh-CN">{name}</span> },
    {
      title: t('quality.columns.reports'),
      key: 'reports',
      align: 'right',
      render: (_, { reports }) => formatNumber(reports, tag),
    },
    {
      title: t('quality.columns.withErrors'),
      key: 'withErrors',
      align: 'right',
      render: (_, { withErrors }) => formatNumber(withErrors, tag),
    },
    {
      title: t('quality.columns.share'),
      key: 'share',
      align: 'right',
      sorter: (one, other) => (shareWithErrors(one) ?? -1) - (shareWithErrors(other) ?? -1),
      render: (_, column) => share(shareWithErrors(column)),
    },
    {
      title: t('quality.columns.before'),
      key: 'before',
      align: 'right',
      render: (_, { before }) => share(before && shareWithErrors(before)),
    },
    {
      title: t('quality.columns.change'),
      key: 'change',
      sorter: (one, other) => ORDER.indexOf(changeOf(one)) - ORDER.indexOf(changeOf(other)),
      render: (_, column) => <Change change={changeOf(column)} />,
    },
  ];
}

const ORDER: readonly QualityChange[] = ['down', 'unclear', 'same', 'up', null];
const SIGNS = { down: '▼', up: '▲', unclear: '', same: '' } as const;

function Change({ change }: { readonly change: QualityChange }): ReactElement {
  const { t } = useTranslation();
  if (change === null) return <Nothing />;
  return (
    <span className={`quality-change quality-change-${change}`}>
      <span aria-hidden>{SIGNS[change]}</span> {t(`quality.change.${change}`)}
    </span>
  );
}

function Nothing(): ReactElement {
  return <span className="quiet">—</span>;
}
