import type { NamedProblems, ProblemSentence } from '@gongkai/api-contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { problemSentencesQuery } from '../../api/queries.js';
import { AgencyLink } from '../../parts/agency-link.js';
import { answerOf, Answered } from '../../parts/answer.js';
import { Category } from '../../parts/category.js';
import { Downloads } from '../../parts/downloads.js';
import { changed } from '../../parts/use-address.js';
import { type ListOf, NO_CATEGORY, type ProblemsScope, sentencesAsked } from './problems-view.js';
import { useProblemName } from './use-problem-name.js';

interface SentenceListProps {
  readonly named: NamedProblems;
  readonly scope: ProblemsScope;
  readonly list: ListOf;
}

/** The sentences that a cell of the matrix counts, each with its agency and a way to its place in the report. */
export function SentenceList({ named: { by, columns: shown }, scope, list }: SentenceListProps): ReactElement {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const question = sentencesAsked(scope, by, list);
  const sentences = useInfiniteQuery(problemSentencesQuery(question));
  const title = useTitle(list, shown.find(({ key }) => key === list.column)?.name);
  const overview = changed(parameters, { category: undefined, state: undefined, in: undefined });
  return (
    <section aria-label={title}>
      <p>
        <Link to={{ search: overview.toString() }}>← {t('problems.back')}</Link>
      </p>
      <div className="quality-list-head">
        <h2 className="quality-title">{title}</h2>
        <Downloads path="/problems/sentences" parameters={question} />
      </div>
      {list.state === 'gone' && <p className="quality-note quiet">{t('problems.goneNote')}</p>}
      {list.category === NO_CATEGORY && <p className="quality-note quiet">{t('problems.unfittingNote')}</p>}
      <Answered answer={answerOf(sentences)}>
        {({ pages }) => (
          <Table<ProblemSentence>
            size="small"
            aria-label={title}
            rowKey={({ reportId, position }) => `${reportId}/${position}`}
            columns={columns(t)}
            dataSource={pages.flatMap(({ rows }) => rows)}
            scroll={{ x: 'max-content' }}
            locale={{ emptyText: t('problems.nothing') }}
            pagination={false}
          />
        )}
      </Answered>
      {sentences.hasNextPage && (
        <Button
          block
          loading={sentences.isFetchingNextPage}
          onClick={() => {
            void sentences.fetchNextPage();
          }}
        >
          {t('state.more')}
        </Button>
      )}
    </section>
  );
}

function useTitle({ category: code, state }: ListOf, column: string | undefined): string {
  const { t } = useTranslation();
  const category = useProblemName()(code);
  if (state !== undefined) return t('problems.listOfState', { state: t(`problems.state.${state}`), category });
  return column === undefined ? t('problems.list', { category }) : t('problems.listOf', { column, category });
}

function columns(t: TFunction): TableColumnsType<ProblemSentence> {
  return [
    {
      title: t('problems.sentence'),
      key: 'text',
      className: 'problem-sentence',
      render: (_, { text }) => <span lang="zh-CN">{text}</span>,
    },
    { title: t('table.agency'), key: 'agency', render: (_, { agency }) => <AgencyLink agency={agency} /> },
    {
      title: t('filter.region'),
      key: 'region',
      render: (_, { agency }) => <span lang="zh-CN">{agency.region.name}</span>,
    },
    { title: t('problems.year'), key: 'year', render: (_, { year }) => year },
    {
      title: t('problems.categories'),
      key: 'categories',
      render: (_, { categories }) => (
        <span className="categories">
          {categories.map((code) => (
            <Category key={code} code={code} />
          ))}
        </span>
      ),
    },
    {
      title: t('table.report'),
      key: 'report',
      render: (_, { reportId, position, agency }) => (
        <Link
          to={`/reports/${reportId}?problem=${position}&view=document`}
          aria-label={t('problems.openSentence', { name: agency.name })}
        >
          {t('table.openReport')}
        </Link>
      ),
    },
  ];
}
