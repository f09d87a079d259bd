import { cellKeys, EDITIONS } from '@gongkai/report-form';
import { peerLimits, type PeerLimits, type PeerStatistics } from '@gongkai/indicators';
import { type AgencyVersion, populationOf } from '@gongkai/organisations';
import type { AnnualReport, CellKey, Edition } from '@gongkai/report-model';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

import { storedFigures } from '../figures/stored-figures.js';
import { lockName, select } from '../sql.js';
import { type SimilarTexts, similarTexts } from './similar-texts.js';
import { levelOf, versionOf } from './version-in-year.js';

/** What a report is compared with. */
export interface Neighbours {
  /** Of the same agency, or of one whose work it took over; null where there is none. */
  readonly previous: AnnualReport | null;
  /** The others whose work it took over in the year, as they were called; null where one has no report. */
  readonly predecessors: readonly { readonly name: string; readonly report: AnnualReport | null }[];
  /** As it was at the end of the year. */
  readonly agency: AgencyVersion;
  /** As yyyy-mm-dd; null where nobody said. */
  readonly publishedOn: string | null;
  /** The first version that had been published before this one was sent, and its day; null where there is none. */
  readonly published: { readonly on: string; readonly report: AnnualReport } | null;
  /** What is usual among its peers, as it was last counted. */
  readonly peers: PeerLimits;
  /** Every agency below it that stood at the end of the year, with the numbers of its report; null where none has come. */
  readonly subordinates: readonly { readonly name: string; readonly counts: ReadonlyMap<CellKey, number> | null }[];
  /** The reports of others that may say the same in the same words. */
  readonly similar: SimilarTexts;
}

const NOTHING_SIMILAR: SimilarTexts = { reports: [], common: [] };

export interface ComparedReport {
  readonly id: string;
  readonly reading: AnnualReport;
  readonly neighbours: Neighbours;
}

const ComparedRow = z.object({
  id: z.string(),
  agencyId: z.string(),
  year: z.number(),
  submission: z.string(),
  previous: z.string().nullable(),
  agency: z.custom<AgencyVersion>((value) => typeof value === 'object' && value !== null),
  publishedOn: z.string().nullable(),
  publishedVersion: z.string().nullable(),
  versionPublishedOn: z.string().nullable(),
  peers: z.custom<PeerStatistics | null>((value) => typeof value === 'object'),
});
const UNKNOWN_PEERS: PeerStatistics = { published99: null, rate: null, spread: 1 };
const ReadingRow = z.object({
  submission: z.string(),
  reading: z.custom<AnnualReport>((value) => typeof value === 'object' && value !== null),
});
const PredecessorRow = z.object({
  agencyId: z.string(),
  year: z.number(),
  name: z.string(),
  submission: z.string().nullable(),
});
const SubordinateRow = z.object({
  parentId: z.string(),
  year: z.number(),
  name: z.string(),
  edition: z.enum(['2021', '2019']).nullable(),
  values: z.array(z.number().nullable()).nullable(),
});

/**
 * The reports with everything that they are compared with, in the order of their
 * ids. Each reading is fetched once, also where others are compared with it.
 */
