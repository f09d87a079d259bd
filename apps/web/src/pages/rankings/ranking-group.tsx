import type { Indicator, Rankings } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber, formatShare } from '../../parts/formats.js';
import { formatValue } from '../../parts/indicator-formats.js';
import { useLanguage } from '../../i18n/use-language.js';

interface RankingGroupProps {
  readonly indicator: Indicator;
  readonly group: Rankings['group'];
}

/** All who are ranked together, what they are without the largest, and how far they differ beyond chance. */
export function RankingGroup({ indicator, group }: RankingGroupProps): ReactElement | null {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const { overall, withoutLargest, largest, largestWeight, dispersion } = group;
  if (overall === null) return null;
  return (
    <p className="summary">
      {t('rankings.overall', { value: formatValue(overall, indicator, tag) })}
      {largest && largestWeight !== null && withoutLargest !== null && (
        <>
          {t('rankings.largest')}
          <span lang="zh-CN">{largest.name}</span>
          {t('rankings.withoutLargest', {
            weight: formatShare(largestWeight, tag),
            value: formatValue(withoutLargest, indicator, tag),
          })}
        </>
      )}{' '}
      {dispersion !== null && <Scatter dispersion={dispersion} />}
    </p>
  );
}

/** Whether they differ by more than chance alone would have it, and what that says of ranks. */
function Scatter({ dispersion }: { readonly dispersion: number }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const times = Number(dispersion.toFixed(1));
  return (
    <>
      {times > 1 ? t('rankings.dispersion', { times: formatNumber(times, tag) }) : t('rankings.noDispersion')}{' '}
      {t('rankings.withinLimits')}
    </>
  );
}
