import { AppError } from '@gongkai/outcome';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { select } from '../sql.js';

export interface ComparisonAsked {
  /** In the order in which they are to stand. */
  readonly agencies: readonly string[];
  /** Without them: from the first to the last year of which any of the agencies reported or had to. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

const Stated = z.enum(['website', 'wechat', 'onTimeRate']);

const Row = z.object({
  agency: z.string(),
  year: z.int(),
  reportId: z.string().nullable(),
  website: z.int().nullable(),
  wechat: z.int().nullable(),
  received: z.int().nullable(),
  concluded: z.int().nullable(),
  due: z.int().nullable(),
  onTimeRate: z.number().nullable(),
  onTimeSentence: z.string().nullable(),
  problems: z.array(z.string()),
  disputed: z.array(Stated),
  approximate: z.array(Stated),
  errors: z.int(),
});

export type ComparedYear = z.infer<typeof Row> & {
  /** concluded ÷ due; null where either is unknown or nothing was due. */
  readonly completionRate: number | null;
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
    const agencies = await this.agencies(asked.agencies);
    const rows = await select(this.database, Row, COMPARISON, [asked.agencies, asked.from ?? null, asked.to ?? null]);
    return {
      agencies,
      years: [...new Set(rows.map(({ year }) => year))],
      rows: rows.map((row) => ({ ...row, completionRate: completionRate(row) })),
    };
  }

  private async agencies(ids: readonly string[]): Promise<AgencySummary[]> {
    const found = await select(this.database, z.object({ agency: AgencySummary }), AGENCIES, [ids]);
    const missing = ids.find((id) => found.every(({ agency }) => agency.id !== id));
    if (missing !== undefined) throw new AppError('agency-not-found', `没有编号为 ${missing} 的机关，请重新选择`);
    return found.map(({ agency }) => agency);
  }
}

function completionRate({ concluded, due }: z.infer<typeof Row>): number | null {
  return concluded === null || due === null || due === 0 ? null : concluded / due;
}

const AGENCIES = `SELECT ${agencySummary('a')} AS agency FROM agency_today a
  WHERE a.id = ANY ($1::text[]) ORDER BY array_position($1, a.id)`;

/** Parameters: ids, first year, last year. */
const COMPARISON = `
  WITH span AS (
    SELECT coalesce($2::integer, min(year)) AS first, coalesce($3::integer, max(year)) AS last FROM (
      SELECT year FROM report_measures WHERE agency_id = ANY ($1::text[]) AND current
      UNION ALL SELECT year FROM reporting_duty WHERE agency_id = ANY ($1)) known)
  SELECT a.id AS agency, y.year, m.report_id AS "reportId", m.website, m.wechat, m.received, m.concluded,
    m.received + m.carried_over AS due, m.on_time_rate AS "onTimeRate", m.on_time_sentence AS "onTimeSentence",
    coalesce(m.problem_categories, '{}') AS problems,
    coalesce(m.disputed, '{}') AS disputed, coalesce(m.approximate, '{}') AS approximate, coalesce(m.open_errors, 0) AS errors
  FROM span CROSS JOIN LATERAL generate_series(first, last) AS y (year)
  CROSS JOIN unnest($1) WITH ORDINALITY AS a (id, position)
  LEFT JOIN report_measures m ON m.agency_id = a.id AND m.year = y.year AND m.current
  ORDER BY a.position, y.year`;
