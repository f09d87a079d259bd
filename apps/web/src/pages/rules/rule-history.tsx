import type { RulePage } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../../parts/formats.js';

/** Who changed the rule, when, to what and why; the last change first. */
export function RuleHistory({ rule: { history, severity } }: { readonly rule: RulePage }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  return (
    <section className="rule-history" aria-label={t('rules.history')}>
      <h2>{t('rules.history')}</h2>
      {history.length === 0 && <p className="quiet">{t('rules.neverChanged')}</p>}
      <ol>
        {history.map((change) => (
          <li key={change.changedAt}>
            <strong>
              {change.enabled ? t('rules.on') : t('rules.off')}
              {change.enabled &&
                ` · ${change.severity === null ? t('rules.asCatalogue', { severity: t(`findings.${severity}`) }) : t(`findings.${change.severity}`)}`}
            </strong>
            <span className="rule-reason">{change.reason}</span>
            <span className="quiet">
              {change.changedBy ?? t('review.nobody')}{' '}
              <time dateTime={change.changedAt}>{formatMoment(change.changedAt, tag)}</time>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
