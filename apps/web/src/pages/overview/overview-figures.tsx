import type { RegionFigure, Rollups } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';
import { REGION_FIGURE_NAMES, regionSum } from '../../parts/region-figures.js';
import { Door } from './door.js';
import { listOf, type Scope } from './scope.js';

interface OverviewFiguresProps {
  readonly rollups: Rollups;
  /** The year before; undefined until it is known. */
  readonly before: Rollups | undefined;
  readonly scope: Scope;
}

/** The year in eight figures, as the page of the regions adds them up, beside the year before; each opens its map. */
export function OverviewFigures({ rollups, before, scope }: OverviewFiguresProps): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  if (rollups.rows.length === 0) return <p className="quiet">{t('regions.none')}</p>;
  const written = (figure: RegionFigure, { rows }: Rollups) =>
    formatNumber(
      rows.reduce((sum, row) => sum + regionSum(row, figure).sum, 0),
      tag,
    );
  const known = before !== undefined && before.rows.length > 0;
  return (
    <>
      <nav className="doors doors-eight" aria-label={t('regions.figures')}>
        {REGION_FIGURE_NAMES.map((figure) => (
          <Door
            key={figure}
            name={t(`regions.figure.${figure}`)}
            count={written(figure, rollups)}
            note={known ? t('overview.before', { figure: written(figure, before) }) : t('regions.pieces')}
            to={listOf('/regions', scope, { figure })}
          />
        ))}
      </nav>
      <p className="quiet">
        {t('overview.basis', { now: reports(rollups, tag), before: known ? reports(before, tag) : '0' })}
      </p>
    </>
  );
}

function reports({ rows }: Rollups, tag: string): string {
  return formatNumber(
    rows.reduce((sum, row) => sum + row.reports, 0),
    tag,
  );
}
