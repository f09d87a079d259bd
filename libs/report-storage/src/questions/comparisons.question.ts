import {
  CELL_MEASURES,
  completionRate,
  evaluate,
  type Indicator,
  type Measured,
  type MeasureName,
  TEXT_MEASURES,
} from '@gongkai/indicators';
import { type AgencyKind, populationOf } from '@gongkai/organisations';
import { AppError } from '@gongkai/outcome';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { DataVersionRepository } from '../repositories/data-version.repository.js';
import { type Level, levelOf, LEVELS, versionOf } from '../repositories/version-in-year.js';
import { measureColumn } from '../measure-columns.js';
import { select } from '../sql.js';
import { askedIndicator } from './asked-indicator.js';
import { askedCells, cellsInSql } from './asked-cells.js';
import { changeOf, type Ends, endsOf } from './judged-agency.js';
import { KeptByVersion } from './kept-by-version.js';

export interface ComparisonAsked {
  /** In the order in which they are to stand. */
  readonly agencies: readonly string[];
  /** Without them: from the first to the last year of which any of the agencies reported or had to. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Codes of indicators to be measured beside what is always given. */
  readonly indicators?: readonly string[] | undefined;
  /** Keys of cells to be given beside it as well. */
  readonly cells?: readonly string[] | undefined;
}

const Stated = z.enum(TEXT_MEASURES);

const Row = z.object({
  agency: z.string(),
  year: z.int(),
  reportId: z.string().nullable(),
  onTimeSentence: z.string().nullable(),
  problems: z.array(z.string()),
  disputed: z.array(Stated),
  approximate: z.array(Stated),
  errors: z.int(),
  cells: z.array(z.number().nullable()),
  /** The row of `report_measures`; null where there is no report. */
  measured: z.record(z.string(), z.unknown()).nullable(),
  version: z
    .object({ kind: z.custom<AgencyKind>(), regionCode: z.string(), population: z.number().nullable() })
    .nullable(),
});

export type ComparedIndicator = Ends & {
  readonly indicator: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The value of the year before. */
  readonly before: number | null;
  /** Which way a share or a rate went since then, as far as the figures tell; null where there is nothing to tell from. */
  readonly direction: 'up' | 'down' | 'unclear' | null;
};

export interface ComparedCell {
  readonly cell: string;
  readonly value: number | null;
  readonly before: number | null;
}

export type ComparedYear = Omit<z.infer<typeof Row>, 'measured' | 'version' | 'cells'> & {
  readonly website: number | null;
  readonly wechat: number | null;
  readonly received: number | null;
  readonly concluded: number | null;
  readonly onTimeRate: number | null;
  /** The denominator of the completion rate. */
  readonly due: number | null;
  readonly completionRate: number | null;
  /** Those that were asked for, in the order asked. */
  readonly indicators: ComparedIndicator[];
  readonly cells: ComparedCell[];
};

export interface ComparisonAnswer {
  readonly agencies: AgencySummary[];
  /** Of each agency, as it is today: with the kind, who its peers are. */
  readonly levels: Level[];
  readonly years: number[];
  readonly rows: ComparedYear[];
}

/** Some agencies over some years, every agency in every year. */
@Injectable()
export class ComparisonsQuestion {
  private readonly answers: KeptByVersion<ComparisonAnswer>;

  constructor(private readonly database: DataSource) {
    this.answers = new KeptByVersion(new DataVersionRepository(database), KEPT_ROWS, ({ rows }) => rows.length);
  }

  /** What many look at is made once, until the data change. */
  ask(asked: ComparisonAsked): Promise<ComparisonAnswer> {
    return this.answers.get(JSON.stringify(Object.entries(asked).sort()), () => this.answer(asked));
  }

  private async answer(asked: ComparisonAsked): Promise<ComparisonAnswer> {
    const indicators = (asked.indicators ?? []).map(askedIndicator);
    const keys = asked.cells ?? [];
    const { in2021, in2019 } = askedCells(keys);
    const of = [asked.agencies, asked.from ?? null, asked.to ?? null, in2021, in2019];
    const [found, stored] = await Promise.all([
      this.agencies(asked.agencies),
      select(this.database, Row, COMPARISON, of),
    ]);
    const rows = stored.map(measuredRow);
    // The first year of each agency is only there for the one after it.
    const compared = rows.flatMap((row, at) => {
      const before = rows[at - 1];
      return before?.agency === row.agency ? [comparedYear(row, before, { indicators, keys })] : [];
    });
    return {
      agencies: found.map(({ agency }) => agency),
      levels: found.map(({ level }) => level),
      years: [...new Set(compared.map(({ year }) => year))],
      rows: compared,
    };
  }

