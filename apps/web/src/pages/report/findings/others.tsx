import type { Finding } from '@gongkai/api-contract';
import { SECTIONS } from '@gongkai/report-form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../../i18n/use-language.js';
import { formatShare } from '../../../parts/formats.js';
import { Term } from './term.js';

/** The reports that say the same, each with the words it shares. */
export function Others({ others = [] }: Pick<Finding, 'others'>): ReactElement | null {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  if (others.length === 0) return null;
  return (
    <Term name={t('findings.others')}>
      <ul className="finding-others">
        {others.map(({ report, agency, year, section, similarity, text }) => (
          <li key={`${report}/${section}`}>
            <details>
              <summary>
                <Link to={`/reports/${report}`} lang="zh-CN">
                  {agency}
                </Link>{' '}
                {t('filter.yearOf', { year })} · <span lang="zh-CN">{titleOf(section)}</span> ·{' '}
                {formatShare(similarity, tag)}
              </summary>
              <blockquote lang="zh-CN">{text}</blockquote>
            </details>
          </li>
        ))}
      </ul>
    </Term>
  );
}

function titleOf(section: number): string {
  return SECTIONS.find(({ number }) => number === section)?.title ?? '';
}
