import { cellKeys, EDITIONS } from '@gongkai/report-form';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const total = (row: string) => `applications.${row}.total`;
const refused = (ground: string) => [total(`refused.${ground}`)];
const challenges = (outcomes: readonly string[], ...forums: readonly string[]) =>
  forums.flatMap((forum) => outcomes.map((outcome) => `challenges.${forum}.${outcome}`));
const LITIGATION = ['litigation.direct', 'litigation.afterReconsideration'];
const CONCLUDED = ['upheld', 'corrected', 'other'];

/** Sums of cells by the column that is new for them; those of the edition of 2019 where they differ. */
const SUMS: Readonly<
  Record<string, { readonly cells: readonly string[]; readonly in2019?: readonly string[] | null }>
> = {
  granted: { cells: [total('granted')] },
  partly_granted: { cells: [total('partlyGranted')] },
  refused_state_secret: { cells: refused('stateSecret') },
  refused_other_law: { cells: refused('otherLaw') },
  refused_stability: { cells: refused('threeSecuritiesOneStability') },
  refused_third_party: { cells: refused('thirdPartyRights') },
  refused_internal: { cells: refused('internalAffairs') },
  refused_process: { cells: refused('processInformation') },
  refused_enforcement: { cells: refused('enforcementFile') },
  refused_query: { cells: refused('administrativeQuery') },
  not_held: { cells: [total('unavailable.notHeld')] },
  needs_creation: { cells: [total('unavailable.needsCreation')] },
  still_unclear: { cells: [total('unavailable.stillUnclear')] },
  not_processed: {
    cells: ['petition', 'repeated', 'publication', 'excessive', 'reconfirmation'].map((ground) =>
      total(`notProcessed.${ground}`),
    ),
  },
  other_outcome: {
    cells: ['overdueCorrection', 'overdueFee', 'other'].map((outcome) => total(`otherOutcome.${outcome}`)),
    in2019: [total('otherOutcome')],
  },
  reconsiderations: { cells: challenges(['total'], 'reconsideration') },
  reconsiderations_concluded: { cells: challenges(CONCLUDED, 'reconsideration') },
  reconsiderations_corrected: { cells: challenges(['corrected'], 'reconsideration') },
  litigations: { cells: challenges(['total'], ...LITIGATION) },
  litigations_concluded: { cells: challenges(CONCLUDED, ...LITIGATION) },
  litigations_corrected: { cells: challenges(['corrected'], ...LITIGATION) },
  documents_issued: { cells: ['proactive.normativeDocuments.issued'], in2019: null },
  documents_repealed: { cells: ['proactive.normativeDocuments.repealed'], in2019: null },
  documents_in_force: { cells: ['proactive.normativeDocuments.inForce'], in2019: null },
};

const WERE_WIDE = ['received', 'carried_over', 'concluded', 'carried_forward'];
const STATED = ['published_total', 'due_completion_rate', 'interpretation_rate'];

/**
 * What every indicator is made of stands beside the report; counts of cells are
 * four bytes wide. Reports that are there are measured from their cells and from
 * what was read in their sentences: 到期办结率 is no longer taken for an on-time rate.
 */
