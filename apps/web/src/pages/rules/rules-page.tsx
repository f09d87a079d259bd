import type { Rule } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { rulesQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { Answered, answerOf } from '../../parts/answer.js';
import { Field } from '../../parts/filters.js';
import { Notice } from '../../parts/notice.js';
import { PageHead } from '../../parts/page-head.js';
import { useAddress } from '../../parts/use-address.js';
import { CheckAgain } from './check-again.js';
import { CheckRunning } from './check-running.js';
import { RuleTable } from './rule-table.js';
import { isAmong, RULE_CHOICES, useRuleChoice } from './rule-choice.js';

/** Every rule by family, how it is set, and in how many reports it is found. */
export function RulesPage(): ReactElement {
  const { t } = useTranslation();
  const rules = useQuery(rulesQuery);
  usePageTitle(t('rules.title'));
  return (
    <div className="page">
      <PageHead title={t('rules.title')} lead={t('rules.lead')} actions={<CheckAgain />} />
      <CheckRunning />
      <RuleFilters />
      <Answered answer={answerOf(rules)}>{({ rows }) => <Chosen rules={rows} />}</Answered>
    </div>
  );
}

function RuleFilters(): ReactElement {
  const { t } = useTranslation();
  const { set } = useAddress();
  const { search, show } = useRuleChoice();
  return (
    <div className="filters" role="search" aria-label={t('filter.label')}>
      <Field label={t('rules.show')}>
        <Select
          aria-label={t('rules.show')}
          className="filter-kind"
          value={show}
          onChange={(next) => {
            set({ show: next === 'all' ? undefined : next });
          }}
          options={RULE_CHOICES.map((value) => ({ value, label: t(`rules.choice.${value}`) }))}
        />
      </Field>
      <Field label={t('rules.search')}>
        <Input.Search
          allowClear
          aria-label={t('rules.search')}
          placeholder={t('rules.searchHint')}
          defaultValue={search}
          onSearch={(text) => {
            set({ search: text.trim() });
          }}
        />
      </Field>
    </div>
  );
}

function Chosen({ rules }: { readonly rules: readonly Rule[] }): ReactElement {
  const { t } = useTranslation();
  const choice = useRuleChoice();
  const chosen = rules.filter((rule) => isAmong(rule, choice));
  const off = rules.filter(({ setting }) => !setting.enabled).length;
  return (
    <>
      <p className="summary">{t('rules.summary', { total: rules.length, off, shown: chosen.length })}</p>
      {chosen.length === 0 ? <Notice kind="empty" title={t('rules.noneChosen')} /> : <RuleTable rules={chosen} />}
    </>
  );
}
