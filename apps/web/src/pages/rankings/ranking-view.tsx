import { type Indicator, type Rankings, STANDS } from '@gongkai/api-contract';
import { Segmented } from 'antd';
import { lazy, type ReactElement, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';
import { Notice } from '../../parts/notice.js';
import { PageLoading } from '../../parts/page-loading.js';
import { useAddress } from '../../parts/use-address.js';
import { RankingGroup } from './ranking-group.js';
import { RankingList } from './ranking-list.js';
import { RankingStands } from './ranking-stands.js';

/** The charts come only where they are looked at: they are as large as everything else together. */
const RankingPicture = lazy(async () => ({ default: (await import('./ranking-picture.js')).RankingPicture }));

interface RankingViewProps {
  readonly indicator: Indicator;
  readonly pages: readonly Rankings[];
  readonly more: boolean;
  readonly loading: boolean;
  readonly onMore: () => void;
}

/** The list with everybody's figures, or its picture. */
export function RankingView(props: RankingViewProps): ReactElement | null {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const address = useAddress();
  const { indicator, pages, more, onMore } = props;
  const first = pages[0];
  const rows = useMemo(() => pages.flatMap((page) => page.rows), [pages]);
  if (first === undefined) return null;
  if (first.total === 0) {
    return (
      <Notice kind="empty" title={t('rankings.nobody')}>
        {t('rankings.nobodyHint')}
      </Notice>
    );
  }
  const asPicture = address.get('view') === 'picture';
  return (
    <>
      <div className="ranking-summary">
        <p className="summary">
          {t('rankings.summary', { ranked: formatNumber(first.ranked, tag), total: formatNumber(first.total, tag) })}
          {indicator.neverRanked === null && ` ${t(`indicator.order.${indicator.direction}`)}`}
          {first.smallest !== null && ` ${t('rankings.smallest', { smallest: first.smallest })}`}
        </p>
        <Segmented
          aria-label={t('rankings.view')}
          value={asPicture ? 'picture' : 'list'}
          onChange={(view) => {
            address.set({ view: view === 'picture' ? view : undefined });
          }}
          options={[
            { value: 'list', label: t('rankings.asList') },
            { value: 'picture', label: t('rankings.asPicture') },
          ]}
        />
      </div>
      <RankingGroup indicator={indicator} group={first.group} />
      <RankingStands rankings={first} open={address.get('stand')} />
      {rows.length === 0 && <p className="quiet">{t('rankings.nobodyFound')}</p>}
      {rows.length > 0 && asPicture && (
        <Suspense fallback={<PageLoading />}>
          <RankingPicture {...props} rows={rows} />
        </Suspense>
      )}
      {rows.length > 0 && !asPicture && (
        <RankingList
          indicator={indicator}
          rows={rows}
          smallest={first.smallest}
          total={listed(first, address.get('search'), address.get('stand'))}
          more={more}
          onMore={onMore}
        />
      )}
    </>
  );
}

/** How many are in the list; of those whom a search finds, nobody has counted more than have come. */
function listed({ total, stands }: Rankings, search: string | undefined, open: string | undefined): number | null {
  if (search !== undefined) return null;
  const stand = STANDS.find((each) => each === open);
  return stand === undefined ? total : stands[stand];
}
