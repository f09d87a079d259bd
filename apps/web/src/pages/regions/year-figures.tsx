import type { RegionFigure, Rollup } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';
import { changed } from '../../parts/use-address.js';
import { REGION_FIGURE_NAMES, regionSum } from '../../parts/region-figures.js';

interface YearFiguresProps {
  readonly rows: readonly Rollup[];
  /** The one that the map shows. */
  readonly open: RegionFigure;
}

/** The year in eight figures; each opens its map. */
export function YearFigures({ rows, open }: YearFiguresProps): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const [parameters] = useSearchParams();
  return (
    <nav className="doors doors-eight" aria-label={t('regions.figures')}>
      {REGION_FIGURE_NAMES.map((figure) => (
        <Link
          key={figure}
          className="door"
          aria-current={figure === open ? 'true' : undefined}
          to={{ search: changed(parameters, { figure }).toString() }}
        >
          <span className="door-name">{t(`regions.figure.${figure}`)}</span>
          <span className="door-count">
            {formatNumber(
              rows.reduce((sum, row) => sum + regionSum(row, figure).sum, 0),
              tag,
            )}
          </span>
          <span className="door-share">{t('regions.pieces')}</span>
        </Link>
      ))}
    </nav>
  );
}
