import type { AgencyPage, AgencyYears, Indicator } from '@gongkai/api-contract';
import { agencyTrendPicture, type AgencyTrendWords, SeriesKey } from '@gongkai/charts';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { ChartFigure } from '../../parts/chart/chart-figure.js';
import { formatNumber } from '../../parts/formats.js';
import { formatAxis, formatValue } from '../../parts/indicator-formats.js';
import { KindName } from '../../parts/kind-name.js';
import { useShownIndicators } from './shown-indicators.js';

interface AgencyTrendsProps {
  readonly record: AgencyPage;
  readonly rows: AgencyYears['rows'];
}

/** Small pictures of the main indicators over the years, beside the middle of the peers. */
export function AgencyTrends({ record: { agency, level }, rows }: AgencyTrendsProps): ReactElement {
  const { t } = useTranslation();
  const indicators = useShownIndicators(rows);
  return (
    <section className="agency-section" aria-labelledby="agency-trends">
      <h2 id="agency-trends">{t('record.trends')}</h2>
      <ul className="series-keys" aria-label={t('record.lines')}>
        <li>
          <SeriesKey index={0} /> {t('record.own')}
        </li>
        <li>
          <SeriesKey index={1} /> {t('record.median')}{' '}
          <span className="quiet">
            {t(`record.level.${level}`)} · <KindName code={agency.kind} />
          </span>
        </li>
      </ul>
      <p className="quiet">{t('record.medianExplained')}</p>
      <div className="small-charts">
        {indicators.map((indicator) => (
          <Trend key={indicator.code} agency={agency} indicator={indicator} rows={rows} />
        ))}
      </div>
    </section>
  );
}

interface TrendProps {
  readonly agency: AgencyPage['agency'];
  readonly indicator: Indicator;
  readonly rows: AgencyYears['rows'];
}

function Trend({ agency, indicator, rows }: TrendProps): ReactElement {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  const title = indicator.title[language];
  const years = useMemo(() => valuesOf(rows, indicator.code), [indicator.code, rows]);
  const words = useMemo<AgencyTrendWords>(() => {
    const written = (value: number | null) => (value === null ? '—' : formatValue(value, indicator, tag));
    const counted = (value: number | null) => (value === null ? '—' : formatNumber(value, tag));
    return {
      value: (value) => formatValue(value, indicator, tag),
      axis: (value) => formatAxis(value, indicator, tag),
      own: t('record.own'),
      peers: t('record.median'),
      unknown: t('comparisons.unknown'),
      columns: [t('chart.year'), title, t('rankings.fraction'), t('record.median'), t('record.peers')],
      cells: (year) => {
        const row = years.find((each) => each.year === year);
        if (!row) return [String(year)];
        const fraction = row.denominator === null ? '—' : `${counted(row.numerator)}/${counted(row.denominator)}`;
        return [String(year), written(row.value), fraction, written(row.median), counted(row.peers)];
      },
    };
  }, [indicator, t, tag, title, years]);
  const picture = useMemo(() => agencyTrendPicture({ indicator, years }, words), [indicator, words, years]);
  if (years.every(({ value }) => value === null)) {
    return (
      <figure className="chart-figure">
        <figcaption>
          <strong>{title}</strong>
        </figcaption>
        <p className="quiet">{t('record.noValue')}</p>
      </figure>
    );
  }
  return (
    <ChartFigure
      picture={picture}
      title={title}
      label={t('record.trendLabel', { agency: agency.name, indicator: title })}
      sheetTitle={t('record.trendLabel', { agency: agency.name, indicator: title })}
      mark={
        indicator.source === 'self-declared' && <span className="self-declared">{t('comparisons.selfDeclared')}</span>
      }
      sample={agency.sample}
    />
  );
}

/** The earliest first, as a line is read. */
function valuesOf(rows: AgencyYears['rows'], code: string) {
  return rows
    .flatMap(({ year, indicators }) =>
      indicators.filter(({ indicator }) => indicator === code).map((value) => ({ ...value, year })),
    )
    .reverse();
}
