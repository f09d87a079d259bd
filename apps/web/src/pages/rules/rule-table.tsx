import type { Rule } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';
import { SeverityMark } from '../../parts/severity-mark.js';
import { isChanged } from './rule-choice.js';
import { byFamily, type Family } from './rule-families.js';

/** One body a family, so that all families share their columns. */
export function RuleTable({ rules }: { readonly rules: readonly Rule[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="rule-scroll">
      <table className="rule-table" aria-label={t('rules.title')}>
        <thead>
          <tr>
            <th scope="col">{t('rules.number')}</th>
            <th scope="col">{t('rules.rule')}</th>
            <th scope="col">{t('rules.severity')}</th>
            <th scope="col">{t('rules.state')}</th>
            <th scope="col" className="rule-count">
              {t('rules.reports')}
            </th>
            <th scope="col" className="rule-count rule-dismissed">
              {t('rules.dismissed')}
            </th>
          </tr>
        </thead>
        {byFamily(rules).map(({ family, rules: own }) => (
          <FamilyRows key={family} family={family} rules={own} />
        ))}
      </table>
    </div>
  );
}

function FamilyRows({
  family,
  rules,
}: {
  readonly family: Family | null;
  readonly rules: readonly Rule[];
}): ReactElement {
  const { t } = useTranslation();
  return (
    <tbody>
      <tr className="rule-family">
        <th scope="rowgroup" colSpan={6}>
          {family === null ? t('rules.noFamily') : t(`rules.family.${family}`)}{' '}
          <span className="quiet">{rules.length}</span>
        </th>
      </tr>
      {rules.map((rule) => (
        <RuleRow key={rule.code} rule={rule} />
      ))}
    </tbody>
  );
}

function RuleRow({ rule }: { readonly rule: Rule }): ReactElement {
  const { language } = useLanguage();
  const { code, catalogue, title, setting, reports, dismissed } = rule;
  return (
    <tr data-rule={code} data-off={!setting.enabled || undefined}>
      <td className="rule-number">{catalogue}</td>
      <th scope="row">
        <Link to={`/rules/${code}`}>{title[language]}</Link>
      </th>
      <td>
        <SeverityMark severity={setting.severity} />
      </td>
      <td>
        <RuleState rule={rule} />
      </td>
      <td className="rule-count">
        <Count count={reports} />
      </td>
      <td className="rule-count rule-dismissed">
        <Count count={dismissed} />
      </td>
    </tr>
  );
}

/** On or off, and whether the province has changed anything. */
export function RuleState({ rule }: { readonly rule: Pick<Rule, 'severity' | 'setting'> }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="rule-state">
      <span className={rule.setting.enabled ? 'rule-on' : 'rule-off'}>
        {rule.setting.enabled ? t('rules.on') : t('rules.off')}
      </span>
      {isChanged(rule) && <span className="rule-changed">{t('rules.changed')}</span>}
    </span>
  );
}

function Count({ count }: { readonly count: number }): ReactElement {
  const { tag } = useLanguage();
  return <span className={count === 0 ? 'quiet' : undefined}>{formatNumber(count, tag)}</span>;
}
