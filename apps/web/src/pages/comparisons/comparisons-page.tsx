import type { Comparisons, Indicator } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { comparisonsQuery, indicatorsQuery } from '../../api/queries.js';
import { usePageTitle } from '../../app/page-title.js';
import { answerOf, Answered } from '../../parts/answer.js';
import { Downloads } from '../../parts/downloads.js';
import { Notice } from '../../parts/notice.js';
import { PageHead } from '../../parts/page-head.js';
import { useAddress } from '../../parts/use-address.js';
import { AgenciesChoice } from './agencies-choice.js';
import { ComparisonCharts } from './comparison-charts.js';
import {
  chosenAgencies,
  type ChosenMeasures,
  chosenMeasures,
  chosenYears,
  IN_ONE_PICTURE,
  LEAST_AGENCIES,
} from './comparison-choice.js';
import { ComparisonTable } from './comparison-table.js';
import { MeasureSection } from './measure-section.js';
import { MeasuresChoice } from './measures-choice.js';
import { type Measure, useMeasures } from './use-measures.js';
import { YearsChoice } from './years-choice.js';

/** Two to fifty agencies over years, by what is chosen: pictures, and every figure in a table. */
export function ComparisonsPage(): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const agencies = chosenAgencies(address.get('agencies'));
  const chosen = useChosenMeasures(agencies.length);
  const { data: indicators = NONE } = useQuery(indicatorsQuery);
  const measures = useMeasures(chosen, indicators);
  const enough = agencies.length >= LEAST_AGENCIES;
  const parameters = {
    agencies: agencies.join(','),
    indicators: chosen.indicators.join(','),
    cells: chosen.cells.join(','),
    ...chosenYears(address.get('from'), address.get('to')),
  };
  const comparisons = useQuery({ ...comparisonsQuery(parameters), enabled: enough });
  usePageTitle(t('comparisons.title'));
  return (
    <div className="page">
      <PageHead
        title={t('comparisons.title')}
        lead={t('comparisons.lead')}
        sample={enough && comparisons.data?.sample === true}
        actions={enough && !comparisons.isError ? <Downloads path="/comparisons" parameters={parameters} /> : undefined}
      />
      <div className="filters" role="search" aria-label={t('filter.label')}>
        <AgenciesChoice
          chosen={agencies}
          onChange={(ids) => {
            address.set({ agencies: ids.join(',') });
          }}
        />
        <YearsChoice />
        <MeasuresChoice
          indicators={indicators}
          chosen={chosen}
          onChange={(next) => {
            address.set({ indicators: next.indicators.join(','), cells: next.cells.join(',') });
          }}
        />
      </div>
      {enough ? (
        <Answered answer={answerOf(comparisons)}>
          {(data) => <Compared comparisons={data} measures={measures} />}
        </Answered>
      ) : (
        <Notice kind="empty" title={t('comparisons.choose')}>
          {t('comparisons.chooseHint')}
        </Notice>
      )}
    </div>
  );
}

interface ComparedProps {
  readonly comparisons: Comparisons;
  readonly measures: readonly Measure[];
}

/** What is chosen first; then, of few agencies, what they are always compared by; then all of it in figures. */
function Compared({ comparisons, measures }: ComparedProps): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {measures.length > 0 && <p className="quiet">{t('comparisons.peers')}</p>}
      {measures.map((measure) => (
        <MeasureSection key={measure.key} measure={measure} comparisons={comparisons} />
      ))}
      {comparisons.agencies.length <= IN_ONE_PICTURE && <ComparisonCharts comparisons={comparisons} />}
      <ComparisonTable comparisons={comparisons} />
    </>
  );
}

const NONE: readonly Indicator[] = [];

function useChosenMeasures(agencies: number): ChosenMeasures {
  const address = useAddress();
  const [indicators, cells] = [address.get('indicators'), address.get('cells')];
  return useMemo(() => chosenMeasures(indicators, cells, agencies), [agencies, cells, indicators]);
}
