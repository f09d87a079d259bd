import { cellKeys, EDITIONS } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';

/** An agency below, with 0 in every cell that is not named. */
export function aPart(name: string, counts: Readonly<Record<CellKey, number>>) {
  return { name, counts: new Map(cellKeys(EDITIONS['2021']).map((key) => [key, counts[key] ?? 0])) };
}
