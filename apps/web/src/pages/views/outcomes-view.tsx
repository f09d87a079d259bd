import type { Composed, Compositions } from '@gongkai/api-contract';
import { compositionPicture, type CompositionWords } from '@gongkai/charts';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { Answered } from '../../parts/answer.js';
import { ChartFigure } from '../../parts/chart/chart-figure.js';
import { formatNumber, formatRoundShare, formatShare } from '../../parts/formats.js';
import { LevelFilter, useLevel } from './level-filter.js';
import { NothingAdded } from './nothing-added.js';
import { useCompositions } from './use-compositions.js';
import { ViewFrame } from './view-frame.js';

/** What became of the applications of every county. */
export function OutcomesView(): ReactElement {
  const { t } = useTranslation();
  const { parameters, answer, sample } = useCompositions('outcomes', useLevel());
  return (
    <ViewFrame
      view="outcomes"
      lead={t('views.outcomes.lead')}
      sample={sample}
      files={{ path: '/compositions', parameters }}
      filters={<LevelFilter />}
    >
      <Answered answer={answer}>{(data) => <Bars compositions={data} />}</Answered>
    </ViewFrame>
  );
}

function Bars({ compositions }: { readonly compositions: Compositions }): ReactElement {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  const words = useCompositionWords();
  const { year, level, sample, parts, whole, rows } = compositions;
  const picture = useMemo(() => {
    const all = { name: t('views.outcomes.all'), counts: whole.counts };
    const regions = rows.map(({ region, counts }) => ({ name: region.name, counts }));
    return compositionPicture({ parts: parts.map(({ title }) => title[language]), rows: [all, ...regions] }, words);
  }, [language, parts, rows, t, whole, words]);
  if (total(whole) === 0) return <NothingAdded reports={whole.reports} />;
  return (
    <>
      <p className="summary">
        {t('views.outcomes.summary', {
          reports: formatNumber(whole.reports, tag),
          total: formatNumber(total(whole), tag),
        })}
        {whole.stated !== null &&
          whole.stated !== total(whole) &&
          ` ${t('views.outcomes.stated', { stated: formatNumber(whole.stated, tag) })}`}
      </p>
      <ChartFigure picture={picture} title={t(`views.outcomes.chart.${level}`, { year })} sample={sample} />
      <p className="quiet">
        {t('views.outcomes.how')}
        {whole.unknown > 0 && ` ${t('views.unknown', { count: whole.unknown })}`}
      </p>
    </>
  );
}

function total({ counts }: Pick<Composed, 'counts'>): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function useCompositionWords(): CompositionWords {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  return useMemo(
    () => ({
      share: (value) => formatShare(value, tag),
      axis: (value) => formatRoundShare(value, tag),
      count: (value) => formatNumber(value, tag),
      name: ({ name }, of) => t('views.distribution.name', { name, values: formatNumber(of, tag) }),
      columns: [t('filter.region'), t('views.outcomes.part'), t('views.cases'), t('views.share')],
    }),
    [t, tag],
  );
}
