import type { Edition } from '@gongkai/report-model';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

import { select } from '../sql.js';

/** A report as the sums see it. */
export interface CountedReport {
  readonly year: number;
  readonly region: string;
  readonly kind: string;
  readonly edition: Edition;
  /** NaN where it has none. */
  readonly values: Float64Array;
}

interface Sum {
  readonly of: Omit<CountedReport, 'values'>;
  reports: number;
  readonly sums: Float64Array;
  readonly unknown: Int32Array;
}

const ROWS_A_STATEMENT = 500;
const ParentRow = z.object({ code: z.string(), parent: z.string().nullable() });

/** What many reports add to the sums of their regions, kinds and years, as the triggers on `report` would count them one by one. */
export class RollupSums {
  private readonly own = new Map<string, Sum>();

  add({ values, ...of }: CountedReport): void {
    if (of.kind === 'government') return;
    const sum = sumOf(this.own, of, values.length);
    sum.reports += 1;
    values.forEach((value, index) => {
      if (Number.isNaN(value)) sum.unknown[index] = (sum.unknown[index] ?? 0) + 1;
      else sum.sums[index] = (sum.sums[index] ?? 0) + value;
    });
  }

  async write(transaction: EntityManager): Promise<void> {
    const parents = new Map(
      (await select(transaction, ParentRow, 'SELECT code, parent FROM region')).map(({ code, parent }) => [
        code,
        parent,
      ]),
    );
    const rows = [...withThoseAbove(this.own, parents).values()].map(({ of, reports, sums, unknown }) => ({
      ...of,
      reports,
      sums: [...sums],
      unknown: [...unknown],
    }));
    for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
      await transaction.query(ADD, [JSON.stringify(rows.slice(from, from + ROWS_A_STATEMENT))]);
    }
  }
}

const ADD = `INSERT INTO rollup AS u (year, region_code, kind, edition, reports, sums, "unknown")
  SELECT year, region, kind, edition, reports, sums, "unknown" FROM jsonb_to_recordset($1::jsonb)
    AS n (year smallint, region text, kind text, edition text, reports integer, sums double precision[], "unknown" integer[])
  ON CONFLICT (year, region_code, kind, edition) DO UPDATE SET reports = u.reports + excluded.reports,
    sums = ARRAY(SELECT a + b FROM unnest(u.sums, excluded.sums) WITH ORDINALITY s (a, b, n) ORDER BY n),
    "unknown" = ARRAY(SELECT a + b FROM unnest(u."unknown", excluded."unknown") WITH ORDINALITY s (a, b, n) ORDER BY n)`;

/** The same for each region above, and for all kinds together. */
function withThoseAbove(own: ReadonlyMap<string, Sum>, parents: ReadonlyMap<string, string | null>): Map<string, Sum> {
  const all = new Map<string, Sum>();
  for (const { of, reports, sums, unknown } of own.values()) {
    for (let region: string | null = of.region; region !== null; region = parents.get(region) ?? null) {
      for (const kind of [of.kind, '']) {
        const sum = sumOf(all, { ...of, region, kind }, sums.length);
        sum.reports += reports;
        sums.forEach((value, index) => (sum.sums[index] = (sum.sums[index] ?? 0) + value));
        unknown.forEach((count, index) => (sum.unknown[index] = (sum.unknown[index] ?? 0) + count));
      }
    }
  }
  return all;
}

function sumOf(sums: Map<string, Sum>, of: Sum['of'], cells: number): Sum {
  const name = `${of.year}/${of.region}/${of.kind}/${of.edition}`;
  const sum = sums.get(name) ?? { of, reports: 0, sums: new Float64Array(cells), unknown: new Int32Array(cells) };
  sums.set(name, sum);
  return sum;
}
