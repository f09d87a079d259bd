import type { Compositions } from '@gongkai/api-contract';
import { groundsPicture, type GroundsWords } from '@gongkai/charts';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { ComposedFigure, CompositionView, useShareFormats } from './composed.js';

/** On what grounds information was refused, this year and the year before. */
export function RefusalsView(): ReactElement {
  return (
    <CompositionView of="refusals" level="county">
      {(data) => <Grounds compositions={data} />}
    </CompositionView>
  );
}

function Grounds({ compositions }: { readonly compositions: Compositions }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useGroundsWords();
  const { year, parts, whole, before } = compositions;
  const picture = useMemo(() => {
    const grounds = parts.map(({ title }) => title[language]);
    const years = [
      { year, counts: whole.counts },
      ...(before.reports > 0 ? [{ year: year - 1, counts: before.counts }] : []),
    ];
    return groundsPicture({ grounds, years }, words);
  }, [before, language, parts, whole, words, year]);
  return <ComposedFigure compositions={compositions} picture={picture} title={t('views.refusals.chart', { year })} />;
}

function useGroundsWords(): GroundsWords {
  const { t } = useTranslation();
  const formats = useShareFormats();
  return useMemo(
    () => ({
      ...formats,
      year: (year, total) => t('views.refusals.year', { year, total: formats.count(total) }),
      columns: [t('views.refusals.ground'), t('filter.year'), t('views.cases'), t('views.share')],
    }),
    [formats, t],
  );
}
