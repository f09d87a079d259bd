import type { RulePage as RuleAnswer } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { ruleQuery, sessionQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLoading } from '../../parts/page-loading.js';
import { QueryFailed } from '../../parts/query-failed.js';
import { SeverityMark } from '../../parts/severity-mark.js';
import { CheckRunning } from './check-running.js';
import { RuleChange } from './rule-change.js';
import { RuleHistory } from './rule-history.js';
import { RuleState } from './rule-table.js';
import { RuleText } from './rule-text.js';

/** One rule: what it checks, examples, how it is set; a supervisor tries a change out before making it. */
export function RulePage(): ReactElement {
  const { language } = useLanguage();
  const { code = '' } = useParams();
  const rule = useQuery(ruleQuery(code));
  const name = rule.data && `${rule.data.catalogue} ${rule.data.title[language]}`;
  usePageTitle(name);
  if (rule.isPending) return <PageLoading />;
  if (rule.isError) return <QueryFailed query={rule} />;
  return (
    <div className="page">
      <PageHead title={name ?? ''} lead={<RuleLead rule={rule.data} />} />
      <CheckRunning />
      <div className="rule-page">
        <RuleText rule={rule.data} />
        <div className="rule-side">
          <Change rule={rule.data} />
          <RuleHistory rule={rule.data} />
        </div>
      </div>
    </div>
  );
}

function RuleLead({ rule }: { readonly rule: RuleAnswer }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/rules">{t('rules.back')}</Link>
      <SeverityMark severity={rule.setting.severity} />
      <RuleState rule={rule} />
      <Years rule={rule} />
      <span>{t('rules.foundIn', { count: rule.reports })}</span>
      {rule.code === 'text-differs-from-others' && <Link to="/copies">{t('copies.open')}</Link>}
      {rule.dismissed > 0 && <span>{t('rules.dismissedIn', { count: rule.dismissed })}</span>}
    </>
  );
}

function Years({ rule: { firstYear, lastYear } }: { readonly rule: RuleAnswer }): ReactElement {
  const { t } = useTranslation();
  if (firstYear === null && lastYear === null) return <span>{t('rules.allYears')}</span>;
  if (lastYear === null) return <span>{t('rules.yearsFrom', { year: firstYear })}</span>;
  if (firstYear === null) return <span>{t('rules.yearsTo', { year: lastYear })}</span>;
  return <span>{t('rules.yearsBetween', { first: firstYear, last: lastYear })}</span>;
}

function Change({ rule }: { readonly rule: RuleAnswer }): ReactElement | null {
  const { data: account } = useQuery(sessionQuery);
  return account?.role === 'supervisor' ? <RuleChange key={rule.code} rule={rule} /> : null;
}
