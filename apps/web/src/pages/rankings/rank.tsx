import type { RankingRow } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** The rank and with how many it is shared; a dash without one. */
export function Rank({ row: { rank, tied } }: { readonly row: RankingRow }): ReactElement {
  const { t } = useTranslation();
  if (rank === null) return <span className="quiet">—</span>;
  return (
    <span className="rank">
      <strong className="number">{rank}</strong>
      {tied > 1 && <span className="tied">{t('rankings.tied', { count: tied })}</span>}
    </span>
  );
}

interface NotRankedProps {
  readonly row: RankingRow;
  /** Below this denominator nobody is ranked. */
  readonly smallest: number | null;
}

/** Why somebody has no rank; nothing of those who have one. */
export function NotRanked({ row: { notRanked }, smallest }: NotRankedProps): ReactElement | null {
  const { t } = useTranslation();
  if (notRanked === null) return null;
  return <span className="not-ranked">{t(`rankings.notRanked.${notRanked}`, { smallest: smallest ?? '' })}</span>;
}
