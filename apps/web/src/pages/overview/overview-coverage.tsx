import type { CoverageCounts, Overview } from '@gongkai/api-contract';
import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber, formatShare } from '../../parts/formats.js';
import { Door } from './door.js';
import { listOf, type Scope } from './scope.js';

interface OverviewCoverageProps {
  readonly overview: Overview;
  readonly scope: Scope;
}

/** Who has reported, as a whole and region by region; each count opens its list. */
export function OverviewCoverage({ overview: { total, regions }, scope }: OverviewCoverageProps): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const share = (count: number) => (total.due === 0 ? '' : formatShare(count / total.due, tag));
  const door = (state: 'late' | 'missing' | 'doubtful') => (
    <Door
      name={t(`coverage.door.${state}`)}
      count={formatNumber(total[state], tag)}
      note={share(total[state])}
      to={listOf('/coverage', scope, { state })}
      look={state}
    />
  );
  const came = total.reported + total.late;
  return (
    <section className="overview-section" aria-labelledby="overview-coverage">
      <h2 id="overview-coverage">{t('overview.coverage')}</h2>
      <nav className="doors" aria-label={t('overview.coverage')}>
        <Door
          name={t('coverage.door.due')}
          count={formatNumber(total.due, tag)}
          note={t('coverage.agencies')}
          to={listOf('/coverage', scope)}
        />
        <Door
          name={t('coverage.door.reported')}
          count={formatNumber(came, tag)}
          note={share(came)}
          to={listOf('/coverage', scope, { state: 'reported' })}
        />
        {door('late')}
        {door('missing')}
        {door('doubtful')}
      </nav>
      {regions.length > 1 && (
        <Table<Overview['regions'][number]>
          size="small"
          aria-label={t('overview.byRegion')}
          rowKey={({ region }) => region.code}
          columns={columns(t, tag, scope)}
          dataSource={regions}
          scroll={{ x: 'max-content' }}
          pagination={false}
        />
      )}
    </section>
  );
}

type RegionCounts = Overview['regions'][number];

function columns(t: TFunction, tag: string, scope: Scope): TableColumnsType<RegionCounts> {
  const count = (name: Exclude<keyof CoverageCounts, 'due' | 'reported'>) => ({
    title: t(`coverage.door.${name}`),
    key: name,
    align: 'right' as const,
    render: (_: unknown, row: RegionCounts) => (
      <RegionCount
        row={row}
        count={row[name]}
        to={listOf('/coverage', scope, { region: row.region.code, state: name })}
      />
    ),
  });
  return [
    {
      title: t('filter.region'),
      key: 'region',
      render: (_, { region, own }) =>
        own ? (
          <span lang="zh-CN">{t('overview.own', { region: region.name })}</span>
        ) : (
          <Link to={listOf('/overview', scope, { region: region.code })} lang="zh-CN">
            {region.name}
          </Link>
        ),
    },
    { title: t('coverage.door.due'), key: 'due', align: 'right', render: (_, { due }) => formatNumber(due, tag) },
    { title: t('coverage.door.reported'), key: 'reported', render: (_, row) => <Share row={row} tag={tag} /> },
    count('late'),
    count('missing'),
    count('doubtful'),
  ];
}

/** Those that belong to the region itself have no list of their own. */
function RegionCount({ row, count, to }: { row: RegionCounts; count: number; to: string }): ReactElement {
  const { tag } = useLanguage();
  if (count === 0) return <span className="quiet">0</span>;
  return row.own ? <span>{formatNumber(count, tag)}</span> : <Link to={to}>{formatNumber(count, tag)}</Link>;
}

/** A bar for the eye, with the numbers beside it. */
function Share({ row: { due, reported, late }, tag }: { row: RegionCounts; tag: string }): ReactElement {
  const came = reported + late;
  return (
    <span className="overview-share">
      <meter min={0} max={due} value={came} aria-hidden />
      <span>
        {formatNumber(came, tag)} <span className="quiet">{formatShare(came / due, tag)}</span>
      </span>
    </span>
  );
}
