import { AppError } from '@gongkai/outcome';
import type { AnnualReport } from '@gongkai/report-model';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { ReadingEntity } from '../entities/reading.entity.js';
import { storedFigures } from '../figures/stored-figures.js';
import { select, selectOne } from '../sql.js';
import { agencySummary, AgencySummary } from './agency-summary.js';

/** One version of an agency's report on a year. Times are ISO 8601 in UTC. */
export interface StoredReport {
  readonly id: string;
  /** Null where the figures came without a document, and `fileName` with it. */
  readonly submissionId: string | null;
  readonly agency: AgencySummary;
  readonly year: number;
  /** Whether it is the one that counts: the last one sent and not withdrawn. */
  readonly current: boolean;
  readonly publishedOn: string | null;
  readonly fileName: string | null;
  readonly ruleSet: string;
  readonly createdAt: string;
  /** What was read, with the place of everything. */
  readonly reading: AnnualReport;
}

// Written by this library from an AnnualReport; its shape is the model's, and is not checked twice.
const ReadingRow = z.object({
  reading: z.custom<AnnualReport>((value) => typeof value === 'object' && value !== null),
});

const ReportRow = z.object({
  id: z.string(),
  reading: ReadingRow.shape.reading.nullable(),
  submissionId: z.string().nullable(),
  agency: AgencySummary,
  year: z.number(),
  current: z.boolean(),
  publishedOn: z.string().nullable(),
  fileName: z.string().nullable(),
  ruleSet: z.string(),
  createdAt: z.date().transform((time) => time.toISOString()),
});

/** A version of an agency's report on a year. */
const ReportVersion = z.object({
  id: z.string(),
  /** Null where the figures came without a document. */
  fileName: z.string().nullable(),
  receivedAt: z.date().transform((time) => time.toISOString()),
  current: z.boolean(),
});
export type ReportVersion = Readonly<z.output<typeof ReportVersion>>;

@Injectable()
export class ReportRepository {
  constructor(private readonly database: DataSource) {}

  /** @throws AppError `report-not-found` */
  async get(id: string): Promise<StoredReport> {
    const found = await selectOne(
      this.database,
      ReportRow,
      `SELECT r.id, r.submission_id AS "submissionId", ${agencySummary('a')} AS agency, r.year, r.current,
         s.published_on::text AS "publishedOn", s.file_name AS "fileName", r.rule_set AS "ruleSet",
         r.created_at AS "createdAt", d.reading
       FROM report r
       LEFT JOIN submission s ON s.id = r.submission_id
       LEFT JOIN reading d ON d.submission_id = r.submission_id
       JOIN agency_today a ON a.id = r.agency_id
       WHERE r.id = $1`,
      [id],
    );
    const reading = found?.reading ?? (await storedFigures(this.database, [id])).get(id);
    if (!found || !reading) throw new AppError('report-not-found', '没有这份年报，它可能已被撤回或替换', { id });
    return { ...found, reading };
  }

  /** The document as it was read, plain data; null where none was kept. */
  async document(submissionId: string): Promise<unknown> {
    const row = await this.database.getRepository(ReadingEntity).findOneBy({ submissionId });
    return row?.document ?? null;
  }

  /** Every version of an agency's report on a year, the last one sent first; withdrawn ones are not among them. */
  versions(agencyId: string, year: number): Promise<ReportVersion[]> {
    return select(
      this.database,
      ReportVersion,
      `SELECT r.id, s.file_name AS "fileName", coalesce(s.received_at, r.created_at) AS "receivedAt", r.current
       FROM report r LEFT JOIN submission s ON s.id = r.submission_id
       WHERE r.agency_id = $1 AND r.year = $2 AND s.withdrawn_at IS NULL
       ORDER BY s.received_at DESC NULLS LAST, s.id DESC`,
      [agencyId, year],
    );
  }
}