export class MeasureEveryIndicator1764001300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // What four bytes cannot hold is no count.
    await queryRunner.query(`
      CREATE FUNCTION pg_temp.narrow(double precision) RETURNS real IMMUTABLE LANGUAGE sql AS
        'SELECT CASE WHEN abs($1) < 3e38 THEN CASE WHEN abs($1) < 1e-37 THEN 0 ELSE $1::real END END'`);
    await queryRunner.query(`ALTER TABLE "report_measures"
      ${WERE_WIDE.map((column) => `ALTER "${column}" TYPE real USING pg_temp.narrow("${column}")`).join(', ')},
      ${Object.keys(SUMS)
        .map((column) => `ADD "${column}" real`)
        .join(', ')},
      ${STATED.map((column) => `ADD "${column}" double precision`).join(', ')}`);
    await queryRunner.query(measuredFromCells('2021'));
    await queryRunner.query(measuredFromCells('2019'));
    await queryRunner.query(MEASURED_FROM_FACTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "report_measures"
      ${WERE_WIDE.map((column) => `ALTER "${column}" TYPE double precision`).join(', ')},
      ${[...Object.keys(SUMS), ...STATED].map((column) => `DROP "${column}"`).join(', ')}`);
  }
}

function measuredFromCells(edition: '2021' | '2019'): string {
  const order = cellKeys(EDITIONS[edition]);
  const sums = Object.entries(SUMS).flatMap(([column, { cells, in2019 }]) => {
    const keys = edition === '2019' && in2019 !== undefined ? in2019 : cells;
    // Arrays of PostgreSQL begin at 1; a sum with a null is null.
    const values = keys?.map((key) => `r.cell_values[${order.indexOf(key) + 1}]`);
    return values ? [`"${column}" = pg_temp.narrow(${values.join(' + ')})`] : [];
  });
  return `UPDATE "report_measures" m SET ${sums.join(', ')}
    FROM "report" r WHERE r.id = m.report_id AND r.edition = '${edition}'`;
}

/** Exact mentions go before rough ones, the first before the others. */
const MEASURED_FROM_FACTS = `
  WITH asked (measure, fact, due) AS (VALUES ('publishedTotal', 'published.total', NULL),
      ('onTimeRate', 'rate.onTime', false), ('dueCompletionRate', 'rate.onTime', true),
      ('interpretationRate', 'rate.interpretation', NULL)),
  mention AS (
    SELECT r.id AS report_id, a.measure, (f->>'value')::double precision AS value, f->>'text' AS text, nth,
      coalesce((f->>'approximate')::boolean, false) AS rough,
      bool_and(coalesce((f->>'approximate')::boolean, false)) OVER (PARTITION BY r.id, a.measure) AS only_rough
    FROM report r LEFT JOIN reading d ON d.submission_id = r.submission_id,
      jsonb_array_elements(coalesce(d.reading->'facts', r.stated_facts)) WITH ORDINALITY AS t (f, nth)
      JOIN asked a ON a.fact = f->>'name' AND (a.due IS NULL OR a.due = (coalesce(f->>'text', '') LIKE '%到期%'))
    WHERE jsonb_typeof(f->'value') = 'number'),
  stated AS (
    SELECT report_id, measure, (array_agg(value ORDER BY nth))[1] AS value, (array_agg(text ORDER BY nth))[1] AS text,
      min(value) <> max(value) AS disputed, bool_and(rough) AS rough
    FROM mention WHERE only_rough OR NOT rough GROUP BY report_id, measure),
  found AS (
    SELECT m.report_id,
      max(value) FILTER (WHERE measure = 'publishedTotal') AS published_total,
      max(value) FILTER (WHERE measure = 'onTimeRate') AS on_time_rate,
      max(text) FILTER (WHERE measure = 'onTimeRate') AS on_time_sentence,
      max(value) FILTER (WHERE measure = 'dueCompletionRate') AS due_completion_rate,
      max(value) FILTER (WHERE measure = 'interpretationRate') AS interpretation_rate,
      array_remove(m.disputed, 'onTimeRate')
        || coalesce(array_agg(measure ORDER BY measure) FILTER (WHERE s.disputed), '{}') AS disputed,
      array_remove(m.approximate, 'onTimeRate')
        || coalesce(array_agg(measure ORDER BY measure) FILTER (WHERE s.rough), '{}') AS approximate
    FROM report_measures m LEFT JOIN stated s USING (report_id) GROUP BY m.report_id)
  UPDATE report_measures m SET published_total = f.published_total, on_time_rate = f.on_time_rate,
    on_time_sentence = coalesce(f.on_time_sentence, CASE WHEN f.on_time_rate IS NOT NULL THEN m.on_time_sentence END), due_completion_rate = f.due_completion_rate,
    interpretation_rate = f.interpretation_rate, disputed = f.disputed, approximate = f.approximate
  FROM found f WHERE f.report_id = m.report_id`;
