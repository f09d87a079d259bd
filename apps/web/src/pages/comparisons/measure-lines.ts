import type { Agency, ComparedCell, ComparedIndicator, ComparisonRow } from '@gongkai/api-contract';

import type { Measure } from './use-measures.js';

/** One agency by one measure, year by year. */
export interface MeasureLine {
  readonly agency: Agency;
  /** Of every year, in order; with the report it is from. */
  readonly years: readonly { readonly year: number; readonly reportId: string | null; readonly of: Value | null }[];
  /** Of the last year, its difference to the year before and to the middle of the peers. */
  readonly last: Value | null;
  readonly change: number | null;
  /** Null as well where a ranking would not rank it: its denominator is too small. */
  readonly gap: number | null;
  readonly tooFew: boolean;
}

export type Value = ComparedIndicator | ComparedCell;

export function measureLines(
  { agencies, years, rows }: { agencies: readonly Agency[]; years: readonly number[]; rows: readonly ComparisonRow[] },
  { of, smallest }: Pick<Measure, 'of' | 'smallest'>,
): MeasureLine[] {
  const byPlace = new Map(rows.map((row) => [`${row.agency} ${row.year}`, row]));
  return agencies.map((agency) => {
    const line = years.map((year) => {
      const row = byPlace.get(`${agency.id} ${year}`);
      return { year, reportId: row?.reportId ?? null, of: (row && of(row)) ?? null };
    });
    const last = line.at(-1)?.of ?? null;
    const tooFew = isBelow(last, smallest);
    return {
      agency,
      years: line,
      last,
      change: difference(last?.value ?? null, last?.before ?? null),
      gap: tooFew ? null : difference(last?.value ?? null, last?.median ?? null),
      tooFew,
    };
  });
}

function isBelow(value: Value | null, smallest: number | null): boolean {
  if (smallest === null || value === null || !('denominator' in value)) return false;
  return value.value !== null && value.denominator !== null && value.denominator < smallest;
}

function difference(value: number | null, from: number | null): number | null {
  return value === null || from === null ? null : value - from;
}
