import { type Rankings, STANDS } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';
import { changed } from '../../parts/use-address.js';

interface RankingStandsProps {
  readonly rankings: Pick<Rankings, 'stands' | 'total' | 'group'>;
  readonly open: string | undefined;
}

/** How many stand above, within and below the limits, where there are any, each the door to their list. */
export function RankingStands({ rankings: { stands, total, group }, open }: RankingStandsProps): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const [parameters] = useSearchParams();
  const shown = STANDS.filter((stand) => group.centre !== null || stand === 'unranked' || stand === open);
  const doors = [{ stand: undefined, count: total }, ...shown.map((stand) => ({ stand, count: stands[stand] }))];
  return (
    <nav className="doors" aria-label={t('rankings.stands')}>
      {doors.map(({ stand, count }) => (
        <Link
          key={stand ?? 'all'}
          className="door"
          aria-current={stand === open ? 'true' : undefined}
          to={{ search: changed(parameters, { stand }).toString() }}
        >
          <span className="door-name">{t(`rankings.stand.${stand ?? 'all'}`)}</span>
          <span className="door-count">{formatNumber(count, tag)}</span>
        </Link>
      ))}
    </nav>
  );
}
