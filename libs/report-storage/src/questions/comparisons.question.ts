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
import { versionOf } from '../repositories/version-in-year.js';
import { measureColumn } from '../measure-columns.js';
import { select } from '../sql.js';
import { askedIndicator } from './asked-indicator.js';
import { type Ends, endsOf } from './judged-agency.js';

export interface ComparisonAsked {
  /** In the order in which they are to stand. */
  readonly agencies: readonly string[];
  /** Without them: from the first to the last year of which any of the agencies reported or had to. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Codes of indicators to be measured beside what is always given. */
  readonly indicators?: readonly string[] | undefined;
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
};

export type ComparedYear = Omit<z.infer<typeof Row>, 'measured' | 'version'> & {
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
};

export interface ComparisonAnswer {
  readonly agencies: AgencySummary[];
  readonly years: number[];
  readonly rows: ComparedYear[];
}

/** Some agencies over some years, every agency in every year. */
@Injectable()
export class ComparisonsQuestion {
  constructor(private readonly database: DataSource) {}

  async ask(asked: ComparisonAsked): Promise<ComparisonAnswer> {
    const indicators = (asked.indicators ?? []).map(askedIndicator);
    const agencies = await this.agencies(asked.agencies);
    const rows = await select(this.database, Row, COMPARISON, [asked.agencies, asked.from ?? null, asked.to ?? null]);
    return {
      agencies,
      years: [...new Set(rows.map(({ year }) => year))],
      rows: rows.map((row) => comparedYear(row, indicators)),
    };
  }

  private async agencies(ids: readonly string[]): Promise<AgencySummary[]> {
    const found = await select(this.database, z.object({ agency: AgencySummary }), AGENCIES, [ids]);
    const missing = ids.find((id) => found.every(({ agency }) => agency.id !== id));
    if (missing !== undefined) throw new AppError('agency-not-found', `没有编号为 ${missing} 的机关，请重新选择`);
    return found.map(({ agency }) => agency);
  }
}

function comparedYear(
  { measured, version, ...row }: z.infer<typeof Row>,
  indicators: readonly Indicator[],
): ComparedYear {
  const measures = measuresOf(measured, version && populationOf(version));
  const { website = null, wechat = null, received = null, concluded = null, onTimeRate = null } = measures;
  const { value, denominator } = evaluate(completionRate, measures);
  return {
    ...row,
    ...{ website, wechat, received, concluded, onTimeRate, due: denominator, completionRate: value },
    indicators: indicators.map((indicator) => comparedIndicator(indicator, measures)),
  };
}

function measuresOf(row: z.infer<typeof Row>['measured'], residents: number | null): Measured {
  if (row === null) return {};
  const measured: Partial<Record<MeasureName, number | null>> = { residents };
  for (const name of [...CELL_MEASURES, ...TEXT_MEASURES]) measured[name] = row[measureColumn(name)] as number | null;
  return measured;
}

function comparedIndicator(indicator: Indicator, measures: Measured): ComparedIndicator {
  const { value, numerator, denominator } = evaluate(indicator, measures);
  const ends = endsOf(indicator, { numerator, denominator });
  return { indicator: indicator.code, value, numerator, denominator, ...ends };
}

const AGENCIES = `SELECT ${agencySummary('a')} AS agency FROM agency_today a
  WHERE a.id = ANY ($1::text[]) ORDER BY array_position($1, a.id)`;

/** Parameters: ids, first year, last year. */
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
    coalesce(m.disputed, '{}') AS disputed, coalesce(m.approximate, '{}') AS approximate, coalesce(m.open_errors, 0) AS errors
  FROM span CROSS JOIN LATERAL generate_series(first, last) AS y (year)
  CROSS JOIN unnest($1) WITH ORDINALITY AS a (id, position)
  LEFT JOIN report_measures m ON m.agency_id = a.id AND m.year = y.year AND m.current
  ORDER BY a.position, y.year`;
