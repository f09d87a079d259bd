import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of report `r`, the version that held at the end of its year, or else the latest one. */
export const VERSION_THEN = `SELECT v.* FROM agency_version v WHERE v.agency_id = r.agency_id
  ORDER BY daterange(v.valid_from, v.valid_to, '[]') @> make_date(r.year::integer, 12, 31) DESC, v.valid_from DESC LIMIT 1`;

/** @param version finds the version of an agency that report `r` is counted with */
export function countInRollups(version: string): string {
  return `CREATE OR REPLACE FUNCTION count_in_rollups(r report, sign integer) RETURNS void LANGUAGE sql AS $$
    WITH RECURSIVE version AS (${version}),
      place AS (
        SELECT region_code AS code FROM version
        UNION ALL SELECT g.parent FROM place p JOIN region g ON g.code = p.code WHERE g.parent IS NOT NULL)
    INSERT INTO rollup AS u (year, region_code, kind, edition, reports, sums, "unknown")
    SELECT r.year, p.code, k.kind, r.edition, sign,
      ARRAY(SELECT sign * coalesce(c.value, 0) FROM unnest(r.cell_values) WITH ORDINALITY c (value, n) ORDER BY n),
      ARRAY(SELECT sign * (c.value IS NULL)::integer FROM unnest(r.cell_values) WITH ORDINALITY c (value, n) ORDER BY n)
    FROM version v CROSS JOIN place p CROSS JOIN LATERAL (VALUES (v.kind), ('')) k (kind)
    WHERE v.kind <> 'government' AND r.edition IS NOT NULL AND cardinality(r.cell_values) > 0
    ORDER BY p.code, k.kind
    ON CONFLICT (year, region_code, kind, edition) DO UPDATE SET reports = u.reports + excluded.reports,
      sums = ARRAY(SELECT a + b FROM unnest(u.sums, excluded.sums) WITH ORDINALITY s (a, b, n) ORDER BY n),
      "unknown" = ARRAY(SELECT a + b FROM unnest(u."unknown", excluded."unknown") WITH ORDINALITY s (a, b, n) ORDER BY n)
    $$;`;
}

/** Not where somebody loads or removes many reports at once, and adds them up himself. */
const COUNTED = `coalesce(current_setting('gongkai.rollups', true), '') <> 'later'`;

/**
 * The sums of every cell, by region, kind and year, kept by triggers in the transaction that makes a report count
 * or no longer count. A government's report already sums up those below it: it is compared with the sums, never
 * added to them.
 */
export class CreateRollups1764001200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "rollup" (
        "year" smallint NOT NULL,
        "region_code" text NOT NULL CONSTRAINT "rollup_region" REFERENCES "region" ("code"),
        "kind" text NOT NULL,
        "edition" text NOT NULL,
        "reports" integer NOT NULL,
        "sums" double precision[] NOT NULL,
        "unknown" integer[] NOT NULL,
        CONSTRAINT "rollup_pk" PRIMARY KEY ("year", "region_code", "kind", "edition")
      );

      ${countInRollups(VERSION_THEN)}

      CREATE FUNCTION keep_rollups() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP <> 'INSERT' AND OLD.current THEN PERFORM count_in_rollups(OLD, -1); END IF;
          IF TG_OP <> 'DELETE' AND NEW.current THEN PERFORM count_in_rollups(NEW, 1); END IF;
          RETURN NULL;
        END
      $$;
      CREATE TRIGGER "report_comes" AFTER INSERT ON "report" FOR EACH ROW
        WHEN (NEW.current AND ${COUNTED})
        EXECUTE FUNCTION keep_rollups();
      CREATE TRIGGER "report_counts" AFTER UPDATE OF "current" ON "report" FOR EACH ROW
        WHEN (OLD.current IS DISTINCT FROM NEW.current) EXECUTE FUNCTION keep_rollups();
      CREATE TRIGGER "report_goes" AFTER DELETE ON "report" FOR EACH ROW
        WHEN (OLD.current AND ${COUNTED}) EXECUTE FUNCTION keep_rollups();

      SELECT count_in_rollups(r, 1) FROM "report" r WHERE r.current`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER "report_comes" ON "report";
      DROP TRIGGER "report_counts" ON "report";
      DROP TRIGGER "report_goes" ON "report";
      DROP FUNCTION keep_rollups();
      DROP FUNCTION count_in_rollups(report, integer);
      DROP TABLE "rollup"`);
  }
}
