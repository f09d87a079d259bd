import type { Agency, ComparedCell, ComparedIndicator, ComparisonRow } from '@gongkai/api-contract';

/** One agency by one measure, year by year. */
export interface MeasureLine {
  readonly agency: Agency;
  /** Of every year, in order; with the report it is from. */
  readonly years: readonly { readonly year: number; readonly reportId: string | null; readonly of: Value | null }[];
  /** Of the last year, its difference to the year before and to the middle of the peers. */
  readonly last: Value | null;
  readonly change: number | null;
  readonly gap: number | null;
}

export type Value = ComparedIndicator | ComparedCell;

export function measureLines(
  { agencies, years, rows }: { agencies: readonly Agency[]; years: readonly number[]; rows: readonly ComparisonRow[] },
  of: (row: ComparisonRow) => Value | undefined,
): MeasureLine[] {
  const byPlace = new Map(rows.map((row) => [`${row.agency} ${row.year}`, row]));
  return agencies.map((agency) => {
    const line = years.map((year) => {
      const row = byPlace.get(`${agency.id} ${year}`);
      return { year, reportId: row?.reportId ?? null, of: (row && of(row)) ?? null };
    });
    const last = line.at(-1)?.of ?? null;
    return {
      agency,
      years: line,
      last,
      change: difference(last?.value ?? null, last?.before ?? null),
      gap: difference(last?.value ?? null, last?.median ?? null),
    };
  });
}

function difference(value: number | null, from: number | null): number | null {
  return value === null || from === null ? null : value - from;
}
