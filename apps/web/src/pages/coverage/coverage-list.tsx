import type { CoverageRow } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { LongList } from '../../parts/long-list.js';
import { CoverageListRow } from './coverage-list-row.js';

interface CoverageListProps {
  readonly rows: readonly CoverageRow[];
  /** How many there are once all have come. */
  readonly total: number;
  readonly more: boolean;
  readonly onMore: () => void;
}

/** Who is listed, by region and name. */
export function CoverageList(props: CoverageListProps): ReactElement {
  const { t } = useTranslation();
  return (
    <LongList
      {...props}
      label={t('coverage.title')}
      className="coverage-list"
      head={<Head />}
      keyOf={({ agency }) => agency.id}
      rowClass={({ state }) => `coverage-row-${state}`}
    >
      {(row) => <CoverageListRow row={row} />}
    </LongList>
  );
}

function Head(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <span role="columnheader">{t('table.agency')}</span>
      <span role="columnheader">{t('coverage.state')}</span>
      <span role="columnheader">{t('coverage.publishedOn')}</span>
      <span role="columnheader" className="coverage-count">
        {t('findings.error')}
      </span>
      <span role="columnheader" className="coverage-count">
        {t('findings.warning')}
      </span>
      <span role="columnheader" className="coverage-report">
        {t('table.report')}
      </span>
      <span role="columnheader">{t('filter.region')}</span>
      <span role="columnheader">{t('filter.kind')}</span>
    </>
  );
}
