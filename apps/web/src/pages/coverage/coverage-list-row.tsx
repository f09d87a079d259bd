import type { CoverageRow } from '@gongkai/api-contract';
import { memo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { AgencyLink } from '../../parts/agency-link.js';
import { KindName } from '../../parts/kind-name.js';
import { CoverageState } from './coverage-state.js';

interface CoverageListRowProps {
  readonly row: CoverageRow;
}

/** Where there is no room for columns, figures say themselves what they are. Kept while the list scrolls. */
export const CoverageListRow = memo(function CoverageListRow({ row }: CoverageListRowProps) {
  const { t } = useTranslation();
  const { agency, state, publishedOn } = row;
  const noDay = state === 'missing' ? '' : t('coverage.dayUnknown');
  return (
    <>
      <span role="cell" className="coverage-agency">
        <AgencyLink agency={agency} />
      </span>
      <span role="cell">
        <CoverageState row={row} />
      </span>
      <span role="cell" className="coverage-figure" data-label={t('coverage.publishedOn')}>
        {publishedOn ?? noDay}
      </span>
      <Count row={row} count={row.errors} label={t('findings.error')} />
      <Count row={row} count={row.warnings} label={t('findings.warning')} />
      <span role="cell" className="coverage-report">
        <Report row={row} />
      </span>
      <span role="cell" lang="zh-CN" className="coverage-of">
        {agency.region.name}
      </span>
      <span role="cell" className="coverage-of">
        <KindName code={agency.kind} />
      </span>
    </>
  );
});

interface CountProps extends CoverageListRowProps {
  readonly count: number;
  readonly label: string;
}

/** Without a report there is nothing to count: no zero either. */
function Count({ row, count, label }: CountProps): ReactElement {
  const nothing = row.reportId === null || count === 0;
  return (
    <span role="cell" className={`coverage-figure coverage-count${nothing ? ' quiet' : ''}`} data-label={label}>
      {row.reportId === null ? '—' : count}
    </span>
  );
}

function Report({ row: { agency, reportId } }: CoverageListRowProps): ReactElement | null {
  const { t } = useTranslation();
  if (reportId === null) return null;
  return (
    <Link to={`/reports/${reportId}`} aria-label={t('table.openReportOf', { name: agency.name })}>
      {t('table.openReport')}
    </Link>
  );
}
