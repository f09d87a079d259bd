import type { Indicator, Trends } from '@gongkai/api-contract';
import { trendPicture, type TrendWords } from '@gongkai/charts';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { trendsQuery } from '../../api/queries.js';
import { useLanguage } from '../../i18n/use-language.js';
import { ChartFigure } from '../../parts/chart/chart-figure.js';
import { formatNumber } from '../../parts/formats.js';
import { formatAxis } from '../../parts/indicator-formats.js';
import { useAddress } from '../../parts/use-address.js';
import { askedOf } from './asked.js';
import { type Figure, FigureFilter, useFigure } from './figure-filter.js';
import { IndicatorView, NothingCompared } from './indicator-view.js';
import { trendLines } from './trend-lines.js';
import { useIndicator } from './use-indicator.js';
import { useSpreadValue } from './use-spread-value.js';

/** One figure over the years, of everybody and of the regions next below. */
export function TrendView(): ReactElement {
  const address = useAddress();
  const choice = useIndicator(() => true);
  const { indicator } = choice;
  const figure = useFigure(indicator);
  const parameters = { indicator: indicator?.code, region: address.get('region'), kind: address.get('kind') };
  const trends = useQuery({ ...trendsQuery(parameters), enabled: indicator !== undefined });
  return (
    <IndicatorView
      view="trend"
      choice={choice}
      asked={askedOf(parameters, trends)}
      path="/trends"
      ofYear={false}
      filters={<FigureFilter indicator={indicator} />}
    >
      {(data, of) => <Lines trends={data} indicator={of} figure={figure} />}
    </IndicatorView>
  );
}

interface LinesProps {
  readonly trends: Trends;
  readonly indicator: Indicator;
  readonly figure: Figure;
}

function Lines({ trends, indicator, figure }: LinesProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useTrendWords(indicator, figure);
  const figures = useMemo(
    () => ({
      share: indicator.unit === '1' && indicator.kind !== 'ratio',
      ...trendLines(trends, figure, { whole: t('views.outcomes.all'), middle: t('views.trend.middle') }),
    }),
    [figure, indicator, t, trends],
  );
  const picture = useMemo(() => trendPicture(figures, words), [figures, words]);
  if (figures.whole.values.every((value) => value === null)) {
    return <NothingCompared />;
  }
  return (
    <>
      <ChartFigure
        picture={picture}
        title={t(`views.trend.chart.${figure}`, { indicator: indicator.title[language] })}
        sample={trends.sample}
      />
      <p className="quiet">
        {t(`views.trend.how.${trends.level}`)} {t('views.trend.form')}
      </p>
    </>
  );
}

function useTrendWords(indicator: Indicator, figure: Figure): TrendWords {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  const value = useSpreadValue(indicator);
  return useMemo(
    () => ({
      value,
      axis: (at) => formatAxis(at, indicator, tag),
      year: (year) => t('filter.yearOf', { year }),
      agencies: (agencies) => (agencies === null ? '—' : formatNumber(agencies, tag)),
      columns: [t('filter.region'), t('filter.year'), indicator.title[language], t(`views.trend.agencies.${figure}`)],
    }),
    [figure, indicator, language, t, tag, value],
  );
}
