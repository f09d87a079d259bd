import type { Comparisons } from '@gongkai/api-contract';
import {
  COMPARED,
  type Compared,
  ComparisonChart,
  type ComparisonWords,
  ProblemsChart,
  SeriesKey,
} from '@gongkai/charts';
import { type ReactElement, type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { AgencyName } from '../../parts/agency-name.js';
import { formatNumber, formatRoundShare, formatShare } from '../../parts/formats.js';
import { useCategoryName } from '../../parts/use-category-name.js';

/** Small pictures of one measure each, all with the same marks for the same agencies. */
export function ComparisonCharts({ comparisons }: { readonly comparisons: Comparisons }): ReactElement {
  const { t } = useTranslation();
  const category = useCategoryName();
  const { agencies } = comparisons;
  const agency = useCallback((index: number) => agencies[index]?.name ?? '', [agencies]);
  const problems = comparisons.rows.some((row) => row.problems.length > 0);
  return (
    <>
      <ul className="series-keys" aria-label={t('comparisons.agencies')}>
        {agencies.map((each, index) => (
          <li key={each.id}>
            <SeriesKey index={index} /> <AgencyName agency={each} />
          </li>
        ))}
      </ul>
      <div className="small-charts">
        {COMPARED.map((compared) => (
          <MeasureChart key={compared} comparisons={comparisons} compared={compared} />
        ))}
        <Figure title={t('comparisons.measure.problems')} note={t('comparisons.problemsNote')}>
          {problems ? (
            <ProblemsChart
              comparisons={comparisons}
              category={category}
              agency={agency}
              label={t('comparisons.chartLabel', { measure: t('comparisons.measure.problems') })}
            />
          ) : (
            <p className="quiet">{t('comparisons.noProblems')}</p>
          )}
        </Figure>
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
      unknown: t('comparisons.unknown'),
    }),
    [compared, tag, t],
  );
  const title = t(`comparisons.measure.${compared}`);
  const stated = comparisons.rows.some((row) => row[compared] !== null);
  return (
    <Figure
      title={title}
      mark={compared === 'onTimeRate' ? t('comparisons.selfDeclared') : undefined}
      note={t(`comparisons.note.${compared}`)}
    >
      {stated ? (
        <ComparisonChart
          comparisons={comparisons}
          compared={compared}
          words={words}
          label={t('comparisons.chartLabel', { measure: title })}
        />
      ) : (
        <p className="quiet">{t('comparisons.nothingStated')}</p>
      )}
    </Figure>
  );
}

interface FigureProps {
  readonly title: string;
  readonly mark?: string | undefined;
  readonly note: string;
  readonly children: ReactNode;
}

function Figure({ title, mark, note, children }: FigureProps): ReactElement {
  return (
    <figure>
      <figcaption>
        <strong>{title}</strong>
        {mark !== undefined && <span className="self-declared">{mark}</span>}
        <span className="quiet">{note}</span>
      </figcaption>
      {children}
    </figure>
  );
}
