import type { Indicator, RankingRow } from '@gongkai/api-contract';
import { memo } from 'react';
import { Link } from 'react-router';

import { AgencyName } from '../../parts/agency-name.js';
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

/** Each figure with what it is made of. Kept while the list scrolls. */
export const RankingListRow = memo(function RankingListRow({ indicator, row, smallest, end }: RankingListRowProps) {
  const texts = useRankingTexts();
  const { agency, reportId, band, years } = row;
  const judged = hasInterval(indicator);
  return (
    <>
      <span role="cell">
        <Rank row={row} />
      </span>
      <span role="cell" className="ranking-agency">
        {reportId === null ? (
          <AgencyName agency={agency} />
        ) : (
          <Link to={`/reports/${reportId}`}>
            <AgencyName agency={agency} />
          </Link>
        )}
        <NotRanked row={row} smallest={smallest} />
      </span>
      <span role="cell" className="ranking-value">
        <strong className="number">{texts.value(row, indicator)}</strong>
      </span>
      <span role="cell" className="ranking-mark">
        <IntervalMark row={row} end={end} label={texts.interval(row, indicator)} />
        {judged && <span className="ranking-interval">{texts.interval(row, indicator)}</span>}
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
          </span>
        </>
      )}
      <span role="cell">
        <Sparkline years={years} label={texts.years(row, indicator)} share={indicator.kind === 'share'} />
      </span>
    </>
  );
});
