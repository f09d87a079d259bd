import type { Indicator, RankingRow } from '@gongkai/api-contract';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { LongList } from '../../parts/long-list.js';
import { axisEnd } from './interval-mark.js';
import { RankingListRow } from './ranking-list-row.js';
import { hasInterval } from './use-ranking-texts.js';

interface RankingListProps {
  readonly indicator: Indicator;
  readonly rows: readonly RankingRow[];
  /** Below this denominator nobody is ranked. */
  readonly smallest: number | null;
  /** How many there are once all have come, where that is known before. */
  readonly total: number | null;
  readonly more: boolean;
  readonly onMore: () => void;
}

/** Everybody in the order of the ranking. */
export function RankingList({ indicator, rows, smallest, ...paging }: RankingListProps): ReactElement {
  const { language } = useLanguage();
  const end = useMemo(() => axisEnd(indicator, rows), [indicator, rows]);
  const divided = indicator.denominator.length > 0;
  return (
    <LongList
      {...paging}
      label={indicator.title[language]}
      className={`ranking-list ${hasInterval(indicator) ? 'ranking-judged' : divided ? 'ranking-divided' : 'ranking-counted'}`}
      head={<Head indicator={indicator} />}
      rows={rows}
      keyOf={({ agency }) => agency.id}
      rowClass={({ notRanked }) => (notRanked === null ? '' : 'ranking-row-unranked')}
    >
      {(row) => <RankingListRow indicator={indicator} row={row} smallest={smallest} end={end} />}
    </LongList>
  );
}

function Head({ indicator }: { readonly indicator: Indicator }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const judged = hasInterval(indicator);
  return (
    <>
      <span role="columnheader">{t('rankings.rank')}</span>
      <span role="columnheader">{t('table.agency')}</span>
      <span role="columnheader" className="ranking-value">
        {indicator.title[language]}
      </span>
      <span role="columnheader">{judged ? t('rankings.dot') : t('rankings.bar')}</span>
      {indicator.denominator.length > 0 && (
        <span role="columnheader" className="ranking-fraction">
          {t('rankings.fraction')}
        </span>
      )}
      {judged && (
        <>
          <span role="columnheader" className="ranking-ranks">
            {t('rankings.ranks')}
          </span>
          <span role="columnheader">{t('rankings.band')}</span>
          <span role="columnheader">{t('rankings.change')}</span>
        </>
      )}
      <span role="columnheader">{t('rankings.years')}</span>
    </>
  );
}
