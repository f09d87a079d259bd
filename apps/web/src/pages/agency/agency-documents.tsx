import { FileOutlined } from '@ant-design/icons';
import type { AgencyPage } from '@gongkai/api-contract';
import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { apiAddress } from '../../api/client.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../../parts/formats.js';

type SentDocument = AgencyPage['documents'][number];

/** Every version of every report, and the file that was sent, to take away. */
export function AgencyDocuments({ documents }: { readonly documents: readonly SentDocument[] }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  return (
    <Table<SentDocument>
      size="small"
      aria-label={t('record.documents')}
      rowKey="reportId"
      columns={columns(t, tag)}
      dataSource={[...documents]}
      scroll={{ x: 'max-content' }}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: t('record.noDocuments') }}
    />
  );
}

function columns(t: TFunction, tag: string): TableColumnsType<SentDocument> {
  return [
    {
      title: t('table.report'),
      key: 'report',
      render: (_, { reportId, year }) => <Link to={`/reports/${reportId}`}>{t('filter.yearOf', { year })}</Link>,
    },
    {
      title: t('record.version'),
      key: 'version',
      render: (_, { current }) =>
        current ? t('record.current') : <span className="quiet">{t('record.replaced')}</span>,
    },
    {
      title: t('record.file'),
      key: 'file',
      render: (_, { reportId, fileName }) =>
        fileName === null ? (
          <span className="quiet">{t('report.figuresOnly')}</span>
        ) : (
          <a href={apiAddress(`/reports/${reportId}/original`)} download={fileName} title={t('report.original')}>
            <FileOutlined aria-hidden /> <span lang="zh-CN">{fileName}</span>
          </a>
        ),
    },
    { title: t('coverage.publishedOn'), key: 'publishedOn', render: (_, { publishedOn }) => publishedOn ?? '—' },
    {
      title: t('record.receivedAt'),
      key: 'receivedAt',
      render: (_, { receivedAt }) => formatMoment(receivedAt, tag),
    },
  ];
}
