import { COVERAGE_LISTS, type Coverage } from '@gongkai/api-contract';

/** The doors of the page: everybody, or those that someone has to look after. */
export const COVERAGE_DOORS = ['due', ...COVERAGE_LISTS] as const;
export type CoverageDoor = (typeof COVERAGE_DOORS)[number];

/** The door that an address names; everybody where it names none that there is. */
export function doorOf(state: string | undefined): CoverageDoor {
  return COVERAGE_DOORS.find((door) => door === state) ?? 'due';
}

/** How many rows are behind each door. A report that came late has come: it is among the reported as well. */
export function doorCounts(counts: Pick<Coverage, CoverageDoor>): Record<CoverageDoor, number> {
  const { due, reported, late, missing, doubtful } = counts;
  return { due, reported: reported + late, late, missing, doubtful };
}
