import type { Copies, CopyCluster } from '@gongkai/api-contract';
import { Pagination } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { AgencyName } from '../../parts/agency-name.js';
import { formatShare } from '../../parts/formats.js';
import { useAddress } from '../../parts/use-address.js';

const PAGE_SIZE = 20;

/** The clusters of a year, some at a time. */
export function Clusters({ copies: { reports, clusters } }: { readonly copies: Copies }): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const last = Math.max(1, Math.ceil(clusters.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, Math.trunc(Number(address.get('page') ?? 1)) || 1), last);
  if (clusters.length === 0) return <p className="quiet">{t('copies.none')}</p>;
  return (
    <>
      <p>{t('copies.summary', { clusters: clusters.length, reports })}</p>
      <ol className="copies" start={(page - 1) * PAGE_SIZE + 1}>
        {clusters.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((cluster) => (
          <Cluster key={`${cluster.section}/${cluster.reports[0]?.reportId ?? ''}`} cluster={cluster} />
        ))}
      </ol>
      <Pagination
        current={page}
        pageSize={PAGE_SIZE}
        total={clusters.length}
        hideOnSinglePage
        showSizeChanger={false}
        onChange={(next) => {
          address.set({ page: next === 1 ? undefined : String(next) });
        }}
      />
    </>
  );
}

function Cluster({ cluster: { title, text, reports } }: { readonly cluster: CopyCluster }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  return (
    <li className="copy-cluster">
      <h2>
        <span lang="zh-CN">{title}</span> · {t('copies.reports', { count: reports.length })}
      </h2>
      <ul>
        {reports.map(({ reportId, agency, year, similarity }) => (
          <li key={reportId}>
            <Link to={`/reports/${reportId}?view=findings`}>
              <AgencyName agency={agency} />
            </Link>{' '}
            {t('filter.yearOf', { year })}{' '}
            <span className="quiet">{t('copies.share', { share: formatShare(similarity, tag) })}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('copies.shared')}</p>
      <blockquote lang="zh-CN">{text}</blockquote>
    </li>
  );
}
