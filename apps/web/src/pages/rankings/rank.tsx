import type { RankingRow } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface RankProps {
  readonly row: RankingRow;
  /** Below this denominator nobody is ranked. */
  readonly smallest: number | null;
}

/** The rank and with how many it is shared, or why there is none. */
export function Rank({ row: { rank, tied, notRanked }, smallest }: RankProps): ReactElement {
  const { t } = useTranslation();
  if (rank === null) {
    return (
      <span className="not-ranked">
        {notRanked === null
          ? t('rankings.notRanked.plain')
          : t(`rankings.notRanked.${notRanked}`, { smallest: smallest ?? '' })}
      </span>
    );
  }
  return (
    <span className="rank">
      <strong className="number">{rank}</strong>
      {tied > 1 && <span className="tied">{t('rankings.tied', { count: tied })}</span>}
    </span>
  );
}
