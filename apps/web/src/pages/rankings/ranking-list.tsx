import type { Indicator, RankingRow } from '@gongkai/api-contract';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { usePrinting } from '../../parts/use-printing.js';
import { RankingListRow } from './ranking-list-row.js';
import { axisEnd } from './interval-mark.js';
import { hasInterval } from './use-ranking-texts.js';

interface RankingListProps {
  readonly indicator: Indicator;
  readonly rows: readonly RankingRow[];
  /** Below this denominator nobody is ranked. */
  readonly smallest: number | null;
  /** How many there are once all have come. */
  readonly total: number;
  readonly more: boolean;
  readonly onMore: () => void;
}

const ROW_HEIGHT = 38;
/** So many rows before the end of what has come, the next are asked for. */
const AHEAD = 40;

/** Everybody in the order of the ranking; only the rows in sight are drawn, and more come as the end nears. */
export function RankingList({ indicator, rows, smallest, total, more, onMore }: RankingListProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const printing = usePrinting();
  useLayoutEffect(() => {
    const place = body.current?.getBoundingClientRect();
    if (place) setTop(place.top + window.scrollY);
  }, [indicator, rows.length]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: printing ? rows.length : 12,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.agency.id ?? index,
  });
  const shown = virtual.getVirtualItems();
  const nearEnd = more && (shown.at(-1)?.index ?? 0) >= rows.length - AHEAD;
  useEffect(() => {
    if (nearEnd) onMore();
  }, [nearEnd, onMore, rows.length]);
  const end = useMemo(() => axisEnd(indicator, rows), [indicator, rows]);
  const judged = hasInterval(indicator);
  const divided = indicator.denominator.length > 0;
  return (
    <div
      className={`ranking-list ${judged ? 'ranking-judged' : divided ? 'ranking-divided' : 'ranking-counted'}`}
      role="table"
      aria-label={indicator.title[language]}
      aria-rowcount={total + 1}
    >
      <div role="row" aria-rowindex={1} className="ranking-head">
        <span role="columnheader">{t('rankings.rank')}</span>
        <span role="columnheader">{t('table.agency')}</span>
        <span role="columnheader" className="ranking-value">
          {indicator.title[language]}
        </span>
        <span role="columnheader">{judged ? t('rankings.dot') : t('rankings.bar')}</span>
        {divided && (
          <span role="columnheader" className="ranking-fraction">
            {t('rankings.fraction')}
          </span>
        )}
        {judged && (
          <span role="columnheader" className="ranking-ranks">
            {t('rankings.ranks')}
          </span>
        )}
        {judged && <span role="columnheader">{t('rankings.band')}</span>}
        {judged && <span role="columnheader">{t('rankings.change')}</span>}
        <span role="columnheader">{t('rankings.years')}</span>
      </div>
      <div ref={body} className="ranking-body" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ key, index, start }) => {
          const row = rows[index];
          return (
            row && (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={index + 2}
                className={`ranking-row${row.notRanked === null ? '' : ' ranking-row-unranked'}`}
                style={{ transform: `translateY(${start - top}px)` }}
              >
                <RankingListRow indicator={indicator} row={row} smallest={smallest} end={end} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
