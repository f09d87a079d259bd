import type { RequiredWording, RulePage } from '@gongkai/api-contract';
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
        {history.map((change, index) => (
          <li key={change.changedAt}>
            <strong>
              {change.enabled ? t('rules.on') : t('rules.off')}
              {change.enabled &&
                ` · ${change.severity === null ? t('rules.asCatalogue', { severity: t(`findings.${severity}`) }) : t(`findings.${change.severity}`)}`}
            </strong>
            <WordingsChanged now={change.wordings} before={history[index + 1]?.wordings} />
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

interface WordingsChangedProps {
  readonly now: readonly RequiredWording[] | undefined;
  readonly before: readonly RequiredWording[] | undefined;
}

/** Which terms were added to the list, and which were taken off; nothing where it stayed as it was. */
function WordingsChanged({ now = [], before = [] }: WordingsChangedProps): ReactElement | null {
  const { t } = useTranslation();
  const added = missingFrom(before, now);
  const removed = missingFrom(now, before);
  if (added.length === 0 && removed.length === 0) return null;
  return (
    <span lang="zh-CN">
      {added.length > 0 && t('rules.wordingsAdded', { words: added.join('；') })}
      {removed.length > 0 && t('rules.wordingsRemoved', { words: removed.join('；') })}
    </span>
  );
}

function missingFrom(some: readonly RequiredWording[], others: readonly RequiredWording[]): string[] {
  const there = new Set(some.map(inWords));
  return others.map(inWords).filter((words) => !there.has(words));
}

function inWords({ wrong, right }: RequiredWording): string {
  return `${wrong}→${right}`;
}
