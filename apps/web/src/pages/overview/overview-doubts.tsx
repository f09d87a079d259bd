import type { Quality } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber, formatShare } from '../../parts/formats.js';
import { SeverityMark } from '../../parts/severity-mark.js';
import { listOf, type Scope } from './scope.js';

/** So many rules are named; the others are behind the door. */
const RULES_SHOWN = 6;

interface OverviewDoubtsProps {
  /** By year. */
  readonly quality: Quality;
  readonly scope: Scope;
}

/** How many reports have an open error, and which rules most reports violate. */
export function OverviewDoubts({ quality: { columns, rules }, scope }: OverviewDoubtsProps): ReactElement {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  const at = columns.findIndex(({ key }) => key === String(scope.year));
  const column = columns[at];
  if (column === undefined || column.reports === 0) return <p className="quiet">{t('overview.noReports')}</p>;
  const { reports, withErrors, before } = column;
  const violated = rules
    .map((rule) => ({ ...rule, count: rule.reports[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  return (
    <>
      <p>
        <Link to={listOf('/coverage', scope, { state: 'doubtful' })}>
          {t('overview.withErrors', {
            errors: formatNumber(withErrors, tag),
            reports: formatNumber(reports, tag),
            share: formatShare(withErrors / reports, tag),
          })}
        </Link>
        {before !== null && before.reports > 0 && (
          <span className="quiet">
            {' '}
            {t('overview.errorsBefore', { share: formatShare(before.withErrors / before.reports, tag) })}
          </span>
        )}
      </p>
      {violated.length > 0 && <h3>{t('overview.mostViolated')}</h3>}
      <ol className="overview-list">
        {violated.slice(0, RULES_SHOWN).map(({ rule, title, severity, count }) => (
          <li key={rule}>
            <SeverityMark severity={severity} />
            <Link to={listOf('/quality', scope, { rule })}>{title[language]}</Link>
            <span className="number">{t('overview.inReports', { count })}</span>
          </li>
        ))}
      </ol>
      {violated.length === 0 && <p className="quiet">{t('overview.nothingViolated')}</p>}
      <p className="overview-more">
        <Link to={listOf('/quality', scope)}>{t('overview.allRules')}</Link>
        <Link to={listOf('/copies', scope)}>{t('copies.open')}</Link>
      </p>
    </>
  );
}
