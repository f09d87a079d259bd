import type { Distributions, Indicator } from '@gongkai/api-contract';
import { distributionPicture, type DistributionWords } from '@gongkai/charts';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { ChartFigure } from '../../parts/chart/chart-figure.js';
import { formatNumber } from '../../parts/formats.js';
import { formatAxis } from '../../parts/indicator-formats.js';
import { IndicatorView, NothingCompared } from './indicator-view.js';
import { LevelFilter, useLevel } from './level-filter.js';
import { useDistributions } from './use-distributions.js';
import { useIndicator } from './use-indicator.js';
import { useSpreadValue } from './use-spread-value.js';

/** How the agencies of every county differ among themselves, and from those of the others. */
export function DistributionView(): ReactElement {
  const choice = useIndicator(() => true);
  const asked = useDistributions(choice.indicator, useLevel());
  return (
    <IndicatorView view="distribution" choice={choice} asked={asked} path="/distributions" filters={<LevelFilter />}>
      {(data, indicator) => <Boxes distributions={data} indicator={indicator} />}
    </IndicatorView>
  );
}

interface BoxesProps {
  readonly distributions: Distributions;
  readonly indicator: Indicator;
}

function Boxes({ distributions, indicator }: BoxesProps): ReactElement {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  const words = useDistributionWords(indicator);
  const { rows, whole, sample, year, level } = distributions;
  const share = indicator.kind === 'share';
  const picture = useMemo(() => distributionPicture({ share, rows, whole }, words), [share, rows, whole, words]);
  if (picture.stops.length === 0) {
    return <NothingCompared />;
  }
  return (
    <>
      <p className="summary">
        {t('views.distribution.summary', {
          values: formatNumber(whole.values, tag),
          reports: formatNumber(whole.reports, tag),
          median: words.value(whole.median),
          lower: words.value(whole.lower),
          upper: words.value(whole.upper),
        })}
      </p>
      <ChartFigure
        picture={picture}
        title={t(`views.distribution.chart.${level}`, { indicator: indicator.title[language], year })}
        sample={sample}
      />
      <p className="quiet">{t('views.distribution.how')}</p>
    </>
  );
}

function useDistributionWords(indicator: Indicator): DistributionWords {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const value = useSpreadValue(indicator);
  return useMemo(
    () => ({
      value,
      axis: (at) => formatAxis(at, indicator, tag),
      name: ({ region, values }) =>
        t('views.distribution.name', { name: region.name, values: formatNumber(values, tag) }),
      columns: [
        t('filter.region'),
        t('views.distribution.values'),
        t('views.distribution.least'),
        t('views.distribution.lower'),
        t('views.distribution.median'),
        t('views.distribution.upper'),
        t('views.distribution.most'),
        t('views.together'),
      ],
    }),
    [indicator, t, tag, value],
  );
}
