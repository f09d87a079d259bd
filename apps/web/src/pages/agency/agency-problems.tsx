import type { AgencyProblems as ProblemsAnswer } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Category } from '../../parts/category.js';

type YearOfProblems = ProblemsAnswer['rows'][number];
type Item = YearOfProblems['problems'][number];

/** The problems of each year beside what was to be done about them; those named the year before as well say so. */
export function AgencyProblems({ rows }: { readonly rows: readonly YearOfProblems[] }): ReactElement {
  const { t } = useTranslation();
  const said = rows.filter(({ problems, measures }) => problems.length + measures.length > 0);
  if (said.length === 0) return <p className="quiet">{t('record.noProblems')}</p>;
  return (
    <ol className="agency-problems">
      {said.map(({ year, reportId, problems, measures }) => {
        const before = new Set(rows.find((row) => row.year === year - 1)?.problems.flatMap((item) => item.categories));
        return (
          <li key={year}>
            <h3>
              <Link to={`/reports/${reportId}?view=findings`}>{t('filter.yearOf', { year })}</Link>
            </h3>
            <Items title={t('items.problems')} items={problems} again={before} />
            <Items title={t('items.measures')} items={measures} again={new Set()} />
          </li>
        );
      })}
    </ol>
  );
}

interface ItemsProps {
  readonly title: string;
  readonly items: readonly Item[];
  /** Categories that were named the year before. */
  readonly again: ReadonlySet<string>;
}

function Items({ title, items, again }: ItemsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      {items.length === 0 && <p className="quiet">{t('record.nothingSaid')}</p>}
      <ul>
        {items.map(({ text, categories }, index) => (
          <li key={index}>
            <span lang="zh-CN">{text}</span>{' '}
            <span className="categories">
              {categories.map((code) => (
                <Category key={code} code={code} />
              ))}
              {categories.some((code) => again.has(code)) && <span className="again">{t('record.again')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
