import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { overviewQuery } from '../../api/overview.js';
import { qualityQuery, regionsQuery, rollupsQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { Answered, answerOf } from '../../parts/answer.js';
import { Downloads } from '../../parts/downloads.js';
import { KindFilter, RegionFilter, useYear, YearFilter } from '../../parts/filters.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLoading } from '../../parts/page-loading.js';
import { isRefused, QueriesFailed, QueryFailed } from '../../parts/query-failed.js';
import { SampleProgress } from '../../parts/sample-progress.js';
import { useAddress } from '../../parts/use-address.js';
import { OverviewChanges, RegionsChanged } from './overview-changes.js';
import { OverviewCoverage } from './overview-coverage.js';
import { OverviewDoubts } from './overview-doubts.js';
import { OverviewFigures } from './overview-figures.js';
import { listOf, type Scope } from './scope.js';

/** Where a year stands at a glance: every figure is a door to its list. */
export function OverviewPage(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const year = useYear();
  const regions = useQuery(regionsQuery);
  const [region, kind] = [address.get('region'), address.get('kind')];
  usePageTitle(t('overview.title'));
  const none = regions.isSuccess && year === undefined;
  return (
    <div className="page">
      {year === undefined ? (
        <>
          <PageHead title={t('overview.title')} lead={t('overview.lead')} />
          <SampleProgress />
          {none && <p className="quiet">{t('coverage.noYears')}</p>}
          <QueriesFailed queries={[regions]} />
          {regions.isPending && <PageLoading />}
        </>
      ) : (
        <Year scope={{ year, region, kind }} />
      )}
    </div>
  );
}

function Year({ scope }: { readonly scope: Scope }): ReactElement {
  const { t } = useTranslation();
  const asked = { ...scope };
  const overview = useQuery(overviewQuery(asked));
  return (
    <>
      <PageHead
        title={t('overview.title')}
        lead={t('overview.lead')}
        sample={overview.data?.sample === true}
        actions={
          <>
            <Link to={listOf('/wall', scope)}>{t('wall.open')}</Link>
            {!isRefused(overview.error) && <Downloads path="/overview" parameters={asked} />}
          </>
        }
      />
      <SampleProgress />
      <div className="filters" role="search" aria-label={t('filter.label')}>
        <YearFilter />
        <RegionFilter />
        <KindFilter />
      </div>
      {isRefused(overview.error) ? <QueryFailed query={overview} /> : <Sections scope={scope} />}
    </>
  );
}

function Sections({ scope }: { readonly scope: Scope }): ReactElement {
  const { t } = useTranslation();
  const asked = { ...scope };
  const overview = useQuery(overviewQuery(asked));
  const byYear = useQuery(qualityQuery({ ...asked, by: 'year' }));
  const byRegion = useQuery(qualityQuery({ ...asked, by: 'region' }));
  const rollups = useQuery(rollupsQuery(asked));
  const before = useQuery(rollupsQuery({ ...asked, year: scope.year - 1 }));
  return (
    <>
      <Answered answer={answerOf(overview)}>{(data) => <OverviewCoverage overview={data} scope={scope} />}</Answered>
      <section className="overview-section" aria-labelledby="overview-figures">
        <h2 id="overview-figures">{t('regions.figures')}</h2>
        <Answered answer={answerOf(rollups)}>
          {(data) => <OverviewFigures rollups={data} before={before.data} scope={scope} />}
        </Answered>
      </section>
      <div className="overview-columns">
        <section className="overview-section overview-card" aria-labelledby="overview-doubts">
          <h2 id="overview-doubts">{t('overview.doubts')}</h2>
          <Answered answer={answerOf(byYear)}>{(data) => <OverviewDoubts quality={data} scope={scope} />}</Answered>
        </section>
        <section className="overview-section overview-card" aria-labelledby="overview-changes">
          <h2 id="overview-changes">{t('overview.changes')}</h2>
          <Answered answer={answerOf(overview)}>{(data) => <OverviewChanges overview={data} scope={scope} />}</Answered>
          <Answered answer={answerOf(byRegion)}>{(data) => <RegionsChanged quality={data} scope={scope} />}</Answered>
        </section>
      </div>
    </>
  );
}
