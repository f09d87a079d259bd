import type { Composed, Compositions, CompositionsQuery } from '@gongkai/api-contract';
import type { Picture } from '@gongkai/charts';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { Answered } from '../../parts/answer.js';
import { ChartFigure } from '../../parts/chart/chart-figure.js';
import { formatNumber, formatRoundShare, formatShare } from '../../parts/formats.js';
import type { Level } from './level-filter.js';
import { NothingAdded } from './nothing-added.js';
import { useCompositions } from './use-compositions.js';
import { ViewFrame } from './view-frame.js';

interface CompositionViewProps {
  readonly of: CompositionsQuery['of'];
  readonly level: Level;
  readonly filters?: ReactNode;
  readonly children: (data: Compositions) => ReactNode;
}

/** A view of what applications came to. */
export function CompositionView({ of, level, filters, children }: CompositionViewProps): ReactElement {
  const { t } = useTranslation();
  const { parameters, answer, sample } = useCompositions(of, level);
  return (
    <ViewFrame
      view={of}
      lead={t(`views.${of}.lead`)}
      sample={sample}
      files={{ path: '/compositions', parameters }}
      filters={filters}
    >
      <Answered answer={answer}>{children}</Answered>
    </ViewFrame>
  );
}

interface ComposedFigureProps {
  readonly compositions: Compositions;
  readonly picture: Picture;
  readonly title: string;
  /** What else is to be said of the total. */
  readonly more?: ReactNode;
}

/** The picture of what was added up, and in words how much it is. */
export function ComposedFigure({ compositions, picture, title, more }: ComposedFigureProps): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const { of, whole, sample } = compositions;
  const total = totalOf(whole);
  if (total === 0) return <NothingAdded reports={whole.reports} />;
  return (
    <>
      <p className="summary">
        {t(`views.${of}.summary`, { reports: formatNumber(whole.reports, tag), total: formatNumber(total, tag) })}
        {more}
      </p>
      <ChartFigure picture={picture} title={title} sample={sample} />
      <p className="quiet">
        {t(`views.${of}.how`)}
        {whole.unknown > 0 && ` ${t('views.unknown', { count: whole.unknown })}`}
      </p>
    </>
  );
}

export function totalOf({ counts }: Pick<Composed, 'counts'>): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How counts and their shares are written. */
export function useShareFormats() {
  const { tag } = useLanguage();
  return useMemo(
    () => ({
      share: (value: number) => formatShare(value, tag),
      axis: (value: number) => formatRoundShare(value, tag),
      count: (value: number) => formatNumber(value, tag),
    }),
    [tag],
  );
}
