import type { AgencyVersion } from '@gongkai/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';

import { AgencyVersionEntity } from '../entities/agency-version.entity.js';
import { AgencyEntity } from '../entities/agency.entity.js';
import { ReportingDutyEntity } from '../entities/reporting-duty.entity.js';
import { select } from '../sql.js';
import { pinyinKeys } from '../pinyin.js';
import { agencySummary, AgencySummary } from './agency-summary.js';
import { likeParameters, namedLike } from './named-like.js';
import { countElsewhere } from './rollups.js';

/** Agencies, by what they were called when, and what they owe; in any order. */
export interface Roster {
  readonly versions: readonly AgencyVersion[];
  readonly duties: readonly { readonly agencyId: string; readonly year: number }[];
}

export interface AgencySearch {
  /** Part of a name or of an alias, or of its pinyin. */
  readonly search?: string | undefined;
  /** A region; takes in everything below it. */
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
  /** Only these. */
  readonly ids?: readonly string[] | undefined;
  readonly limit: number;
}

const SummaryRow = z.object({ agency: AgencySummary });

@Injectable()
export class AgencyRepository {
  constructor(private readonly database: DataSource) {}

  /** Every agency in every time: what printed names are matched against. */
  versions(): Promise<AgencyVersion[]> {
    return this.database.getRepository(AgencyVersionEntity).find({ order: { id: 'ASC' } });
  }

  async get(id: string): Promise<AgencySummary | null> {
    const rows = await select(
      this.database,
      SummaryRow,
      `SELECT ${agencySummary('a')} AS agency FROM agency_today a WHERE a.id = $1`,
      [id],
    );
    return rows[0]?.agency ?? null;
  }

  /** By region, then by name. */
  async search({ search = '', region, kind, ids, limit }: AgencySearch): Promise<AgencySummary[]> {
    const [part, pattern] = likeParameters(search);
    const rows = await select(
      this.database,
      SummaryRow,
      `WITH RECURSIVE within AS (
         SELECT code FROM region WHERE code = $2
         UNION ALL SELECT r.code FROM region r JOIN within ON r.parent = within.code)
       SELECT ${agencySummary('a')} AS agency FROM agency_today a
       WHERE ${namedLike('a', '$1', '$5')}
         AND ($2::text IS NULL OR a.region_code IN (SELECT code FROM within))
         AND ($3::text IS NULL OR a.kind = $3)
         AND ($6::text[] IS NULL OR a.id = ANY ($6))
       ORDER BY a.region_code, a.name, a.id
       LIMIT $4`,
      [part, region ?? null, kind ?? null, limit, pattern, ids ?? null],
    );
    return rows.map(({ agency }) => agency);
  }

  /** Writes a roster of real agencies; what is already there is left as it is. */
  async register(roster: Roster): Promise<void> {
    await this.database.transaction((transaction) => insertRoster(transaction, roster, { sample: false }));
  }
}

/** Within a transaction of the caller's. */
export async function insertRoster(
  transaction: EntityManager,
  { versions, duties }: Roster,
  { sample, registeredBy = null }: { sample: boolean; registeredBy?: string | null },
): Promise<void> {
  if (versions.length === 0 && duties.length === 0) return;
  const ids = new Set(versions.map(({ agencyId }) => agencyId));
  await insertNew(
    transaction,
    AgencyEntity,
    [...ids].map((id) => ({ id, sample, registeredBy })),
  );
  await countElsewhere(transaction, [...ids], () =>
    insertNew(
      transaction,
      AgencyVersionEntity,
      versions.map(({ aliases, successorOf, ...version }) => ({
        ...version,
        aliases: [...aliases],
        successorOf: [...successorOf],
        pinyin: pinyinKeys([version.name, ...aliases]),
      })),
    ),
  );
  await insertNew(
    transaction,
    ReportingDutyEntity,
    duties.map(({ agencyId, year }) => ({ agencyId, year })),
  );
}

/** All rows have the same properties; those that are there already are left as they are. */
async function insertNew<Row extends object>(
  transaction: EntityManager,
  entity: new () => Row,
  rows: readonly Partial<Row>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const { tableName, columns } = transaction.dataSource.getMetadata(entity);
  const written = columns.filter(({ propertyName }) => propertyName in first);
  const names = written.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const valuesOf = (row: Partial<Row>) =>
    Object.fromEntries(written.map(({ databaseName, propertyName }) => [databaseName, row[propertyName as keyof Row]]));
  await transaction.query(
    `INSERT INTO "${tableName}" (${names})
     SELECT ${names} FROM jsonb_populate_recordset(NULL::"${tableName}", $1::jsonb) ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows.map(valuesOf))],
  );
}
