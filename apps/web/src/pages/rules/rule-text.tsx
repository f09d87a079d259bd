import type { RulePage } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { RuleWords } from './rule-words.js';

/** What a rule checks, what it stands on, what passes and what does not, and what to do. */
export function RuleText({ rule }: { readonly rule: RulePage }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <article className="rule-text">
      <section>
        <h2>{t('rules.checks')}</h2>
        <RuleWords text={rule.checks[language]} />
      </section>
      <section>
        <h2>{t('findings.basis')}</h2>
        <p lang="zh-CN">{rule.basis}</p>
      </section>
      <section className="rule-passing">
        <h2>{t('rules.passing')}</h2>
        <RuleWords text={rule.passing[language]} />
      </section>
      <section className="rule-failing">
        <h2>{t('rules.failing')}</h2>
        <RuleWords text={rule.failing[language]} />
      </section>
      <section>
        <h2>{t('rules.advice')}</h2>
        <p>{rule.advice[language]}</p>
      </section>
    </article>
  );
}
