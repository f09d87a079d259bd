import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { AGENCY_JSON, AgencyRow, ask, BY_NAME, containing, subtree } from './ask.js';

export interface AgenciesAsked {
  /** Part of the name or of an alias. */
  readonly search?: string | undefined;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
  readonly limit: number;
}

/** What there is to choose from: regions and kinds that have agencies, years that have reports or duties. */
export interface Choices {
  readonly regions: { code: string; name: string; parent: string | null }[];
  readonly kinds: string[];
  /** Newest first. */
  readonly years: number[];
}

/** Agencies as they are called today. */
@Injectable()
export class AgenciesQuestion {
  constructor(private readonly database: DataSource) {}

  async ask({ search, region, kind, limit }: AgenciesAsked): Promise<AgencyRow[]> {
    const rows = await ask(this.database, z.object({ agency: AgencyRow }), AGENCIES, [
      search === undefined ? null : containing(search),
      region ?? null,
      kind ?? null,
      limit,
    ]);
    return rows.map(({ agency }) => agency);
  }

  /** The agencies of these ids, in the order of the ids; one that there is not is left out. */
  async byIds(ids: readonly string[]): Promise<AgencyRow[]> {
    const rows = await ask(this.database, z.object({ agency: AgencyRow }), BY_IDS, [ids]);
    return rows.map(({ agency }) => agency);
  }

  async choices(): Promise<Choices> {
    const Region = z.object({ code: z.string(), name: z.string(), parent: z.string().nullable() });
    const [regions, kinds, years] = await Promise.all([
      ask(this.database, Region, REGIONS_WITH_AGENCIES, []),
      ask(this.database, z.object({ kind: z.string() }), 'SELECT DISTINCT kind FROM agency_today ORDER BY kind', []),
      ask(this.database, z.object({ year: z.int() }), YEARS, []),
    ]);
    return { regions, kinds: kinds.map(({ kind }) => kind), years: years.map(({ year }) => year) };
  }
}

/** Parameters: search, region, kind, limit. */
const AGENCIES = `WITH RECURSIVE ${subtree('$2')}
  SELECT ${AGENCY_JSON} AS agency FROM agency_today a
  WHERE ($1::text IS NULL OR a.name ILIKE $1 OR EXISTS (SELECT FROM unnest(a.aliases) alias WHERE alias ILIKE $1))
    AND a.region_code IN (SELECT code FROM subtree) AND ($3::text IS NULL OR a.kind = $3)
  ORDER BY a.name ${BY_NAME}, a.id LIMIT $4`;

const BY_IDS = `SELECT ${AGENCY_JSON} AS agency FROM agency_today a
  WHERE a.id = ANY ($1::text[]) ORDER BY array_position($1, a.id)`;

/** Regions that have agencies, with those above them. */
const REGIONS_WITH_AGENCIES = `WITH RECURSIVE used AS (
    SELECT r.code, r.name, r.parent FROM region r WHERE r.code IN (SELECT region_code FROM agency_today)
    UNION SELECT r.code, r.name, r.parent FROM region r JOIN used u ON r.code = u.parent)
  SELECT * FROM used ORDER BY code`;

const YEARS = `SELECT year FROM reporting_duty UNION SELECT year FROM report_measures WHERE current ORDER BY year DESC`;
