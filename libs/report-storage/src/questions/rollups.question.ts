import { cellKeys, EDITIONS } from '@gongkai/report-form';
import type { CellKey, Edition } from '@gongkai/report-model';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { DataVersionRepository } from '../repositories/data-version.repository.js';
import { heldIn, type Level, levelOf } from '../repositories/version-in-year.js';
import { select } from '../sql.js';
import { KeptByVersion } from './kept-by-version.js';
import { subtree } from './scope.js';

export interface RollupsAsked {
  readonly year: number;
  /** Of which regions: the counties, the prefectures, or the province. */
  readonly level: Level;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
}

const EditionName = z.enum(['2021', '2019']);
const Row = z.object({
  code: z.string(),
  name: z.string(),
  edition: EditionName,
  reports: z.int(),
  due: z.int(),
  sums: z.array(z.number()),
  unknown: z.array(z.int()),
  own: z.object({ id: z.string(), edition: EditionName, values: z.array(z.number().nullable()) }).nullable(),
});

/** What the reports of a region add up to. */
export interface Rollup {
  readonly region: { readonly code: string; readonly name: string };
  readonly edition: Edition;
  /** Reports that were added up, of so many that are due in the region in whatever edition. */
  readonly reports: number;
  readonly due: number;
  /** Cell by cell; a cell that is no number in a report adds nothing, and is counted in `unknown`. */
  readonly sums: Readonly<Record<CellKey, number>>;
  /** Cells that are no number in some of the reports, and in how many. */
  readonly unknown: Readonly<Record<CellKey, number>>;
  /** What the government of the region itself reported, where that is another number: its figure less the sum. */
  readonly own: { readonly reportId: string; readonly gaps: Readonly<Record<CellKey, number>> } | null;
}

/** What all reports of a year add up to, region by region, and how far the government's own report is from it. */
@Injectable()
export class RollupsQuestion {
  private readonly answers: KeptByVersion<readonly Rollup[]>;

  constructor(private readonly database: DataSource) {
    this.answers = new KeptByVersion(new DataVersionRepository(database), KEPT, ({ length }) => length);
  }

  async ask({ year, level, region, kind }: RollupsAsked): Promise<readonly Rollup[]> {
    const asked = [year, region ?? null, kind ?? null, level];
    return this.answers.get(JSON.stringify(asked), async () => {
      const rows = await select(this.database, Row, ROLLUPS, asked);
      return rows.map(rollupOf);
    });
  }
}

/** Regions in kept answers; each takes about 15 KB. */
const KEPT = 2000;

function rollupOf({ code, name, edition, reports, due, sums, unknown, own }: z.output<typeof Row>): Rollup {
  const keys = cellKeys(EDITIONS[edition]);
  const rounded = sums.map(withoutNoise);
  return {
    region: { code, name },
    edition,
    reports,
    due,
    sums: byKey(keys, (index) => rounded[index] ?? 0),
    unknown: byKey(keys, (index) => unlessZero(unknown[index] ?? 0)),
    own: own?.edition === edition ? { reportId: own.id, gaps: gaps(keys, own.values, rounded) } : null,
  };
}

function gaps(keys: readonly CellKey[], own: readonly (number | null)[], sums: readonly number[]) {
  return byKey(keys, (index) => {
    const value = own[index] ?? null;
    return value === null ? null : unlessZero(withoutNoise(value - (sums[index] ?? 0)));
  });
}

/** Null leaves a cell out. */
function byKey(keys: readonly CellKey[], value: (index: number) => number | null): Record<CellKey, number> {
  const values: Record<CellKey, number> = {};
  keys.forEach((key, index) => {
    const one = value(index);
    if (one !== null) values[key] = one;
  });
  return values;
}

function unlessZero(count: number): number | null {
  return count === 0 ? null : count;
}

/** Fees have at most six decimals; what adding leaves behind them is noise. */
function withoutNoise(sum: number): number {
  return Number(sum.toFixed(6));
}

/**
 * Parameters: year, region, kind, level. A region counts below it who has to report or does; governments are no part
 * of either.
 */
const ROLLUPS = `WITH RECURSIVE ${subtree('$2')},
  place AS (SELECT g.code, g.name FROM region g WHERE g.code IN (SELECT code FROM subtree) AND ${levelOf('g.code')} = $4),
  within AS (
    SELECT code AS place, code FROM place
    UNION ALL SELECT w.place, g.code FROM within w JOIN region g ON g.parent = w.code),
  owing AS (
    SELECT v.region_code AS code, count(*)::integer AS due
    FROM agency_version v LEFT JOIN reporting_duty d ON d.agency_id = v.agency_id AND d.year = $1
    WHERE ${heldIn('$1::integer')} AND v.kind <> 'government' AND ($3::text IS NULL OR v.kind = $3)
      AND (d.agency_id IS NOT NULL
        OR EXISTS (SELECT FROM report_measures m WHERE m.agency_id = v.agency_id AND m.year = $1 AND m.current))
    GROUP BY v.region_code),
  due AS (SELECT w.place AS code, sum(o.due)::integer AS due FROM within w JOIN owing o ON o.code = w.code GROUP BY w.place)
  SELECT p.code, p.name, u.edition, u.reports, coalesce(d.due, 0) AS due, u.sums, u."unknown",
    o.own
  FROM place p
  JOIN rollup u ON u.year = $1 AND u.region_code = p.code AND u.kind = coalesce($3, '') AND u.reports > 0
  LEFT JOIN due d ON d.code = p.code
  LEFT JOIN LATERAL (
    SELECT jsonb_build_object('id', r.id, 'edition', r.edition, 'values', r.cell_values) AS own FROM agency_version v JOIN report r ON r.agency_id = v.agency_id
    WHERE $3::text IS NULL AND r.edition IS NOT NULL AND v.kind = 'government' AND v.region_code = p.code
      AND ${heldIn('$1::integer')} AND r.year = $1 AND r.current
    ORDER BY r.id LIMIT 1) o ON true
  ORDER BY p.code, u.edition DESC`;
