import { CELL_MEASURES, publishedIn, type ReportMeasures } from '@gongkai/indicators';
import type { Fact } from '@gongkai/report-model';

import type { ReportMeasuresEntity } from '../entities/report-measures.entity.js';
import { storableText } from '../storable.js';

/** The columns of `report_measures` that the report itself fills. */
export type MeasuredColumns = Omit<ReportMeasuresEntity, 'reportId' | 'agencyId' | 'year' | 'current'>;

/** What indicators ask of a report, as its row has it; nothing has been found in it yet. */
export function measuredColumns(measures: ReportMeasures, facts: readonly Fact[]): MeasuredColumns {
  const { onTimeSentence, problemCategories, disputed, approximate } = measures;
  const columns = {
    ...measures,
    published: publishedIn(facts),
    onTimeSentence: onTimeSentence === null ? null : storableText(onTimeSentence),
    problemCategories: [...problemCategories],
    disputed: [...disputed],
    approximate: [...approximate],
    openErrors: 0,
    openWarnings: 0,
  };
  for (const name of CELL_MEASURES) columns[name] = asReal(measures[name]);
  return columns;
}

/** As four bytes hold it; null where they cannot, which no count is. */
function asReal(value: number | null): number | null {
  const narrow = value === null ? NaN : Math.fround(value);
  return Number.isFinite(narrow) ? narrow : null;
}
