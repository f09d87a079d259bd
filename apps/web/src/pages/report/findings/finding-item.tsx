import type { Finding } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { ruleNamesQuery } from '../../../api/queries.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { SeverityMark } from '../../../parts/severity-mark.js';
import { isOpen, type ShownFinding } from '../selection.js';
import { FindingState } from './review/finding-state.js';
import { Decision } from './review/decision.js';
import { Review } from './review/review.js';
import { Others } from './others.js';
import { Term } from './term.js';

interface FindingItemProps {
  readonly finding: ShownFinding;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}

/** One thing that does not add up: what, why it must, what to do. Choosing it shows every place that takes part. */
export function FindingItem({ finding, chosen, onChoose }: FindingItemProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <li
      className="finding"
      data-severity={finding.severity}
      data-finding={finding.rule}
      data-chosen={chosen || undefined}
      data-open={isOpen(finding)}
    >
      <button
        type="button"
        aria-pressed={chosen}
        onClick={() => {
          onChoose(finding.id);
        }}
      >
        <span className="finding-head">
          <SeverityMark severity={finding.severity} />
          {'state' in finding && <FindingState finding={finding} />}
          {finding.verdict === 'unverifiable' && <span className="verdict">{t('findings.unverifiable')}</span>}
          <span className="finding-title">{t('findings.norm', { title: finding.title[language] })}</span>
          <span className="catalogue">{finding.catalogue}</span>
        </span>
        <span className="finding-message">{finding.message[language]}</span>
      </button>
      <dl>
        <Numbers finding={finding} />
        <Term name={t('findings.basis')}>
          <span lang="zh-CN">{finding.basis}</span>
        </Term>
        {finding.suggestion[language] !== '' && (
          <Term name={t('findings.suggestion')}>{finding.suggestion[language]}</Term>
        )}
        <Others {...(finding.others && { others: finding.others })} />
        <Also also={finding.also} />
        {'state' in finding && finding.decision && <Decision decision={finding.decision} />}
      </dl>
      {'state' in finding && <Review finding={finding} />}
    </li>
  );
}

function Numbers({ finding: { expected, found } }: { readonly finding: Finding }): ReactElement | null {
  const { t } = useTranslation();
  if (expected === null && found === null) return null;
  // Nobody knows what it should be: that is no value to show.
  if (expected === null) return <Term name={t('findings.numbers')}>{t('findings.foundOnly', { found })}</Term>;
  return (
    <Term name={t('findings.numbers')}>
      {t('findings.expectedFound', {
        expected,
        found: found ?? t('findings.unknown'),
      })}
    </Term>
  );
}

/** Other rules that the same cause breaks, by the names people know. */
function Also({ also }: Pick<Finding, 'also'>): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { data } = useQuery({ ...ruleNamesQuery, enabled: also.length > 0 });
  if (also.length === 0) return null;
  const names = also.map((code) => {
    const rule = data?.find((name) => name.code === code);
    return rule ? `${rule.catalogue} ${rule.title[language]}` : code;
  });
  return <Term name={t('findings.also')}>{names.join(language === 'zh' ? '；' : '; ')}</Term>;
}
