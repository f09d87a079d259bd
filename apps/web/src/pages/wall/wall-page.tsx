import type { Overview } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

import { useLive } from '../../api/live-progress.js';
import { overviewQuery } from '../../api/overview.js';
import { regionsQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Answered, answerOf } from '../../parts/answer.js';
import { useYear } from '../../parts/filters.js';
import { formatMoment, formatNumber, formatShare } from '../../parts/formats.js';
import { SampleMark } from '../../parts/sample-mark.js';
import { useAddress } from '../../parts/use-address.js';

/** What the server does not tell of by itself is asked for so often; an answer that still holds costs next to nothing. */
const ASKED_EVERY_MS = 20_000;
const LATEST_SHOWN = 5;

/** How a year stands in letters that are read from across a room; it keeps itself up to date. */
export function WallPage(): ReactElement {
  const { t } = useTranslation();
  const { search } = useLocation();
  const live = useLive();
  const address = useAddress();
  const year = useYear();
  const regions = useQuery(regionsQuery);
  const [code, kind] = [address.get('region'), address.get('kind')];
  const overview = useQuery({
    ...overviewQuery({ year, region: code, kind }),
    enabled: year !== undefined,
    refetchInterval: ASKED_EVERY_MS,
    refetchIntervalInBackground: true,
  });
  usePageTitle(t('wall.title'));
  const region = regions.data?.regions.find((each) => each.code === code);
  const none = regions.isSuccess && year === undefined;
  return (
    <main className="wall" aria-live="off">
      <header className="wall-head">
        <h1>
          {region !== undefined && <span lang="zh-CN">{region.name} </span>}
          {year !== undefined && t('wall.year', { year })} <SampleMark shown={overview.data?.sample === true} />
        </h1>
        <Link to={{ pathname: '/overview', search }}>{t('wall.leave')}</Link>
      </header>
      {none ? (
        <p>{t('coverage.noYears')}</p>
      ) : (
        <Answered answer={answerOf(overview)}>{(data) => <Figures overview={data} />}</Answered>
      )}
      <footer className="wall-foot">
        {overview.dataUpdatedAt > 0 && (
          <Freshness moment={new Date(overview.dataUpdatedAt).toISOString()} live={live && !overview.isError} />
        )}
      </footer>
    </main>
  );
}

function Figures({ overview: { total, latest } }: { readonly overview: Overview }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const came = total.reported + total.late;
  const share = total.due === 0 ? '—' : formatShare(came / total.due, tag);
  return (
    <>
      <section className="wall-main" aria-label={t('overview.coverage')}>
        <strong className="wall-share">{share}</strong>
        <meter min={0} max={Math.max(1, total.due)} value={came} aria-hidden />
        <p>{t('wall.came', { came: formatNumber(came, tag), due: formatNumber(total.due, tag) })}</p>
      </section>
      <dl className="wall-figures">
        {(['missing', 'late', 'doubtful'] as const).map((name) => (
          <div key={name} className={`wall-figure wall-${name}`}>
            <dt>{t(`coverage.door.${name}`)}</dt>
            <dd>{formatNumber(total[name], tag)}</dd>
          </div>
        ))}
      </dl>
      <section className="wall-latest" aria-labelledby="wall-latest">
        <h2 id="wall-latest">{t('wall.latest')}</h2>
        {latest.length === 0 && <p>{t('overview.noReports')}</p>}
        <ol>
          {latest.slice(0, LATEST_SHOWN).map(({ agency, reportId, receivedAt }) => (
            <li key={reportId}>
              <span>{formatMoment(receivedAt, tag)}</span> <span lang="zh-CN">{agency.name}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** Figures that stand still say since when. */
function Freshness({ moment, live }: { readonly moment: string; readonly live: boolean }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const at = { moment: formatMoment(moment, tag) };
  return <span>{live ? t('wall.upToDate', at) : t('wall.lastKnown', at)}</span>;
}
