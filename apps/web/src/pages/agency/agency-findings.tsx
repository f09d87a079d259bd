import type { AgencyFindings as FindingsAnswer } from '@gongkai/api-contract';
import { Segmented, Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Language } from '../../i18n/i18n.js';
import { useLanguage } from '../../i18n/use-language.js';
import { SeverityMark } from '../../parts/severity-mark.js';
import { useAddress } from '../../parts/use-address.js';

type AgencyFinding = FindingsAnswer['rows'][number];

/** Which findings are shown: those that nobody has decided on, those that are decided, or all of them. */
const SHOWN = ['open', 'decided', 'all'] as const;
type Shown = (typeof SHOWN)[number];

function isShown({ decision }: AgencyFinding, shown: Shown): boolean {
  return shown === 'all' || (shown === 'open') === (decision === null);
}

export function AgencyFindings({ rows }: { readonly rows: readonly AgencyFinding[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const address = useAddress();
  const shown = SHOWN.find((each) => each === address.get('findings')) ?? 'open';
  return (
    <>
      <Segmented<Shown>
        aria-label={t('record.findings')}
        value={shown}
        onChange={(next) => {
          address.set({ findings: next === 'open' ? undefined : next });
        }}
        options={SHOWN.map((each) => ({
          value: each,
          label: t(`record.shown.${each}`, { count: rows.filter((row) => isShown(row, each)).length }),
        }))}
      />
      <Table<AgencyFinding>
        size="small"
        aria-label={t('record.findings')}
        rowKey="id"
        columns={columns(t, language)}
        dataSource={rows.filter((row) => isShown(row, shown))}
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: t('record.noFindings') }}
      />
    </>
  );
}

function columns(t: TFunction, language: Language): TableColumnsType<AgencyFinding> {
  return [
    { title: t('chart.year'), key: 'year', render: (_, { year }) => year },
    {
      title: t('record.severity'),
      key: 'severity',
      render: (_, { severity, verdict }) => (
        <>
          <SeverityMark severity={severity} />{' '}
          {verdict === 'unverifiable' && <span className="verdict">{t('findings.unverifiable')}</span>}
        </>
      ),
    },
    {
      title: t('record.finding'),
      key: 'finding',
      render: (_, { id, reportId, catalogue, title, message }) => (
        <div className="agency-finding">
          <Link to={`/reports/${reportId}?finding=${id}`}>
            {catalogue} {title[language]}
          </Link>
          <span>{message[language]}</span>
        </div>
      ),
    },
    {
      title: t('review.decision'),
      key: 'decision',
      render: (_, { decision }) =>
        decision === null ? (
          <span className="quiet">{t('record.undecided')}</span>
        ) : (
          <span className={`finding-state finding-state-${decision}`}>{t(`review.kind.${decision}`)}</span>
        ),
    },
  ];
}