  private async agencies(ids: readonly string[]): Promise<z.infer<typeof Found>[]> {
    const found = await select(this.database, Found, AGENCIES, [ids]);
    const missing = ids.filter((id) => found.every(({ agency }) => agency.id !== id));
    if (missing.length > 0) {
      throw new AppError('agency-not-found', `没有编号为 ${missing.join('、')} 的机关，请重新选择`);
    }
    return found;
  }
}

/** Rows in kept answers; each takes about 2 KB. */
const KEPT_ROWS = 10_000;

const Found = z.object({ agency: AgencySummary, level: z.enum(LEVELS) });

type MeasuredRow = Omit<z.infer<typeof Row>, 'measured' | 'version'> & { readonly measures: Measured };

function measuredRow({ measured, version, ...row }: z.infer<typeof Row>): MeasuredRow {
  return { ...row, measures: measuresOf(measured, version && populationOf(version)) };
}

function comparedYear(
  { measures, cells, ...row }: MeasuredRow,
  before: MeasuredRow,
  { indicators, keys }: { readonly indicators: readonly Indicator[]; readonly keys: readonly string[] },
): ComparedYear {
  const { website = null, wechat = null, received = null, concluded = null, onTimeRate = null } = measures;
  const { value, denominator } = evaluate(completionRate, measures);
  return {
    ...row,
    ...{ website, wechat, received, concluded, onTimeRate, due: denominator, completionRate: value },
    indicators: indicators.map((indicator) => comparedIndicator(indicator, row.year, measures, before.measures)),
    cells: keys.map((cell, at) => ({ cell, value: cells[at] ?? null, before: before.cells[at] ?? null })),
  };
}

function measuresOf(row: z.infer<typeof Row>['measured'], residents: number | null): Measured {
  if (row === null) return {};
  const measured: Partial<Record<MeasureName, number | null>> = { residents };
  for (const name of [...CELL_MEASURES, ...TEXT_MEASURES]) measured[name] = row[measureColumn(name)] as number | null;
  return measured;
}

function comparedIndicator(
  indicator: Indicator,
  year: number,
  measures: Measured,
  before: Measured,
): ComparedIndicator {
  const { value, numerator, denominator } = evaluate(indicator, measures);
  const then = evaluate(indicator, before);
  const years = [
    { year: year - 1, numerator: then.numerator, denominator: then.denominator },
    { year, numerator, denominator },
  ];
  return {
    ...{ indicator: indicator.code, value, numerator, denominator },
    ...endsOf(indicator, { numerator, denominator }),
    before: then.value,
    direction: changeOf(indicator, years, year)?.direction ?? null,
  };
}

const AGENCIES = `SELECT ${agencySummary('a')} AS agency, ${levelOf('a.region_code')} AS level FROM agency_today a
  WHERE a.id = ANY ($1::text[]) ORDER BY array_position($1, a.id)`;

/** Parameters: ids, first year, last year, and where the cells asked for stand. The year before the first comes as well. */
const COMPARISON = `
  WITH span AS (
    SELECT coalesce($2::integer, min(year)) AS first, coalesce($3::integer, max(year)) AS last FROM (
      SELECT year FROM report_measures WHERE agency_id = ANY ($1::text[]) AND current
      UNION ALL SELECT year FROM reporting_duty WHERE agency_id = ANY ($1)) known)
  SELECT a.id AS agency, y.year, m.report_id AS "reportId", m.on_time_sentence AS "onTimeSentence",
    to_jsonb(m) AS measured, (
      SELECT jsonb_build_object('kind', v.kind, 'regionCode', v.region_code, 'population', v.population)
      FROM (${versionOf('a.id', 'y.year::integer')}) v) AS version,
    coalesce(m.problem_categories, '{}') AS problems,
    coalesce(m.disputed, '{}') AS disputed, coalesce(m.approximate, '{}') AS approximate, coalesce(m.open_errors, 0) AS errors,
    coalesce(c.cells, '{}') AS cells
  FROM span CROSS JOIN LATERAL generate_series(first - 1, last) AS y (year)
  CROSS JOIN unnest($1) WITH ORDINALITY AS a (id, position)
  LEFT JOIN report_measures m ON m.agency_id = a.id AND m.year = y.year AND m.current
  LEFT JOIN report r ON r.id = m.report_id AND cardinality($4::integer[]) > 0
  LEFT JOIN LATERAL (SELECT array_agg(value ORDER BY n) AS cells FROM (${cellsInSql('$4', '$5')}) v) c ON r.id IS NOT NULL
  ORDER BY a.position, y.year`;
