import { applicationCell, cellKeys, editionOfYear, EDITIONS } from '@gongkai/report-form';
import type { CellKey, Edition } from '@gongkai/report-model';

import { Random } from '../random.js';
import { type Cells, FIRST_YEAR } from './agency-history.js';
import { sumOfCells } from './sum-of-cells.js';

/** The edition that a report of the year must use. */
export function dueEdition(year: number): Edition {
  return editionOfYear(year)?.id ?? '2021';
}

/**
 * The figures as an edition has them; those of 2019 also count the items of the catalogues, which chain over
 * the years, and for a government are those of all the agencies below it.
 */
export function inEdition(
  edition: Edition,
  cells: Cells,
  whose: { seed: number; agencyIds: readonly string[]; year: number },
): Cells {
  if (edition === '2021') return cells;
  const figures: Record<CellKey, number> = {
    ...proactive2019(cells),
    ...sumOfCells(whose.agencyIds.map((agencyId) => catalogues({ ...whose, agencyId }))),
  };
  for (const { key: column } of EDITIONS['2019'].applicationColumns) {
    const others = ['overdueCorrection', 'overdueFee', 'other'].map((row) =>
      applicationCell(`otherOutcome.${row}`, column),
    );
    figures[applicationCell('otherOutcome', column)] = others.reduce((sum, key) => sum + (cells[key] ?? 0), 0);
  }
  return Object.fromEntries(cellKeys(EDITIONS['2019']).map((key) => [key, figures[key] ?? cells[key] ?? 0]));
}

function proactive2019(cells: Cells): Record<CellKey, number> {
  const issued = cells['proactive.normativeDocuments.issued'] ?? 0;
  return {
    'proactive.normativeDocuments.made': issued,
    'proactive.normativeDocuments.published': issued,
    'proactive.normativeDocuments.publishedTotal': cells['proactive.normativeDocuments.inForce'] ?? 0,
  };
}

/** Items of the catalogues, and what the agency bought. */
function catalogues({
  seed,
  agencyId,
  year,
}: {
  seed: number;
  agencyId: string;
  year: number;
}): Record<CellKey, number> {
  const items = ['licensing', 'otherServices', 'penalties', 'coercion', 'fees'].flatMap(
    (block): [CellKey, number][] => {
      const random = new Random(seed, agencyId, 'items', block);
      let before = random.between(0, block === 'penalties' ? 120 : 18);
      let change = 0;
      for (let passed = FIRST_YEAR; passed <= year; passed += 1) {
        before += change;
        change = random.chance(0.3) ? random.between(-Math.min(before, 2), 3) : 0;
      }
      return [
        [`proactive.${block}.itemsBefore`, before],
        [`proactive.${block}.itemsChange`, change],
      ];
    },
  );
  const random = new Random(seed, agencyId, year, 'procurement');
  return {
    ...Object.fromEntries(items),
    'proactive.otherServices.decisions': random.poisson(4),
    'proactive.procurement.projects': random.poisson(3),
    'proactive.procurement.amount': random.between(0, 90) * 1000,
  };
}
