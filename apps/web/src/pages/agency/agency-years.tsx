import type { AgencyYears as YearsAnswer, Indicator, Statements } from '@gongkai/api-contract';
import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Language } from '../../i18n/i18n.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';
import { formatValue } from '../../parts/indicator-formats.js';
import { useShownIndicators } from './shown-indicators.js';
import { StatementButton, YearStatement } from './statement.js';

type AgencyYear = YearsAnswer['rows'][number];

interface AgencyYearsProps {
  readonly agencyId: string;
  readonly rows: readonly AgencyYear[];
  /** What the agency says itself; undefined until that is known. */
  readonly statements: Statements | undefined;
}

/** A row a year, and under it what the agency says of it. */
export function AgencyYears({ agencyId, rows, statements }: AgencyYearsProps): ReactElement {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  const indicators = useShownIndicators(rows);
  const [editing, setEditing] = useState<number | null>(null);
  const saidOf = (year: number) => statements?.rows.find((statement) => statement.year === year);
  const speaking: TableColumnsType<AgencyYear> = [
    {
      title: t('record.statement'),
      key: 'statement',
      render: (_, { year, state }) =>
        state !== 'not-due' && (
          <StatementButton
            year={year}
            said={saidOf(year) !== undefined}
            onClick={() => {
              setEditing(year);
            }}
          />
        ),
    },
  ];
  return (
    <Table<AgencyYear>
      size="small"
      aria-label={t('record.years')}
      rowKey="year"
      columns={[...columns(t, language, tag, indicators), ...(statements?.maySpeak === true ? speaking : [])]}
      dataSource={[...rows]}
      scroll={{ x: 'max-content' }}
      pagination={false}
      locale={{ emptyText: t('record.noYears') }}
      expandable={{
        showExpandColumn: false,
        expandedRowKeys: rows.map(({ year }) => year).filter((year) => saidOf(year) !== undefined || year === editing),
        expandedRowRender: ({ year }) => (
          <YearStatement
            agencyId={agencyId}
            year={year}
            statement={saidOf(year)}
            editing={year === editing}
            onClose={() => {
              setEditing(null);
            }}
          />
        ),
      }}
    />
  );
}

function columns(
  t: TFunction,
  language: Language,
  tag: string,
  indicators: readonly Indicator[],
): TableColumnsType<AgencyYear> {
  return [
    { title: t('chart.year'), key: 'year', render: (_, { year }) => <strong>{year}</strong> },
    {
      title: t('coverage.state'),
      key: 'state',
      render: (_, { state }) => (
        <span className={`coverage-state state-${state}`}>
          {state === 'not-due' ? t('record.notDue') : t(`coverage.door.${state}`)}
        </span>
      ),
    },
    { title: t('coverage.publishedOn'), key: 'publishedOn', render: (_, { publishedOn }) => publishedOn ?? '—' },
    ...indicators.map((indicator) => ({
      title: indicator.title[language],
      key: indicator.code,
      align: 'right' as const,
      render: (_: unknown, row: AgencyYear) => <Value row={row} indicator={indicator} tag={tag} />,
    })),
    { title: t('findings.error'), key: 'errors', align: 'right', render: (_, row) => counted(row, row.errors) },
    { title: t('findings.warning'), key: 'warnings', align: 'right', render: (_, row) => counted(row, row.warnings) },
    {
      title: t('table.report'),
      key: 'report',
      render: (_, { reportId, year }) =>
        reportId !== null && (
          <Link to={`/reports/${reportId}`} aria-label={t('record.openYear', { year })}>
            {t('table.openReport')}
          </Link>
        ),
    },
  ];
}

function counted({ reportId }: AgencyYear, count: number): ReactElement {
  return <span className={count === 0 ? 'quiet' : undefined}>{reportId === null ? '—' : count}</span>;
}

/** The value over what it is made of; a share without its numbers is half a figure. */
function Value({ row, indicator, tag }: { row: AgencyYear; indicator: Indicator; tag: string }): ReactElement {
  const found = row.indicators.find((each) => each.indicator === indicator.code);
  if (found?.value === undefined || found.value === null) return <span className="quiet">—</span>;
  const { value, numerator, denominator } = found;
  return (
    <>
      <span className="number">{formatValue(value, indicator, tag)}</span>
      {numerator !== null && denominator !== null && (
        <span className="agency-fraction">
          {formatNumber(numerator, tag)}/{formatNumber(denominator, tag)}
        </span>
      )}
    </>
  );
}
