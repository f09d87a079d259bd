import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { levelOf, LEVELS } from '../repositories/version-in-year.js';
import { select, selectOne } from '../sql.js';

const Head = z.object({
  agency: AgencySummary,
  level: z.enum(LEVELS),
  parent: AgencySummary.nullable(),
});

const Name = z.object({
  /** Whose name it is: the agency's own, or that of one it goes on from or that goes on from it. */
  relation: z.enum(['own', 'before', 'after']),
  agency: z.string(),
  name: z.string(),
  kind: z.string(),
  region: z.object({ code: z.string(), name: z.string() }),
  from: z.string(),
  to: z.string().nullable(),
});

const Document = z.object({
  reportId: z.string(),
  year: z.int(),
  /** Null where the figures came without a document. */
  fileName: z.string().nullable(),
  publishedOn: z.string().nullable(),
  receivedAt: z.date().transform((time) => time.toISOString()),
  current: z.boolean(),
});

export type AgencyHead = Readonly<z.output<typeof Head>>;

/** Who an agency is and was, and what it has sent. */
export type AgencyRecord = AgencyHead & {
  /** The latest first. */
  readonly names: z.output<typeof Name>[];
  /** Every version of every report that was not withdrawn: the last year first, and of a year the last one sent. */
  readonly documents: z.output<typeof Document>[];
};

@Injectable()
export class AgencyQuestion {
  constructor(private readonly database: DataSource) {}

  /** Null where there is no such agency. */
  async ask(id: string): Promise<AgencyRecord | null> {
    const head = await this.head(id);
    if (!head) return null;
    const [names, documents] = await Promise.all([
      select(this.database, Name, NAMES, [id]),
      select(this.database, Document, DOCUMENTS, [id]),
    ]);
    return { ...head, names, documents };
  }

  /** Who it is, without its past. Null where there is no such agency. */
  head(id: string): Promise<AgencyHead | null> {
    return selectOne(this.database, Head, HEAD, [id]);
  }
}

const HEAD = `SELECT ${agencySummary('a')} AS agency, ${levelOf('a.region_code')} AS level,
    (SELECT ${agencySummary('p')} FROM agency_today p WHERE p.id = (
      SELECT parent_id FROM agency_above WHERE agency_id = $1 ORDER BY valid_from DESC LIMIT 1)) AS parent
  FROM agency_today a WHERE a.id = $1`;

const NAMES = `WITH own AS (SELECT id, successor_of FROM agency_version WHERE agency_id = $1)
  SELECT v.agency_id AS agency, v.name, v.kind, jsonb_build_object('code', r.code, 'name', r.name) AS region,
    v.valid_from::text AS from, v.valid_to::text AS to,
    CASE WHEN v.agency_id = $1 THEN 'own'
      WHEN v.id IN (SELECT unnest(successor_of) FROM own) THEN 'before' ELSE 'after' END AS relation
  FROM agency_version v JOIN region r ON r.code = v.region_code
  WHERE v.agency_id = $1 OR v.id IN (SELECT unnest(successor_of) FROM own)
    OR v.successor_of && (SELECT array_agg(id) FROM own)
  ORDER BY v.valid_from DESC, v.agency_id = $1 DESC, v.id`;

const DOCUMENTS = `SELECT r.id AS "reportId", r.year, s.file_name AS "fileName", s.published_on::text AS "publishedOn",
    coalesce(s.received_at, r.created_at) AS "receivedAt", r.current
  FROM report r LEFT JOIN submission s ON s.id = r.submission_id
  WHERE r.agency_id = $1 AND s.withdrawn_at IS NULL
  ORDER BY r.year DESC, s.received_at DESC NULLS LAST, s.id DESC`;
