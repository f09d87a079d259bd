import type { Coverage, CoverageRow } from '@gongkai/api-contract';

/** The doors of the page: everybody, or those that someone has to look after. */
export const COVERAGE_DOORS = ['due', 'reported', 'late', 'missing', 'doubtful'] as const;
export type CoverageDoor = (typeof COVERAGE_DOORS)[number];

export function isDoor(value: string | undefined): value is CoverageDoor {
  return COVERAGE_DOORS.some((door) => door === value);
}

/** A report that came late has come: it is among the reported as well. */
export function behindDoor(row: CoverageRow, door: CoverageDoor): boolean {
  switch (door) {
    case 'due':
      return true;
    case 'reported':
      return row.state !== 'missing';
    case 'doubtful':
      return row.errors > 0;
    default:
      return row.state === door;
  }
}

/** The number on each door is the number of rows behind it. */
export function doorCounts({ rows }: Pick<Coverage, 'rows'>): Record<CoverageDoor, number> {
  const count = (door: CoverageDoor) => rows.filter((row) => behindDoor(row, door)).length;
  return {
    due: count('due'),
    reported: count('reported'),
    late: count('late'),
    missing: count('missing'),
    doubtful: count('doubtful'),
  };
}
