import type { RankingRow } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';

/** The rank and with how many it is shared; a dash without one. */
export function Rank({ row: { rank, tied } }: { readonly row: RankingRow }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  if (rank === null) return <span className="quiet">—</span>;
  return (
    <span className="rank">
      <strong className="number">{formatNumber(rank, tag)}</strong>
      {tied > 1 && <span className="tied">{t('rankings.tied', { count: tied, shown: formatNumber(tied, tag) })}</span>}
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
