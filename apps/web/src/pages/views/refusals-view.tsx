import type { Compositions } from '@gongkai/api-contract';
import { groundsPicture, type GroundsWords } from '@gongkai/charts';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { Answered } from '../../parts/answer.js';
import { ChartFigure } from '../../parts/chart/chart-figure.js';
import { formatNumber, formatRoundShare, formatShare } from '../../parts/formats.js';
import { NothingAdded } from './nothing-added.js';
import { useCompositions } from './use-compositions.js';
import { ViewFrame } from './view-frame.js';

/** On what grounds information was refused, this year and the year before. */
export function RefusalsView(): ReactElement {
  const { t } = useTranslation();
  const { parameters, answer, sample } = useCompositions('refusals', 'county');
  return (
    <ViewFrame
      view="refusals"
      lead={t('views.refusals.lead')}
      sample={sample}
      files={{ path: '/compositions', parameters }}
    >
      <Answered answer={answer}>{(data) => <Grounds compositions={data} />}</Answered>
    </ViewFrame>
  );
}

function Grounds({ compositions }: { readonly compositions: Compositions }): ReactElement {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  const words = useGroundsWords();
  const { year, sample, parts, whole, before } = compositions;
  const picture = useMemo(() => {
    const grounds = parts.map(({ title }) => title[language]);
    const years = [
      { year, counts: whole.counts },
      ...(before.reports > 0 ? [{ year: year - 1, counts: before.counts }] : []),
    ];
    return groundsPicture({ grounds, years }, words);
  }, [before, language, parts, whole, words, year]);
  const total = whole.counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return <NothingAdded reports={whole.reports} />;
  return (
    <>
      <p className="summary">
        {t('views.refusals.summary', {
          reports: formatNumber(whole.reports, tag),
          total: formatNumber(total, tag),
        })}
      </p>
      <ChartFigure picture={picture} title={t('views.refusals.chart', { year })} sample={sample} />
      <p className="quiet">
        {t('views.refusals.how')}
        {whole.unknown > 0 && ` ${t('views.unknown', { count: whole.unknown })}`}
      </p>
    </>
  );
}

function useGroundsWords(): GroundsWords {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  return useMemo(
    () => ({
      share: (value) => formatShare(value, tag),
      axis: (value) => formatRoundShare(value, tag),
      count: (value) => formatNumber(value, tag),
      year: (year, total) => t('views.refusals.year', { year, total: formatNumber(total, tag) }),
      columns: [t('views.refusals.ground'), t('filter.year'), t('views.cases'), t('views.share')],
    }),
    [t, tag],
  );
}
