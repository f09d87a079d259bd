import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';

import type { Parameters } from '../../api/client.js';
import { regionsQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { Downloads } from '../../parts/downloads.js';
import { KindFilter, RegionFilter, useYear, YearFilter } from '../../parts/filters.js';
import { PageHead } from '../../parts/page-head.js';
import { QueryFailed } from '../../parts/query-failed.js';
import { useCurrentInView } from '../../parts/use-current-in-view.js';
import { type View, VIEWS } from './views.js';

interface ViewFrameProps {
  readonly view: View;
  readonly lead?: ReactNode;
  readonly sample: boolean;
  /** The question that the picture is the answer to, as files. */
  readonly files: { readonly path: string; readonly parameters: Parameters };
  /** Filters besides year, region and kind. */
  readonly filters?: ReactNode;
  /** Whether the picture is of one year; it is unless told. */
  readonly ofYear?: boolean;
  readonly children: ReactNode;
}

/** What the views have around them: their name, the tabs, the filters. */
export function ViewFrame(props: ViewFrameProps): ReactElement {
  const { view, lead, sample, files, filters, ofYear = true, children } = props;
  const { t } = useTranslation();
  const year = useYear();
  const regions = useQuery(regionsQuery);
  const title = t(`views.${view}.title`);
  usePageTitle(title);
  return (
    <div className="page">
      <PageHead
        title={title}
        lead={lead}
        sample={sample}
        actions={year !== undefined && <Downloads path={files.path} parameters={files.parameters} />}
      />
      <ViewTabs />
      <div className="filters" role="search" aria-label={t('filter.label')}>
        {filters}
        {ofYear && <YearFilter />}
        <RegionFilter />
        <KindFilter />
      </div>
      {regions.isError && <QueryFailed query={regions} />}
      {regions.isSuccess && year === undefined ? <p className="quiet">{t('coverage.noYears')}</p> : children}
    </div>
  );
}

function ViewTabs(): ReactElement {
  const { t } = useTranslation();
  const { search } = useLocation();
  const row = useCurrentInView<HTMLElement>();
  return (
    <nav ref={row} className="view-tabs" aria-label={t('views.label')}>
      {VIEWS.map((view) => (
        <NavLink key={view} to={{ pathname: `/views/${view}`, search }}>
          {t(`views.${view}.title`)}
        </NavLink>
      ))}
    </nav>
  );
}
