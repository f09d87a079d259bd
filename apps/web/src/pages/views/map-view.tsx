import type { Distributions, Indicator } from '@gongkai/api-contract';
import { type MapTile, mapPicture, type MapWords } from '@gongkai/charts';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { regionsQuery } from '../../api/queries.js';
import { useLanguage } from '../../i18n/use-language.js';
import { ChartFigure } from '../../parts/chart/chart-figure.js';
import { formatNumber } from '../../parts/formats.js';
import { type Figure, FigureFilter, useFigure } from './figure-filter.js';
import { IndicatorView, NothingCompared } from './indicator-view.js';
import { useDistributions } from './use-distributions.js';
import { useIndicator } from './use-indicator.js';
import { useSpreadValue } from './use-spread-value.js';

/** One figure of every county, where it lies. */
export function MapView(): ReactElement {
  const choice = useIndicator(() => true);
  const asked = useDistributions(choice.indicator, 'county');
  const figure = useFigure(choice.indicator);
  const filters = <FigureFilter indicator={choice.indicator} />;
  return (
    <IndicatorView view="map" choice={choice} asked={asked} path="/distributions" filters={filters}>
      {(data, indicator) => <Tiles distributions={data} indicator={indicator} figure={figure} />}
    </IndicatorView>
  );
}

interface TilesProps {
  readonly distributions: Distributions;
  readonly indicator: Indicator;
  readonly figure: Figure;
}

function Tiles({ distributions: { rows, whole, sample, year }, indicator, figure }: TilesProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useMapWords(indicator, figure, rows);
  const picture = useMemo(
    () =>
      mapPicture(
        rows.map((row) => ({ ...row.region, value: row[figure] })),
        words,
      ),
    [rows, figure, words],
  );
  if (rows.length === 0) {
    return <NothingCompared />;
  }
  return (
    <>
      <p className="summary">
        {t(`views.map.summary.${figure}`, { value: words.value(whole[figure]), count: rows.length })}
      </p>
      <ChartFigure
        picture={picture}
        title={t(`views.map.chart.${figure}`, { indicator: indicator.title[language], year })}
        sample={sample}
      />
      <p className="quiet">{t('views.map.how')}</p>
    </>
  );
}

function useMapWords(indicator: Indicator, figure: Figure, rows: Distributions['rows']): MapWords {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  const value = useSpreadValue(indicator);
  const { data } = useQuery(regionsQuery);
  return useMemo(() => {
    const title = indicator.title[language];
    const names = new Map(data?.regions.map(({ code, name }) => [code, name]));
    const reported = ({ code }: MapTile) => {
      const row = rows.find(({ region }) => region.code === code);
      return `${formatNumber(row?.reports ?? 0, tag)}/${formatNumber(row?.agencies ?? 0, tag)}`;
    };
    return {
      value,
      line: (prefix) => names.get(`${prefix}00`) ?? '',
      columns: [t('filter.region'), `${title} ${t(`views.figure.${figure}`)}`, t('views.map.reported')],
      cells: (tile) => [tile.name, value(tile.value), reported(tile)],
      tile: (tile) => `${tile.name}\n${title} ${value(tile.value)}\n${t('views.map.reported')} ${reported(tile)}`,
    };
  }, [data, figure, indicator, language, rows, t, tag, value]);
}
