import type { PreviewRow, RulePreview } from '@gongkai/api-contract';
import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Language } from '../../i18n/i18n.js';
import { useLanguage } from '../../i18n/use-language.js';
import { AgencyName } from '../../parts/agency-name.js';
import { SampleMark } from '../../parts/sample-mark.js';
import { SeverityMark } from '../../parts/severity-mark.js';

type Row = PreviewRow & { readonly key: number };

const PAGE_SIZE = 6;
const COUNTS = ['reports', 'errors', 'new', 'gone'] as const;

/** What a setting would say: in how many reports, in which, and what of it is new. */
export function PreviewResult({ preview }: { readonly preview: RulePreview }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const rows = preview.rows.map((row, index) => ({ ...row, key: index }));
  return (
    <div className="preview" role="status">
      <p>
        {t('rules.tried', { total: preview.total })} <SampleMark shown={rows.some(({ agency }) => agency.sample)} />
      </p>
      <dl className="preview-counts">
        {COUNTS.map((name) => (
          <div key={name} data-count={name}>
            <dt>{t(`rules.count.${name}`)}</dt>
            <dd>{preview[name]}</dd>
          </div>
        ))}
      </dl>
      {rows.length < preview.findings && <p>{t('rules.cut', { shown: rows.length })}</p>}
      {rows.length > 0 && (
        <Table<Row>
          size="small"
          aria-label={t('rules.previewTable')}
          columns={columns(t, language)}
          dataSource={rows}
          pagination={{ pageSize: PAGE_SIZE, hideOnSinglePage: true, showSizeChanger: false, size: 'small' }}
        />
      )}
    </div>
  );
}

function columns(t: TFunction, language: Language): TableColumnsType<Row> {
  return [
    {
      title: t('rules.difference'),
      key: 'change',
      render: (_, { change }) => (
        <span className={`preview-change preview-${change}`}>{t(`rules.differenceOf.${change}`)}</span>
      ),
    },
    {
      title: t('table.report'),
      key: 'report',
      render: (_, { reportId, agency, year }) => (
        <Link to={`/reports/${reportId}`}>
          <AgencyName agency={agency} /> {year}
        </Link>
      ),
    },
    {
      title: t('rules.says'),
      key: 'message',
      render: (_, { severity, verdict, message }) => (
        <>
          <SeverityMark severity={severity} />{' '}
          {verdict === 'unverifiable' && <span className="verdict">{t('findings.unverifiable')}</span>}{' '}
          {message[language]}
        </>
      ),
    },
  ];
}
