import type { Comparisons } from '@gongkai/api-contract';
import { besidePeersPicture } from '@gongkai/charts';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { ChartFigure } from '../../parts/chart/chart-figure.js';
import { MeasureTable } from './measure-table.js';
import { useAcross } from './use-across.js';
import type { Measure } from './use-measures.js';

interface MeasureSectionProps {
  readonly measure: Measure;
  readonly comparisons: Comparisons;
}

/** One measure of all agencies: a small picture each beside its peers, and the same figures with their differences. */
export function MeasureSection({ measure, comparisons }: MeasureSectionProps): ReactElement {
  const { t } = useTranslation();
  const across = useAcross();
  const picture = useMemo(() => {
    const rows = comparisons.rows.map((row) => {
      const { value = null, median = null } = measure.of(row) ?? {};
      return { agency: row.agency, year: row.year, value, median };
    });
    const words = {
      value: measure.value,
      axis: measure.axis,
      unknown: t('comparisons.unknown'),
      own: t('comparisons.own'),
      median: t('comparisons.median'),
      columns: [t('table.agency'), t('chart.year'), measure.title, t('comparisons.median')],
    };
    return besidePeersPicture({ ...comparisons, rows, share: measure.share }, across, words);
  }, [across, comparisons, measure, t]);
  return (
    <section className="measure" aria-label={measure.title}>
      <ChartFigure
        picture={picture}
        title={measure.title}
        label={t('comparisons.besideLabel', { measure: measure.title })}
        note={t('comparisons.besideNote')}
        legend={[t('comparisons.besideNote')]}
        sample={comparisons.sample}
      />
      <MeasureTable measure={measure} comparisons={comparisons} />
    </section>
  );
}
