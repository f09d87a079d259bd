import type { Overview, Quality, QualityColumn } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { AgencyLink } from '../../parts/agency-link.js';
import { formatMoment, formatNumber } from '../../parts/formats.js';
import { listOf, type Scope } from './scope.js';

interface OverviewChangesProps {
  readonly overview: Overview;
  readonly scope: Scope;
}

/** What has come last. */
export function OverviewChanges({ overview: { latest, received }, scope }: OverviewChangesProps): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  return (
    <>
      <p>
        <Link to={listOf('/coverage', scope, { state: 'reported' })}>
          {t('overview.received', { days: received.days, reports: formatNumber(received.reports, tag) })}
        </Link>
      </p>
      {latest.length === 0 && <p className="quiet">{t('overview.noReports')}</p>}
      <ol className="overview-list">
        {latest.map(({ agency, reportId, receivedAt, errors, warnings, again }) => (
          <li key={reportId}>
            <span className="quiet">{formatMoment(receivedAt, tag)}</span>
            <AgencyLink agency={agency} />
            <Link to={`/reports/${reportId}`} aria-label={t('table.openReportOf', { name: agency.name })}>
              {again ? t('overview.again') : t('overview.new')}
            </Link>
            <span className={errors > 0 ? 'overview-errors' : 'quiet'}>
              {t('overview.found', { errors: formatNumber(errors, tag), warnings: formatNumber(warnings, tag) })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

interface RegionsChangedProps {
  /** By region. */
  readonly quality: Quality;
  readonly scope: Scope;
}

/** In which regions the share of reports with open errors is another than the year before, beyond chance. */
export function RegionsChanged({ quality: { columns }, scope }: RegionsChangedProps): ReactElement {
  const { t } = useTranslation();
  const better = columns.filter(({ change }) => change === 'down');
  const worse = columns.filter(({ change }) => change === 'up');
  return (
    <div className="overview-regions">
      <p>
        {t('overview.better', { count: better.length })} <Names columns={better} scope={scope} />
      </p>
      <p>
        {t('overview.worse', { count: worse.length })} <Names columns={worse} scope={scope} />
      </p>
      <p className="overview-more">
        <Link to={listOf('/quality', scope, { by: 'region' })}>{t('overview.allRegions')}</Link>
      </p>
    </div>
  );
}

function Names({
  columns,
  scope,
}: {
  readonly columns: readonly QualityColumn[];
  readonly scope: Scope;
}): ReactElement {
  return (
    <span className="overview-names">
      {columns.map(({ key, name }) => (
        <Link key={key} to={listOf('/quality', scope, { region: key })} lang="zh-CN">
          {name}
        </Link>
      ))}
    </span>
  );
}
