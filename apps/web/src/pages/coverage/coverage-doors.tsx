import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber, formatShare } from '../../parts/formats.js';
import { changed } from '../../parts/use-address.js';
import { COVERAGE_DOORS, type CoverageDoor } from './coverage-view.js';

interface CoverageDoorsProps {
  readonly counts: Readonly<Record<CoverageDoor, number>>;
  readonly open: CoverageDoor;
}

/** Each count opens the list of those it counts. */
export function CoverageDoors({ counts, open }: CoverageDoorsProps): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const [parameters] = useSearchParams();
  return (
    <nav className="doors" aria-label={t('coverage.doors')}>
      {COVERAGE_DOORS.map((door) => (
        <Link
          key={door}
          className={`door door-${door}`}
          aria-current={door === open ? 'true' : undefined}
          to={{ search: changed(parameters, { state: door === 'due' ? undefined : door }).toString() }}
        >
          <span className="door-name">{t(`coverage.door.${door}`)}</span>
          <span className="door-count">{formatNumber(counts[door], tag)}</span>
          <span className="door-share">
            {door === 'due' || counts.due === 0 ? t('coverage.agencies') : formatShare(counts[door] / counts.due, tag)}
          </span>
        </Link>
      ))}
    </nav>
  );
}
