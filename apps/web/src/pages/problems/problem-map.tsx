import { mapCategories, problemMapPicture } from '@gongkai/charts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { problemAgenciesQuery } from '../../api/queries.js';
import { answerOf, Answered } from '../../parts/answer.js';
import { ChartFigure } from '../../parts/chart/chart-figure.js';
import type { ProblemAgenciesPages, ProblemsScope } from './problems-view.js';
import { useProblemName } from './use-problem-name.js';

/** Which agency names which problems, and in how many of the last years. */
export function ProblemMap({ scope }: { readonly scope: ProblemsScope }): ReactElement {
  const { t } = useTranslation();
  const agencies = useInfiniteQuery(problemAgenciesQuery({ ...scope }));
  return (
    <>
      <Answered answer={answerOf(agencies)}>{({ pages }) => <Map pages={pages} />}</Answered>
      {agencies.hasNextPage && (
        <Button
          block
          loading={agencies.isFetchingNextPage}
          onClick={() => {
            void agencies.fetchNextPage();
          }}
        >
          {t('state.more')}
        </Button>
      )}
    </>
  );
}

/** So many columns fit a page of usual width. */
const FIT = 14;

function Map({ pages }: { readonly pages: ProblemAgenciesPages }): ReactElement {
  const { t } = useTranslation();
  const problem = useProblemName();
  const rows = useMemo(() => pages.flatMap((page) => page.rows), [pages]);
  const { from = 0, year = 0 } = pages[0] ?? {};
  const picture = useMemo(
    () =>
      problemMapPicture(
        { from, year, rows },
        {
          category: problem,
          years: (count) => t('problems.years', { count }),
          columns: [t('table.agency'), t('problems.category'), t('problems.often')],
        },
      ),
    [from, year, rows, problem, t],
  );
  const wide = mapCategories({ rows }).length > FIT;
  if (picture.stops.length === 0) return <p className="quiet">{t('problems.noProblems')}</p>;
  return (
    <ChartFigure
      picture={picture}
      title={t('problems.map', { from, year })}
      note={t('problems.mapNote')}
      sample={rows.some(({ agency }) => agency.sample)}
      scroll={wide ? 'problem-map-scroll problem-map-wide' : 'problem-map-scroll'}
    />
  );
}
