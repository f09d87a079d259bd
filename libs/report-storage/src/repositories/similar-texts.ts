import type { SectionText, TextPrint } from '@gongkai/report-model';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

import { storableJson } from '../storable.js';
import { select } from '../sql.js';
import { versionOf } from './version-in-year.js';

/** A stored report of another agency that may say the same. */
export interface SimilarReport {
  /** Its id. */
  readonly report: string;
  readonly agency: string;
  readonly year: number;
  readonly sections: readonly SectionText[];
}

/** The reports that one is compared with word for word, and the sentences among theirs that are nobody's own. */
export interface SimilarTexts {
  readonly reports: readonly SimilarReport[];
  readonly common: readonly number[];
}

/** What more agencies than this have in a year is nobody's own: no county has so many, so that it came from above. */
const MOST_AGENCIES = 60;
/** So many buckets in common make two reports worth comparing. */
const FEWEST_BUCKETS = 2;

const COLUMNS = { sentence: 'sentences', bucket: 'buckets' } as const;
type Kind = keyof typeof COLUMNS;
const KINDS = Object.keys(COLUMNS) as Kind[];

const SimilarRow = z.object({
  id: z.string(),
  report: z.string(),
  agency: z.string(),
  year: z.number(),
  sections: z.custom<SectionText[]>((value) => Array.isArray(value)),
  common: z.array(z.number()),
});
const ChangedRow = z.object({
  id: z.string(),
  current: z.boolean(),
  year: z.number(),
  sentences: z.array(z.number()),
  buckets: z.array(z.number()),
});
const KeyRow = z.object({ key: z.number() });
const IdRow = z.object({ id: z.string() });

type ChangedText = z.output<typeof ChangedRow>;

/** Written with the report; whether it is the current one is settled afterwards. */
export async function insertText(
  transaction: EntityManager,
  reportId: string,
  year: number,
  { sections, sentences, buckets }: TextPrint,
): Promise<void> {
  await transaction.query(
    `INSERT INTO report_text (report_id, year, current, sections, sentences, buckets) VALUES ($1, $2, false, $3, $4, $5)`,
    [reportId, year, storableJson(sections), sentences, buckets],
  );
}

