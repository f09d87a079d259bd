import type { Comparisons } from '@gongkai/api-contract';
import {
  COMPARED,
  type Compared,
  comparisonPicture,
  type ComparisonWords,
  problemsPicture,
  SeriesKey,
} from '@gongkai/charts';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { AgencyLink } from '../../parts/agency-link.js';
import { ChartFigure } from '../../parts/chart/chart-figure.js';
import { formatNumber, formatRoundShare, formatShare } from '../../parts/formats.js';
import { useCategoryName } from '../../parts/use-category-name.js';

/** Small pictures of one measure each, all with the same marks for the same agencies. */
export function ComparisonCharts({ comparisons }: { readonly comparisons: Comparisons }): ReactElement {
  const { t } = useTranslation();
  const { agencies } = comparisons;
  return (
    <>
      <ul className="series-keys" aria-label={t('comparisons.agencies')}>
        {agencies.map((each, index) => (
          <li key={each.id}>
            <SeriesKey index={index} /> <AgencyLink agency={each} />
          </li>
        ))}
      </ul>
      <div className="small-charts">
        {COMPARED.map((compared) => (
          <MeasureChart key={compared} comparisons={comparisons} compared={compared} />
        ))}
        <ProblemsChart comparisons={comparisons} />
      </div>
    </>
  );
}

interface MeasureChartProps {
  readonly comparisons: Comparisons;
  readonly compared: Compared;
}

function MeasureChart({ comparisons, compared }: MeasureChartProps): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const words = useMemo<ComparisonWords>(
    () => ({
      value: (value) => (compared.endsWith('Rate') ? formatShare(value, tag) : formatNumber(value, tag)),
      axis: (value) => (compared.endsWith('Rate') ? formatRoundShare(value, tag) : formatNumber(value, tag)),
      year: String,
      columns: [t('table.agency'), t('chart.year'), t(`comparisons.measure.${compared}`)],
      unknown: t('comparisons.unknown'),
    }),
    [compared, tag, t],
  );
  const title = t(`comparisons.measure.${compared}`);
  const note = t(`comparisons.note.${compared}`);
  const picture = useMemo(() => comparisonPicture(comparisons, compared, words), [comparisons, compared, words]);
  if (!comparisons.rows.some((row) => row[compared] !== null)) {
    return <NoFigure title={title} note={note} why={t('comparisons.nothingStated')} />;
  }
  return (
    <ChartFigure
      picture={picture}
      title={title}
      label={t('comparisons.chartLabel', { measure: title })}
      note={note}
      mark={compared === 'onTimeRate' && <span className="self-declared">{t('comparisons.selfDeclared')}</span>}
      sample={comparisons.sample}
    />
  );
}

function ProblemsChart({ comparisons }: { readonly comparisons: Comparisons }): ReactElement {
  const { t } = useTranslation();
  const category = useCategoryName();
  const picture = useMemo(() => {
    const agency = (index: number) => comparisons.agencies[index]?.name ?? '';
    const columns = [t('table.agency'), t('chart.problem'), t('chart.years')];
    return problemsPicture(comparisons, { category, agency, columns });
  }, [category, comparisons, t]);
  const title = t('comparisons.measure.problems');
  const note = t('comparisons.problemsNote');
  if (picture.stops.length === 0) return <NoFigure title={title} note={note} why={t('comparisons.noProblems')} />;
  return (
    <ChartFigure
      picture={picture}
      title={title}
      label={t('comparisons.chartLabel', { measure: title })}
      note={note}
      sample={comparisons.sample}
    />
  );
}

interface NoFigureProps {
  readonly title: string;
  readonly note: string;
  readonly why: string;
}

function NoFigure({ title, note, why }: NoFigureProps): ReactElement {
  return (
    <figure className="chart-figure">
      <figcaption>
        <strong>{title}</strong> <span className="quiet">{note}</span>
      </figcaption>
      <p className="quiet">{why}</p>
    </figure>
  );
}
