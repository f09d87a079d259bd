import type { Compositions } from '@gongkai/api-contract';
import { compositionPicture, type CompositionWords } from '@gongkai/charts';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { ComposedFigure, CompositionView, totalOf, useShareFormats } from './composed.js';
import { LevelFilter, useLevel } from './level-filter.js';

/** What became of the applications of every county. */
export function OutcomesView(): ReactElement {
  return (
    <CompositionView of="outcomes" level={useLevel()} filters={<LevelFilter />}>
      {(data) => <Bars compositions={data} />}
    </CompositionView>
  );
}

function Bars({ compositions }: { readonly compositions: Compositions }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useCompositionWords();
  const { year, level, parts, whole, rows } = compositions;
  const picture = useMemo(() => {
    const all = { name: t('views.outcomes.all'), counts: whole.counts };
    const regions = rows.map(({ region, counts }) => ({ name: region.name, counts }));
    return compositionPicture({ parts: parts.map(({ title }) => title[language]), rows: [all, ...regions] }, words);
  }, [language, parts, rows, t, whole, words]);
  const { stated } = whole;
  const differs = stated !== null && stated !== totalOf(whole);
  return (
    <ComposedFigure
      compositions={compositions}
      picture={picture}
      title={t(`views.outcomes.chart.${level}`, { year })}
      more={differs && ` ${t('views.outcomes.stated', { stated: words.count(stated) })}`}
    />
  );
}

function useCompositionWords(): CompositionWords {
  const { t } = useTranslation();
  const formats = useShareFormats();
  return useMemo(
    () => ({
      ...formats,
      name: ({ name }, of) => t('views.distribution.name', { name, values: formats.count(of) }),
      columns: [t('filter.region'), t('views.outcomes.part'), t('views.cases'), t('views.share')],
    }),
    [formats, t],
  );
}