/** For each of the reports that have some: those of others of the same year, or of the year before, that may say the same. */
export async function similarTexts(
  transaction: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SimilarTexts>> {
  const rows = await select(
    transaction,
    SimilarRow,
    `SELECT t.report_id AS id, o.report_id AS report, v.name AS agency, o.year, o.sections,
       ARRAY(SELECT c.key FROM common_text c
         WHERE c.kind = 'sentence' AND c.key = ANY (t.sentences || o.sentences)) AS common
     FROM report_text t
     JOIN report r ON r.id = t.report_id
     JOIN LATERAL (SELECT ${withoutCommon('t.buckets')} AS buckets OFFSET 0) own ON true
     JOIN report_text o ON o.current AND o.report_id <> t.report_id AND o.year BETWEEN t.year - 1 AND t.year
       AND ${share('o.buckets', 'own.buckets')}
     JOIN report s ON s.id = o.report_id AND s.agency_id <> r.agency_id
       AND NOT (s.year < r.year AND s.agency_id IN (
         SELECT b.agency_id FROM agency_version n JOIN agency_version b ON b.id = ANY(n.successor_of)
         WHERE n.agency_id = r.agency_id))
     JOIN LATERAL (${versionOf('s.agency_id', 's.year::integer')}) v ON true
     WHERE t.report_id = ANY ($1::uuid[])`,
    [ids],
  );
  const similar = new Map<string, { reports: SimilarReport[]; common: Set<number> }>();
  for (const { id, common, ...report } of rows) {
    const known = similar.get(id) ?? { reports: [], common: new Set() };
    similar.set(id, known);
    known.reports.push(report);
    for (const key of common) known.common.add(key);
  }
  return new Map([...similar].map(([id, { reports, common }]) => [id, { reports, common: [...common] }]));
}

/**
 * Has the texts of an agency and year count that are those of its current
 * report, and gives the reports whose findings may change with that. Within the
 * lock of `lockNeighbours`: each sees all that were there before.
 */
export async function settleTexts(transaction: EntityManager, agencyId: string, year: number): Promise<string[]> {
  const changed = await select(
    transaction,
    ChangedRow,
    `UPDATE report_text t SET current = r.current FROM report r
     WHERE r.id = t.report_id AND r.agency_id = $1 AND r.year = $2 AND t.current <> r.current
     RETURNING t.report_id AS id, t.current, t.year, t.sentences, t.buckets`,
    [agencyId, year],
  );
  return affectedBy(transaction, changed);
}

/** The same for a report that is about to be taken away. */
export async function withdrawText(transaction: EntityManager, submissionId: string): Promise<string[]> {
  const changed = await select(
    transaction,
    ChangedRow,
    `UPDATE report_text t SET current = false FROM report r
     WHERE r.id = t.report_id AND r.submission_id = $1 AND t.current
     RETURNING t.report_id AS id, t.current, t.year, t.sentences, t.buckets`,
    [submissionId],
  );
  return affectedBy(transaction, changed);
}

/** What so many had that it was nobody's own may have gone with them. */
export async function forgetCommonTexts(transaction: EntityManager): Promise<void> {
  for (const kind of KINDS) {
    const keys = await select(transaction, KeyRow, 'SELECT key FROM common_text WHERE kind = $1', [kind]);
    await ceaseToBeCommon(
      transaction,
      kind,
      keys.map(({ key }) => key),
    );
  }
}

async function affectedBy(transaction: EntityManager, changed: readonly ChangedText[]): Promise<string[]> {
  const affected = new Set<string>();
  for (const text of changed) {
    for (const kind of KINDS) {
      const keys = text[COLUMNS[kind]];
      const holders = text.current
        ? await becomeCommon(transaction, kind, keys, text.year)
        : await ceaseToBeCommon(transaction, kind, keys);
      for (const id of holders) affected.add(id);
    }
    for (const id of await comparedWith(transaction, text)) affected.add(id);
  }
  return [...affected];
}

/** Those that may say the same as a text: of its year and of the one after. */
async function comparedWith(transaction: EntityManager, { id, year, buckets }: ChangedText): Promise<string[]> {
  const rows = await select(
    transaction,
    IdRow,
    `SELECT o.report_id AS id FROM (SELECT ${withoutCommon('$1::integer[]')} AS buckets OFFSET 0) own
     JOIN report_text o ON o.current AND o.report_id <> $2 AND o.year BETWEEN $3 AND $3::integer + 1
       AND ${share('o.buckets', 'own.buckets')}`,
    [buckets, id, year],
  );
  return rows.map((row) => row.id);
}

/** Those of the numbers that one agency more has made common; gives the reports that have them. */
async function becomeCommon(
  transaction: EntityManager,
  kind: Kind,
  keys: readonly number[],
  year: number,
): Promise<string[]> {
  const many = await select(
    transaction,
    KeyRow,
    // First what is not common yet: the others have long lists, which nobody need count.
    `WITH rare AS MATERIALIZED (SELECT k FROM unnest($2::integer[]) k
       WHERE NOT EXISTS (SELECT FROM common_text c WHERE c.kind = $1 AND c.key = k))
     INSERT INTO common_text (kind, key)
     SELECT $1, k FROM rare
     WHERE (SELECT count(*) FROM (SELECT FROM report_text t
         WHERE t.current AND t.year = $3 AND t.${COLUMNS[kind]} @> ARRAY[k] LIMIT ${MOST_AGENCIES + 1}) uses) > ${MOST_AGENCIES}
     RETURNING key`,
    [kind, keys, year],
  );
  return holdersOf(transaction, kind, many);
}

async function ceaseToBeCommon(transaction: EntityManager, kind: Kind, keys: readonly number[]): Promise<string[]> {
  const few = await select(
    transaction,
    KeyRow,
    `DELETE FROM common_text c WHERE c.kind = $1 AND c.key = ANY ($2::integer[])
       AND NOT EXISTS (SELECT FROM report_text t WHERE t.current AND t.${COLUMNS[kind]} @> ARRAY[c.key]
         GROUP BY t.year HAVING count(*) > ${MOST_AGENCIES})
     RETURNING key`,
    [kind, keys],
  );
  return holdersOf(transaction, kind, few);
}

/** A sentence tells only for reports that are compared with others at all; without a bucket, comparisons themselves may go. */
async function holdersOf(
  transaction: EntityManager,
  kind: Kind,
  keys: readonly { readonly key: number }[],
): Promise<string[]> {
  if (keys.length === 0) return [];
  const isCompared = `EXISTS (SELECT FROM (SELECT ${withoutCommon('t.buckets')} AS buckets OFFSET 0) own
    JOIN report_text o ON o.current AND o.report_id <> t.report_id AND o.year BETWEEN t.year - 1 AND t.year
      AND ${share('o.buckets', 'own.buckets')})`;
  const rows = await select(
    transaction,
    IdRow,
    `SELECT t.report_id AS id FROM report_text t WHERE t.current AND t.${COLUMNS[kind]} && $1::integer[]
       ${kind === 'sentence' ? `AND ${isCompared}` : ''}`,
    [keys.map(({ key }) => key)],
  );
  return rows.map(({ id }) => id);
}

function withoutCommon(buckets: string): string {
  return `ARRAY(SELECT b FROM unnest(${buckets}) b
    WHERE NOT EXISTS (SELECT FROM common_text c WHERE c.kind = 'bucket' AND c.key = b))`;
}

/** The index finds those with one in common; of these the ones with several are kept. */
function share(one: string, other: string): string {
  return `${one} && ${other}
    AND (SELECT count(*) FROM unnest(${one}) b WHERE b = ANY (${other})) >= ${FEWEST_BUCKETS}`;
}
