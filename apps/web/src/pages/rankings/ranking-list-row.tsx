import type { Indicator, RankingRow } from '@gongkai/api-contract';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import { AgencyLink } from '../../parts/agency-link.js';
import { IntervalMark } from './interval-mark.js';
import { NotRanked, Rank } from './rank.js';
import { Sparkline } from './sparkline.js';
import { hasInterval, useRankingTexts } from './use-ranking-texts.js';

interface RankingListRowProps {
  readonly indicator: Indicator;
  readonly row: RankingRow;
  readonly smallest: number | null;
  /** The value at the right end of the marks' axis. */
  readonly end: number;
}

/** What is likely once the group is known as well. */
function Shrunk({ row, indicator }: Pick<RankingListRowProps, 'row' | 'indicator'>) {
  const { t } = useTranslation();
  const texts = useRankingTexts();
  return row.shrunk && <span title={t('rankings.shrunkExplained')}>{texts.shrunk(row, indicator)}</span>;
}

/** Each figure with what it is made of. Kept while the list scrolls. */
export const RankingListRow = memo(function RankingListRow({ indicator, row, smallest, end }: RankingListRowProps) {
  const texts = useRankingTexts();
  const { agency, band, years } = row;
  const judged = hasInterval(indicator);
  return (
    <>
      <span role="cell">
        <Rank row={row} />
      </span>
      <span role="cell" className="ranking-agency">
        <AgencyLink agency={agency} />
        <NotRanked row={row} smallest={smallest} />
      </span>
      <span role="cell" className="ranking-value">
        <strong className="number">{texts.value(row, indicator)}</strong>
      </span>
      <span role="cell" className="ranking-mark">
        <IntervalMark row={row} end={end} label={texts.interval(row, indicator)} />
        {judged && (
          <span className="ranking-interval">
            {texts.interval(row, indicator)} <Shrunk row={row} indicator={indicator} />
          </span>
        )}
      </span>
      {indicator.denominator.length > 0 && (
        <span role="cell" className="number ranking-fraction">
          {texts.fraction(row)}
        </span>
      )}
      {judged && (
        <>
          <span role="cell" className="number ranking-ranks">
            {texts.ranks(row)}
          </span>
          <span role="cell" className={band === null ? undefined : `band band-${band}`}>
            {texts.band(row)}
          </span>
          <span role="cell" className="ranking-change">
            {texts.change(row, indicator)}
            {row.pooled && <span className="ranking-pooled">{texts.pooled(row, indicator)}</span>}
          </span>
        </>
      )}
      <span role="cell">
        <Sparkline years={years} label={texts.years(row, indicator)} share={indicator.kind === 'share'} />
      </span>
    </>
  );
});
