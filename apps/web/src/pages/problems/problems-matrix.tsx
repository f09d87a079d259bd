import type { NamedProblem, NamedProblems } from '@gongkai/api-contract';
import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';
import { shadeOf } from '../../parts/shade.js';
import { changed } from '../../parts/use-address.js';
import { type ListOf, type ProblemState, STATES } from './problems-view.js';
import { useProblemName } from './use-problem-name.js';

/** A category a row; a region, kind or year a column; every number opens the sentences it counts. */
export function ProblemsMatrix({ named }: { readonly named: NamedProblems }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const [parameters] = useSearchParams();
  const problem = useProblemName();
  const words: Words = {
    t,
    problem,
    number: (count) => formatNumber(count, tag),
    door: ({ category, state, column }) => ({
      search: changed(parameters, { category, state, in: column }).toString(),
    }),
  };
  const title = t(`problems.matrix.${named.by}`);
  return (
    <section aria-label={title}>
      <h2 className="quality-title">{title}</h2>
      <p className="quality-note quiet">{t('problems.matrixNote')}</p>
      <Table<NamedProblem>
        className="quality-matrix"
        size="small"
        bordered
        aria-label={title}
        rowKey="category"
        columns={columns(named, words)}
        dataSource={named.rows}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: t('problems.noProblems') }}
        pagination={false}
      />
    </section>
  );
}

interface Words {
  readonly t: TFunction;
  readonly problem: (code: string) => string;
  readonly number: (count: number) => string;
  /** The address of a list. */
  readonly door: (list: ListOf) => { readonly search: string };
}

function columns(named: NamedProblems, words: Words): TableColumnsType<NamedProblem> {
  const { t, problem } = words;
  return [
    {
      title: t('problems.category'),
      key: 'category',
      className: 'quality-rule',
      render: (_, { category }) => <span title={category}>{problem(category)}</span>,
    },
    {
      title: t('problems.changes'),
      key: 'changes',
      children: STATES.map((state) => changeColumn(state, words)),
    },
    // A list is of one year: the sum over years has none.
    ...(named.by === 'year' ? [] : [totalColumn(words)]),
    ...named.columns.map((column, index) => countColumn(column, index, words)),
  ];
}

function changeColumn(state: ProblemState, { t, problem, number, door }: Words) {
  return {
    title: t(`problems.state.${state}`),
    key: state,
    align: 'right' as const,
    render: (_: unknown, { category, changes }: NamedProblem) => {
      if (changes === null) return <span className="quiet">—</span>;
      const count = changes[state];
      if (count === 0) return <Zero />;
      const words = { state: t(`problems.state.${state}`), category: problem(category), count: number(count) };
      return (
        <Link to={door({ category, state })} aria-label={t('problems.door', words)}>
          {number(count)}
        </Link>
      );
    },
  };
}

function totalColumn({ t, problem, number, door }: Words) {
  return {
    title: t('problems.total'),
    key: 'total',
    align: 'right' as const,
    render: (_: unknown, { category, reports }: NamedProblem) => {
      const total = reports.reduce((sum, each) => sum + each, 0);
      if (total === 0) return <Zero />;
      return (
        <Link to={door({ category })} aria-label={t('problems.all', { category: problem(category) })}>
          {number(total)}
        </Link>
      );
    },
  };
}

function countColumn({ key, name, reports: all }: NamedProblems['columns'][number], index: number, words: Words) {
  const { t, problem, number, door } = words;
  return {
    title: <span lang="zh-CN">{name}</span>,
    key,
    align: 'right' as const,
    className: 'quality-cell',
    onCell: ({ reports }: NamedProblem) => ({
      className: `quality-shade-${shadeOf(reports[index] ?? 0, all, SHADES)}`,
    }),
    render: (_: unknown, { category, reports: counts }: NamedProblem) => {
      const reports = counts[index] ?? 0;
      if (reports === 0) return <Zero />;
      const label = t('problems.cell', { column: name, reports: number(reports), category: problem(category) });
      return (
        <Link to={door({ category, column: key })} aria-label={label}>
          {number(reports)}
        </Link>
      );
    },
  };
}

/** A problem of the taxonomy is named by more reports than a rule is violated by. */
const SHADES = [0.1, 0.25, 0.5];

function Zero(): ReactElement {
  return <span className="quiet">0</span>;
}
