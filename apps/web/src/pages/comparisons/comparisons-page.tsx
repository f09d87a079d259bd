import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { comparisonsQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { Downloads } from '../../parts/downloads.js';
import { Notice } from '../../parts/notice.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLoading } from '../../parts/page-loading.js';
import { QueryFailed } from '../../parts/query-failed.js';
import { useAddress } from '../../parts/use-address.js';
import { AgenciesChoice } from './agencies-choice.js';
import { ComparisonCharts } from './comparison-charts.js';
import { chosenAgencies, chosenYears, LEAST_AGENCIES } from './comparison-choice.js';
import { ComparisonTable } from './comparison-table.js';
import { YearsChoice } from './years-choice.js';

/** Two to six agencies over years: pictures, and every figure in a table. */
export function ComparisonsPage(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const agencies = chosenAgencies(address.get('agencies'));
  const enough = agencies.length >= LEAST_AGENCIES;
  const parameters = {
    agencies: agencies.join(','),
    ...chosenYears(address.get('from'), address.get('to')),
  };
  const comparisons = useQuery({ ...comparisonsQuery(parameters), enabled: enough });
  const shown = enough ? comparisons.data : undefined;
  usePageTitle(t('comparisons.title'));
  return (
    <div className="page">
      <PageHead
        title={t('comparisons.title')}
        lead={t('comparisons.lead')}
        sample={shown?.sample === true}
        actions={enough ? <Downloads path="/comparisons" parameters={parameters} /> : undefined}
      />
      <div className="filters" role="search" aria-label={t('filter.label')}>
        <AgenciesChoice
          chosen={agencies}
          known={comparisons.data?.agencies ?? []}
          onChange={(ids) => {
            address.set({ agencies: ids.join(',') });
          }}
        />
        <YearsChoice />
      </div>
      {!enough && (
        <Notice kind="empty" title={t('comparisons.choose')}>
          {t('comparisons.chooseHint')}
        </Notice>
      )}
      {enough && comparisons.isError && <QueryFailed query={comparisons} />}
      {enough && comparisons.isPending && <PageLoading />}
      {shown && (
        <>
          <ComparisonCharts comparisons={shown} />
          <ComparisonTable comparisons={shown} />
        </>
      )}
    </div>
  );
}
