import type { Comparisons } from '@gongkai/api-contract';
import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { AgencyName } from '../../parts/agency-name.js';
import { formatDifference, formatNumber } from '../../parts/formats.js';
import { type MeasureLine, measureLines, type Value } from './measure-lines.js';
import type { Measure } from './use-measures.js';

interface MeasureTableProps {
  readonly measure: Measure;
  readonly comparisons: Comparisons;
}

/** Agencies by years, and how far the last year is from the year before and from the peers. */
export function MeasureTable({ measure, comparisons }: MeasureTableProps): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const lines = useMemo(() => measureLines(comparisons, measure), [comparisons, measure]);
  return (
    <Table<MeasureLine>
      size="small"
      aria-label={t('comparisons.measureTable', { measure: measure.title })}
      rowKey={({ agency }) => agency.id}
      columns={columnsOf(comparisons.years, measure, t, tag)}
      dataSource={lines}
      scroll={{ x: 'max-content' }}
      pagination={false}
    />
  );
}

function columnsOf(
  years: readonly number[],
  measure: Measure,
  t: TFunction,
  tag: string,
): TableColumnsType<MeasureLine> {
  const last = years.at(-1) ?? '';
  const differ = (value: number | null) =>
    value === null ? '—' : formatDifference(value, measure.share, tag, t('comparisons.points'));
  return [
    {
      title: t('table.agency'),
      key: 'agency',
      fixed: 'left',
      render: (_, { agency }) => (
        <Link to={`/agencies/${agency.id}`}>
          <AgencyName agency={agency} />
        </Link>
      ),
    },
    ...years.map((year, at) => ({
      title: year,
      key: year,
      align: 'right' as const,
      sorter: byNumber(({ years: all }) => all[at]?.of?.value ?? null),
      render: (_: unknown, { years: all }: MeasureLine) => (
        <YearValue value={all[at]?.of ?? null} reportId={all[at]?.reportId ?? null} measure={measure} />
      ),
    })),
    {
      title: t('comparisons.change', { year: last }),
      key: 'change',
      align: 'right',
      sorter: byNumber(({ change }) => change),
      render: (_, { change, last: value }) => `${differ(change)}${unclear(value) ? t('comparisons.unclear') : ''}`,
    },
    {
      title: t('comparisons.medianOf', { year: last }),
      key: 'median',
      align: 'right',
      render: (_, { last: value }) => {
        if (typeof value?.median !== 'number') return value?.peers === 1 ? t('comparisons.alone') : '—';
        const peers = formatNumber(value.peers, tag);
        return t('comparisons.medianAmong', { median: measure.value(value.median), peers });
      },
    },
    {
      title: t('comparisons.gap'),
      key: 'gap',
      align: 'right',
      sorter: byNumber(({ gap }) => gap),
      render: (_, { gap, tooFew }) => (tooFew ? t('comparisons.tooFew', { smallest: measure.smallest }) : differ(gap)),
    },
  ];
}

/** What is not known stands below everything. */
function byNumber(of: (line: MeasureLine) => number | null) {
  return (a: MeasureLine, b: MeasureLine) => (of(a) ?? -Infinity) - (of(b) ?? -Infinity) || 0;
}

function unclear(value: Value | null): boolean {
  return value !== null && 'direction' in value && value.direction === 'unclear';
}

interface YearValueProps {
  readonly value: Value | null;
  readonly reportId: string | null;
  readonly measure: Measure;
}

/** The value, with what it is made of; a door to the report it is from. */
function YearValue({ value, reportId, measure }: YearValueProps): ReactElement {
  const { t } = useTranslation();
  if (reportId === null) return <span className="quiet">{t('comparisons.noReport')}</span>;
  return (
    <span className="measured">
      <Link to={`/reports/${reportId}`} className="number">
        {typeof value?.value === 'number' ? measure.value(value.value) : '—'}
      </Link>
      {value && <MadeOf value={value} />}
    </span>
  );
}

/** Numerator and denominator, of what has both. */
function MadeOf({ value }: { readonly value: Value }): ReactElement | null {
  const { tag } = useLanguage();
  if (!('denominator' in value) || value.numerator === null || value.denominator === null) return null;
  return (
    <small className="quiet">
      {formatNumber(value.numerator, tag)}/{formatNumber(value.denominator, tag)}
    </small>
  );
}
