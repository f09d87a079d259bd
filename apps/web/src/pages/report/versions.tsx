import type { Report } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../../parts/formats.js';

/** Which of several versions counts; nothing where there is only this one. */
export function Versions({ report: { id, current, versions } }: { readonly report: Report }): ReactElement | null {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  if (current && versions.length <= 1) return null;
  return (
    <section className="versions" data-current={current}>
      <p>{current ? t('versions.thisCounts', { number: versions.length }) : t('versions.thisDoesNot')}</p>
      <ul>
        {versions.map((version) => (
          <li key={version.id}>
            {version.id === id ? (
              <strong lang="zh-CN">{version.fileName ?? t('report.figuresOnly')}</strong>
            ) : (
              <Link to={`/reports/${version.id}`} lang="zh-CN">
                {version.fileName ?? t('report.figuresOnly')}
              </Link>
            )}{' '}
            <span className="quiet">
              {t('submissions.receivedAt', { moment: formatMoment(version.receivedAt, tag) })}
            </span>
            {version.current && <span className="versions-counts">{t('versions.counts')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
