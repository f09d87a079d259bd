import { isBeyond, type PeerFigures, peerLimits, type PeerStatistics, peerStatistics } from '@gongkai/indicators';
import { type AgencyVersion, populationOf } from '@gongkai/organisations';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

import { select } from '../sql.js';
import { levelOf, versionOf } from './version-in-year.js';

/** Reports that arrive hold it together; whoever counts peers holds it alone, and misses none that is arriving. */
const LOCK = 'peers';

export async function lockPeers(transaction: EntityManager): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [LOCK]);
}

/** Another report counts among the peers of an agency and year, or one less. */
export async function noteForPeers(transaction: EntityManager, agencyId: string, year: number): Promise<void> {
  await transaction.query('INSERT INTO peer_change (agency_id, year) VALUES ($1, $2)', [agencyId, year]);
}

const MemberRow = z.object({
  year: z.number(),
  kind: z.custom<AgencyVersion['kind']>((value) => typeof value === 'string'),
  level: z.string(),
  id: z.string().nullable(),
  regionCode: z.string().nullable(),
  population: z.number().nullable(),
  published: z.number().nullable(),
  received: z.number().nullable(),
  known: z.custom<PeerStatistics | null>((value) => typeof value === 'object'),
});

interface Member extends PeerFigures {
  readonly id: string;
}

interface Group {
  readonly year: number;
  readonly kind: string;
  readonly level: string;
  readonly known: PeerStatistics | null;
  readonly members: Member[];
}

/**
 * Counts anew what is usual in the groups in which something has changed, and
 * marks the reports of which that says something else than before. The outcome
 * depends on the reports that are there, not on when they came.
 */
export async function refreshPeers(transaction: EntityManager): Promise<string[]> {
  await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [LOCK]);
  const changed = (await changedGroups(transaction)).map((group) => ({
    ...group,
    statistics: peerStatistics(group.members),
  }));
  if (changed.length === 0) return [];
  const { year, kind, level, statistics } = columnsOf(changed);
  await transaction.query(
    `INSERT INTO peer_group (year, kind, level, statistics)
     SELECT * FROM unnest($1::smallint[], $2::text[], $3::text[], $4::jsonb[])
     ON CONFLICT (year, kind, level) DO UPDATE SET statistics = excluded.statistics`,
    [year, kind, level, statistics],
  );
  const marked = await select(
    transaction,
    z.object({ id: z.string() }),
    'UPDATE report SET check_due = clock_timestamp() WHERE current AND id = ANY($1::uuid[]) RETURNING id',
    [changed.flatMap((group) => concerned(group, group.statistics))],
  );
  return marked.map(({ id }) => id);
}

function columnsOf(groups: readonly (Group & { readonly statistics: PeerStatistics })[]) {
  return {
    year: groups.map(({ year }) => year),
    kind: groups.map(({ kind }) => kind),
    level: groups.map(({ level }) => level),
    statistics: groups.map(({ statistics }) => JSON.stringify(statistics)),
  };
}

async function changedGroups(transaction: EntityManager): Promise<Group[]> {
  const rows = await select(
    transaction,
    MemberRow,
    `WITH changed AS (DELETE FROM peer_change RETURNING agency_id, year),
       groups AS (SELECT DISTINCT c.year, v.kind, ${levelOf('v.region_code')} AS level
         FROM changed c JOIN LATERAL (${versionOf('c.agency_id', 'c.year::integer')}) v ON true),
       members AS (SELECT m.report_id AS id, m.year, v.kind, v.region_code, v.population, m.published, m.received,
           ${levelOf('v.region_code')} AS level
         FROM report_measures m JOIN LATERAL (${versionOf('m.agency_id', 'm.year::integer')}) v ON true
         WHERE m.current AND m.year IN (SELECT year FROM groups))
     SELECT g.year, g.kind, g.level, p.statistics AS known, m.id, m.region_code AS "regionCode", m.population,
       m.published, m.received
     FROM groups g LEFT JOIN members m USING (year, kind, level) LEFT JOIN peer_group p USING (year, kind, level)`,
  );
  const groups = new Map<string, Group>();
  for (const { year, kind, level, known, id, regionCode, published, received, ...row } of rows) {
    const name = `${year}/${kind}/${level}`;
    const group = groups.get(name) ?? { year, kind, level, known, members: [] };
    groups.set(name, group);
    if (id === null || regionCode === null) continue;
    const population = populationOf({ kind, regionCode, population: row.population });
    group.members.push({ id, published, received, population });
  }
  return [...groups.values()];
}

/** Those beyond a limit that has moved, as it was or as it is. */
function concerned({ known, members }: Group, statistics: PeerStatistics): string[] {
  return members.flatMap((member) => {
    const now = peerLimits(statistics, member.population);
    const before = known && peerLimits(known, member.population);
    const same = before?.published99 === now.published99 && before.perTenThousandLimit === now.perTenThousandLimit;
    return !same && (isBeyond(member, now) || (before && isBeyond(member, before))) ? [member.id] : [];
  });
}
