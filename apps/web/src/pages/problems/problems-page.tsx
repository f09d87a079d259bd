import type { NamedProblems } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { lazy, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { namedProblemsQuery, regionsQuery, sampleProvinceQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { answerOf, Answered } from '../../parts/answer.js';
import { Downloads } from '../../parts/downloads.js';
import { Field, KindFilter, RegionFilter, useYear, YearFilter } from '../../parts/filters.js';
import { formatNumber } from '../../parts/formats.js';
import { PageHead } from '../../parts/page-head.js';
import { QueryFailed } from '../../parts/query-failed.js';
import { type Address, useAddress } from '../../parts/use-address.js';
import { ProblemsMatrix } from './problems-matrix.js';
import {
  type ListOf,
  type ProblemsBy,
  type ProblemsScope,
  type ProblemsView,
  stateOf,
  viewOf,
  VIEWS,
} from './problems-view.js';
import { SentenceList } from './sentence-list.js';

/** Charts come with a script of their own, when they are first asked for. */
const ProblemMap = lazy(async () => ({ default: (await import('./problem-map.js')).ProblemMap }));

/** Which problems the reports name of themselves, where, which recur, in which words, and whose they are. */
export function ProblemsPage(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const year = useYear();
  const regions = useQuery(regionsQuery);
  const sample = useQuery(sampleProvinceQuery).data?.state;
  const by = viewOf(address.get('by'));
  const scope = { year, region: address.get('region'), kind: address.get('kind') };
  usePageTitle(t('problems.title'));
  return (
    <div className="page">
      <PageHead
        title={t('problems.title')}
        lead={t('problems.lead')}
        sample={sample === 'loading' || sample === 'loaded'}
        actions={year !== undefined && <Files scope={scope} by={by} />}
      />
      <div className="filters" role="search" aria-label={t('filter.label')}>
        <YearFilter resets={['in']} />
        <RegionFilter resets={['in']} />
        <KindFilter resets={['in']} />
        <ByFilter />
      </div>
      {regions.isSuccess && year === undefined && <p className="quiet">{t('coverage.noYears')}</p>}
      {regions.isError && <QueryFailed query={regions} />}
      {year !== undefined && (by === 'agency' ? <ProblemMap scope={scope} /> : <Named scope={scope} by={by} />)}
    </div>
  );
}

/** A list has its own. */
function Files({ scope, by }: { readonly scope: ProblemsScope; readonly by: ProblemsView }): ReactElement | null {
  const list = listIn(useAddress());
  if (by === 'agency') return <Downloads path="/problems/agencies" parameters={{ ...scope }} />;
  return list ? null : <Downloads path="/problems" parameters={{ ...scope, by }} />;
}

function Named({ scope, by }: { readonly scope: ProblemsScope; readonly by: ProblemsBy }): ReactElement {
  const list = listIn(useAddress());
  const named = useQuery(namedProblemsQuery({ ...scope, by }));
  return (
    <Answered answer={answerOf(named)}>
      {(data) => (list ? <SentenceList named={data} scope={scope} list={list} /> : <Counts named={data} />)}
    </Answered>
  );
}

/** The list that the address opens; none in the overview. */
function listIn({ get }: Address): ListOf | undefined {
  const category = get('category');
  return category === undefined ? undefined : { category, state: stateOf(get('state')), column: get('in') };
}

function ByFilter(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  return (
    <Field label={t('problems.by')}>
      <Segmented
        aria-label={t('problems.by')}
        value={viewOf(address.get('by'))}
        options={VIEWS.map((value) => ({ value, label: t(`problems.byOf.${value}`) }))}
        onChange={(by) => {
          address.set({
            by: by === 'region' ? undefined : by,
            in: undefined,
            category: undefined,
            state: undefined,
          });
        }}
      />
    </Field>
  );
}

function Counts({ named }: { readonly named: NamedProblems }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const { columns, by, year, compared } = named;
  if (columns.length === 0) return <p className="quiet">{t('problems.none')}</p>;
  const counted = by === 'year' ? columns.filter(({ key }) => key === String(year)) : columns;
  const reports = counted.reduce((sum, column) => sum + column.reports, 0);
  return (
    <>
      <p className="summary">
        {t('problems.summary', { reports: formatNumber(reports, tag), compared: formatNumber(compared, tag) })}
      </p>
      <ProblemsMatrix named={named} />
    </>
  );
}