export async function comparedReports(transaction: EntityManager, ids: readonly string[]): Promise<ComparedReport[]> {
  const rows = await select(
    transaction,
    ComparedRow,
    `SELECT r.id, r.agency_id AS "agencyId", r.year, ${sourceOf('r')} AS submission, p.source AS previous,
       s.published_on::text AS "publishedOn", g.statistics AS peers,
       o.id AS "publishedVersion", o.published_on::text AS "versionPublishedOn",
       jsonb_build_object('id', v.id, 'agencyId', v.agency_id, 'name', v.name, 'aliases', v.aliases, 'kind', v.kind,
         'regionCode', v.region_code, 'parentId', v.parent_id, 'validFrom', v.valid_from, 'validTo', v.valid_to,
         'successorOf', v.successor_of, 'population', v.population) AS agency
     FROM report r
     LEFT JOIN submission s ON s.id = r.submission_id
     JOIN LATERAL (${versionOf('r.agency_id', 'r.year::integer')}) v ON true
     LEFT JOIN peer_group g ON g.year = r.year AND g.kind = v.kind AND g.level = ${levelOf('v.region_code')}
     LEFT JOIN LATERAL (
       SELECT ${sourceOf('p')} AS source FROM report p
       WHERE p.current AND p.year = r.year - 1
         AND p.agency_id IN (SELECT r.agency_id UNION ALL ${agenciesBefore('r.agency_id')})
       ORDER BY p.agency_id = r.agency_id DESC, p.agency_id LIMIT 1) p ON true
     LEFT JOIN LATERAL (${PUBLISHED_BEFORE}) o ON true
     WHERE r.id = ANY($1::uuid[]) ORDER BY r.id`,
    [ids],
  );
  const predecessors = await predecessorsOf(transaction, rows);
  const readings = await readingsOf(transaction, [
    ...rows.flatMap(({ submission, previous, publishedVersion }) =>
      [submission, previous, publishedVersion].flatMap((one) => one ?? []),
    ),
    ...predecessors.flatMap(({ submission }) => submission ?? []),
  ]);
  const readingOf = (submission: string | null) => (submission === null ? null : (readings.get(submission) ?? null));
  const below = await subordinatesOf(transaction, rows);
  const similar = await similarTexts(transaction, ids);
  return rows.flatMap((row) => {
    const { id, agencyId, year, submission, previous, agency, publishedOn, peers } = row;
    const reading = readingOf(submission);
    if (reading === null) return [];
    const others = predecessors.filter(
      (other) =>
        other.agencyId === agencyId &&
        other.year === year &&
        (other.submission === null || other.submission !== previous),
    );
    const subordinates = below.get(`${agencyId}/${year}`) ?? [];
    const limits = peerLimits(peers ?? UNKNOWN_PEERS, populationOf(agency));
    const neighbours: Neighbours = {
      previous: readingOf(previous),
      predecessors: others.map((other) => ({ name: other.name, report: readingOf(other.submission) })),
      agency,
      publishedOn,
      published: publishedOf(row, readingOf),
      peers: limits,
      subordinates,
      similar: similar.get(id) ?? NOTHING_SIMILAR,
    };
    return [{ id, reading, neighbours }];
  });
}

/** What was sent and published before, and not simply taken back: of the same agency and year. */
const PUBLISHED_BEFORE = `SELECT e.id, e.published_on FROM submission e
  WHERE e.agency_id = r.agency_id AND e.year = r.year AND e.id <> s.id AND e.received_at < s.received_at
    AND e.published_on <= (s.received_at AT TIME ZONE 'Asia/Shanghai')::date
    AND (e.withdrawn_at IS NULL OR EXISTS (SELECT FROM submission n WHERE n.replaces = e.id AND n.state = 'checked'))
  ORDER BY e.received_at LIMIT 1`;

function publishedOf(
  { publishedVersion, versionPublishedOn: on }: z.output<typeof ComparedRow>,
  readingOf: (submission: string | null) => AnnualReport | null,
): Neighbours['published'] {
  const report = readingOf(publishedVersion);
  return report === null || on === null ? null : { on, report };
}

/** Where the reading of a report stands: under its submission, or, of figures without a document, in its own row. */
function sourceOf(report: string): string {
  return `coalesce(${report}.submission_id, ${report}.id)`;
}

async function readingsOf(transaction: EntityManager, sources: readonly string[]): Promise<Map<string, AnnualReport>> {
  const rows = await select(
    transaction,
    ReadingRow,
    'SELECT submission_id AS submission, reading FROM reading WHERE submission_id = ANY($1::uuid[])',
    [sources],
  );
  const readings = new Map(rows.map(({ submission, reading }) => [submission, reading]));
  const others = sources.filter((source) => !readings.has(source));
  if (others.length === 0) return readings;
  return new Map([...readings, ...(await storedFigures(transaction, others))]);
}

function agenciesBefore(agency: string): string {
  return `SELECT o.agency_id FROM agency_version n JOIN agency_version o ON o.id = ANY(n.successor_of)
    WHERE n.agency_id = ${agency} AND o.agency_id <> n.agency_id`;
}

