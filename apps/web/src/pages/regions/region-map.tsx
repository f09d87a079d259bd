import type { RegionFigure, Rollup } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';
import { useAddress } from '../../parts/use-address.js';
import { fifthOf, regionSum } from '../../parts/region-figures.js';

interface RegionMapProps {
  readonly rows: readonly Rollup[];
  readonly figure: RegionFigure;
}

/**
 * A tile a county, a line a prefecture, in the order of their codes: a map without borders, since no licensed
 * geometry is at hand. The figure stands in the tile; the shade is only for the eye.
 */
export function RegionMap({ rows, figure }: RegionMapProps): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const address = useAddress();
  const sums = rows.map((row) => regionSum(row, figure).sum);
  const lines = [...new Set(rows.map(({ region }) => region.code.slice(0, 4)))];
  return (
    <section className="region-map" aria-label={t('regions.map', { figure: t(`regions.figure.${figure}`) })}>
      {lines.map((line) => (
        <ul key={line}>
          {rows.flatMap((row, index) =>
            row.region.code.startsWith(line)
              ? [
                  <li key={`${row.region.code}/${row.edition}`}>
                    <button
                      type="button"
                      className={`region-tile shade-${fifthOf(sums[index] ?? 0, sums)}`}
                      onClick={() => {
                        address.set({ region: row.region.code });
                      }}
                    >
                      <span lang="zh-CN">{row.region.name}</span>
                      <strong>{formatNumber(sums[index] ?? 0, tag)}</strong>
                      <span className="region-tile-share">
                        {t('regions.reported', {
                          reports: formatNumber(row.reports, tag),
                          due: formatNumber(row.due, tag),
                        })}
                      </span>
                    </button>
                  </li>,
                ]
              : [],
          )}
        </ul>
      ))}
    </section>
  );
}
