import { type Composition, COMPOSITIONS, type CompositionName, MEASURES, partCells } from '@gongkai/indicators';
import { cellKeys, EDITIONS } from '@gongkai/report-form';
import type { CellKey, Edition } from '@gongkai/report-model';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { levelOf } from '../repositories/version-in-year.js';
import { select } from '../sql.js';
import { subtree } from './scope.js';

export interface CompositionsAsked {
  readonly of: CompositionName;
  readonly year: number;
  /** Of which regions. */
  readonly level: 'prefecture' | 'county';
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
}

const Row = z.object({
  /** Null: everybody asked about. */
  code: z.string().nullable(),
  name: z.string().nullable(),
  year: z.int(),
  edition: z.enum(['2021', '2019']),
  reports: z.int(),
  sums: z.array(z.number()),
  unknown: z.array(z.int()),
});
type Row = z.output<typeof Row>;

/** What the reports of some agencies add up to, part by part in the order of the composition. */
export interface Composed {
  readonly reports: number;
  readonly counts: readonly number[];
  /** What the reports themselves say the whole is; null where the form does not ask. */
  readonly stated: number | null;
  /** At most so many of the reports lack the number of a part, which is short of them. */
  readonly unknown: number;
}

export interface CompositionsAnswer {
  /** Everybody, those that are in none of the regions included. */
  readonly whole: Composed;
  /** The same a year before. */
  readonly before: Composed;
  readonly rows: readonly (Composed & { readonly region: { readonly code: string; readonly name: string } })[];
}

/** What becomes of applications, out of the sums that are kept of every region. */
@Injectable()
export class CompositionsQuestion {
  constructor(private readonly database: DataSource) {}

  async ask({ of, year, level, region, kind }: CompositionsAsked): Promise<CompositionsAnswer> {
    const found = await select(this.database, Row, SUMS, [year, region ?? null, kind ?? null, level]);
    const composed = (rows: readonly Row[]) => composedOf(COMPOSITIONS[of], rows);
    const whole = (asked: number) => composed(found.filter((row) => row.code === null && row.year === asked));
    const regions = new Map(found.flatMap(({ code, name }) => (code === null ? [] : [[code, name ?? '']])));
    return {
      whole: whole(year),
      before: whole(year - 1),
      rows: [...regions].map(([code, name]) => ({
        region: { code, name },
        ...composed(found.filter((row) => row.code === code)),
      })),
    };
  }
}

/** A year may have reports of both editions of the form. */
function composedOf(composition: Composition, rows: readonly Row[]): Composed {
  const { parts, stated } = composition;
  return {
    reports: total(rows.map(({ reports }) => reports)),
    counts: parts.map((part) => total(rows.map((row) => sumOf(row, partCells(part, row.edition))))),
    stated: stated === null ? null : total(rows.map((row) => sumOf(row, MEASURES[stated].cells[row.edition] ?? []))),
    unknown: total(
      rows.map((row) =>
        mostUnknown(
          row,
          parts.flatMap((part) => partCells(part, row.edition)),
        ),
      ),
    ),
  };
}

function sumOf({ edition, sums }: Row, cells: readonly CellKey[]): number {
  return total(cells.map((cell) => sums[indexOf(edition, cell)] ?? 0));
}

function mostUnknown({ edition, unknown }: Row, cells: readonly CellKey[]): number {
  return cells.reduce((most, cell) => Math.max(most, unknown[indexOf(edition, cell)] ?? 0), 0);
}

const INDEXES: Readonly<Record<Edition, ReadonlyMap<CellKey, number>>> = {
  '2021': indexesIn('2021'),
  '2019': indexesIn('2019'),
};

function indexesIn(edition: Edition): ReadonlyMap<CellKey, number> {
  return new Map(cellKeys(EDITIONS[edition]).map((key, index) => [key, index]));
}

function indexOf(edition: Edition, cell: CellKey): number {
  return INDEXES[edition].get(cell) ?? -1;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Parameters: year, region, kind, level. The regions of the level, and of this year and the one before everybody together. */
const SUMS = `WITH RECURSIVE ${subtree('$2')},
  kept AS (
    SELECT u.* FROM rollup u
    WHERE u.year IN ($1::integer, $1 - 1) AND u.kind = coalesce($3, '') AND u.reports > 0)
  SELECT NULL AS code, NULL AS name, u.year::integer, u.edition, u.reports, u.sums, u."unknown"
  FROM kept u JOIN region g ON g.code = u.region_code
  WHERE g.code = $2 OR ($2::text IS NULL AND g.parent IS NULL)
  UNION ALL (
    SELECT g.code, g.name, u.year::integer, u.edition, u.reports, u.sums, u."unknown"
    FROM kept u JOIN region g ON g.code = u.region_code
    WHERE u.year = $1 AND g.code IN (SELECT code FROM subtree) AND ${levelOf('g.code')} = $4
    ORDER BY g.code, u.edition DESC)`;