/** Those whose work was taken over in the year itself, with the report of the year before; later on it is in the agency's own. */
function predecessorsOf(
  transaction: EntityManager,
  of: readonly { readonly agencyId: string; readonly year: number }[],
): Promise<z.output<typeof PredecessorRow>[]> {
  return select(
    transaction,
    PredecessorRow,
    `SELECT DISTINCT ON (a.agency_id, a.year, o.agency_id) a.agency_id AS "agencyId", a.year, o.name,
       ${sourceOf('p')} AS submission
     FROM unnest($1::text[], $2::integer[]) AS a (agency_id, year)
     JOIN agency_version n ON n.agency_id = a.agency_id AND extract(year FROM n.valid_from) = a.year
     JOIN agency_version o ON o.id = ANY(n.successor_of) AND o.agency_id <> n.agency_id
     LEFT JOIN report p ON p.agency_id = o.agency_id AND p.year = a.year - 1 AND p.current
     ORDER BY a.agency_id, a.year, o.agency_id, o.valid_from DESC`,
    [of.map(({ agencyId }) => agencyId), of.map(({ year }) => year)],
  );
}

async function subordinatesOf(
  transaction: EntityManager,
  of: readonly { readonly agencyId: string; readonly year: number }[],
): Promise<Map<string, Neighbours['subordinates'][number][]>> {
  const rows = await select(
    transaction,
    SubordinateRow,
    `SELECT v.parent_id AS "parentId", o.year, v.name, c.edition, c.cell_values AS values
     FROM unnest($1::text[], $2::integer[]) AS o (agency_id, year)
     -- For each by itself: joined at once, the view would be made whole.
     JOIN LATERAL (SELECT b.* FROM agency_above b WHERE b.parent_id = o.agency_id
       AND daterange(b.valid_from, b.valid_to, '[]') @> make_date(o.year, 12, 31) OFFSET 0) v ON true
     LEFT JOIN report c ON c.agency_id = v.agency_id AND c.year = o.year AND c.current
     ORDER BY v.agency_id`,
    [of.map(({ agencyId }) => agencyId), of.map(({ year }) => year)],
  );
  const below = new Map<string, Neighbours['subordinates'][number][]>();
  for (const { parentId, year, name, edition, values } of rows) {
    const key = `${parentId}/${year}`;
    below.set(key, [...(below.get(key) ?? []), { name, counts: values === null ? null : countsOf(edition, values) }]);
  }
  return below;
}

function countsOf(edition: Edition | null, values: readonly (number | null)[]): Map<CellKey, number> {
  const keys = edition === null ? [] : cellKeys(EDITIONS[edition]);
  return new Map(
    keys.flatMap((key, index): [CellKey, number][] => {
      const value = values[index] ?? null;
      return value === null ? [] : [[key, value]];
    }),
  );
}

const IdRow = z.object({ id: z.string() });

/**
 * Lets no other transaction change what reports are compared with until this one
 * has ended: two that arrive at the same time would each miss the other. Comes
 * before any row of a report is changed, so that nobody waits in a circle.
 */
export async function lockNeighbours(transaction: EntityManager): Promise<void> {
  await lockName(transaction, 'reports that are compared');
}

/** Marks what the report of an agency on a year takes part in: itself, the year after, and the agency above; and `others`. */
export async function markForCheck(
  transaction: EntityManager,
  agencyId: string,
  year: number,
  others: readonly string[],
): Promise<string[]> {
  const marked = await select(
    transaction,
    IdRow,
    `UPDATE report SET check_due = clock_timestamp()
     WHERE current AND (
       (agency_id = $1 AND year IN ($2::smallint, $2::smallint + 1))
       OR (year = $2::smallint + 1 AND agency_id IN (
         SELECT n.agency_id FROM agency_version n JOIN agency_version o ON o.id = ANY(n.successor_of) WHERE o.agency_id = $1))
       OR (year = $2 AND agency_id IN (SELECT parent_id FROM agency_above WHERE agency_id = $1))
       OR id = ANY ($3::uuid[]))
     RETURNING id`,
    [agencyId, year, others],
  );
  return marked.map(({ id }) => id);
}
