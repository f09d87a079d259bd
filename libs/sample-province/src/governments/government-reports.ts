import { type AgencyVersion, versionInYear } from '@gongkai/organisations';

import { sumOfCells } from '../counts/sum-of-cells.js';
import type { PlannedReport } from '../sample-report.js';

/** What the governments owe: each in every year the sum of all that is due below it, whether it comes or not. */
export function governmentReports(due: readonly PlannedReport[], agencies: readonly AgencyVersion[]): PlannedReport[] {
  const governments = agencies.filter(({ kind }) => kind === 'government');
  const years = [...new Set(due.map(({ year }) => year))];
  return governments.flatMap(({ agencyId }) =>
    years.flatMap((year): PlannedReport[] => {
      const below = due.filter((report) => report.agency.parentId === agencyId && report.year === year);
      const agency = versionInYear(agencyId, year, agencies);
      const [first] = below;
      if (!agency || !first) return [];
      return [
        { seed: first.seed, agency, year, cells: sumOfCells(below.map(({ cells }) => cells)), below, fault: null },
      ];
    }),
  );
}
