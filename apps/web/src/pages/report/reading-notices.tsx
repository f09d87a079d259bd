import type { Report } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** What the reader noticed on its way; folded, as most of it is of no concern to most people. */
export function ReadingNotices({ notices }: Pick<Report, 'notices'>): ReactElement | null {
  const { t } = useTranslation();
  if (notices.length === 0) return null;
  return (
    <details className="reading-notices">
      <summary>{t('report.notices', { count: notices.length })}</summary>
      <ul lang="zh-CN">
        {notices.map(({ message, place }, index) => (
          <li key={index}>
            {message}
            {place !== undefined && <span className="quiet">（{place}）</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
