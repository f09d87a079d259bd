import type { Quality, QualityFinding } from '@gongkai/api-contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { qualityFindingsQuery } from '../../api/queries.js';
import type { Language } from '../../i18n/i18n.js';
import { useLanguage } from '../../i18n/use-language.js';
import { AgencyLink } from '../../parts/agency-link.js';
import { answerOf, Answered } from '../../parts/answer.js';
import { Downloads } from '../../parts/downloads.js';
import { SeverityMark } from '../../parts/severity-mark.js';
import { changed } from '../../parts/use-address.js';
import { listAsked } from './quality-view.js';

interface QualityListProps {
  readonly quality: Quality;
  readonly asked: Parameters<typeof listAsked>[0];
  readonly rule: string;
}

/** What a cell of the matrix counts: every finding with its agency and a way to its place in the report. */
export function QualityList({ quality: { by, columns: shown }, asked, rule }: QualityListProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [parameters] = useSearchParams();
  const column = parameters.get('in') ?? undefined;
  const question = listAsked(asked, by, rule, column);
  const list = useInfiniteQuery(qualityFindingsQuery(question));
  const name = shown.find(({ key }) => key === column)?.name;
  return (
    <>
      <p>
        <Link to={{ search: changed(parameters, { rule: undefined, in: undefined }).toString() }}>
          ← {t('quality.back')}
        </Link>{' '}
        · <Link to={`/rules/${rule}`}>{t('quality.aboutRule')}</Link>
      </p>
      <Answered answer={answerOf(list)}>
        {({ pages }) => {
          const saying = pages[0]?.title[language] ?? rule;
          const title =
            name === undefined
              ? t('quality.list', { rule: saying })
              : t('quality.listOf', { column: name, rule: saying });
          return (
            <section aria-label={title}>
              <div className="quality-list-head">
                <h2 className="quality-title">{title}</h2>
                <Downloads path="/quality/findings" parameters={question} />
              </div>
              <Table<QualityFinding>
                className="quality-list"
                size="small"
                aria-label={title}
                rowKey="id"
                columns={columns(t, language)}
                dataSource={pages.flatMap(({ rows }) => rows)}
                scroll={{ x: 'max-content' }}
                locale={{ emptyText: t('quality.nothing') }}
                pagination={false}
              />
            </section>
          );
        }}
      </Answered>
      {list.hasNextPage && (
        <Button
          block
          loading={list.isFetchingNextPage}
          onClick={() => {
            void list.fetchNextPage();
          }}
        >
          {t('state.more')}
        </Button>
      )}
    </>
  );
}

function columns(t: TFunction, language: Language): TableColumnsType<QualityFinding> {
  return [
    { title: t('table.agency'), key: 'agency', render: (_, { agency }) => <AgencyLink agency={agency} /> },
    {
      title: t('filter.region'),
      key: 'region',
      render: (_, { agency }) => <span lang="zh-CN">{agency.region.name}</span>,
    },
    {
      title: t('quality.finding'),
      key: 'finding',
      render: (_, { severity, message }) => (
        <div className="quality-message">
          <SeverityMark severity={severity} /> {message[language]}
        </div>
      ),
    },
    {
      title: t('table.report'),
      key: 'report',
      render: (_, { id, reportId, agency }) => (
        <Link
          to={`/reports/${reportId}?view=findings&finding=${id}`}
          aria-label={t('quality.openFinding', { name: agency.name })}
        >
          {t('table.openReport')}
        </Link>
      ),
    },
  ];
}
