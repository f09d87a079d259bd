import type { MigrationInterface, QueryRunner } from 'typeorm';

import { countInRollups, VERSION_THEN } from './1764001200000-create-rollups.js';

/** Of each agency in `of`, which version is looked at for which years; a year belongs to exactly one of them. */
const DIVIDE = (of: string) => `
  UPDATE agency_version v SET first_year = s.first_year, last_year = s.last_year
  FROM (
    SELECT id, CASE WHEN lag(id) OVER in_order IS NULL THEN 0 ELSE extract(year FROM valid_from) END AS first_year,
      coalesce(extract(year FROM lead(valid_from) OVER in_order) - 1, 32767) AS last_year
    FROM agency_version WHERE agency_id IN (${of})
    WINDOW in_order AS (PARTITION BY agency_id ORDER BY valid_from, id)) s
  WHERE v.id = s.id AND (v.first_year, v.last_year) IS DISTINCT FROM (s.first_year, s.last_year)`;

const VERSION = `SELECT v.* FROM agency_version v
  WHERE v.agency_id = r.agency_id AND r.year BETWEEN v.first_year AND v.last_year`;

/** Reports that another version is looked at for than before are counted where they are looked for, and so are their peers. */
const recount = (from: string, to: string) => {
  const moved = `report r WHERE r.current AND (SELECT id FROM (${from}) v) IS DISTINCT FROM (SELECT id FROM (${to}) v)`;
  return `SELECT count_in_rollups(r, -1) FROM ${moved};
    ${countInRollups(to)}
    SELECT count_in_rollups(r, 1) FROM ${moved};
    INSERT INTO peer_change (agency_id, year) SELECT r.agency_id, r.year FROM ${moved};`;
};

const COLUMNS = `a."id", v."name", v."aliases", v."kind", a."sample",
      r."code" AS "region_code", r."name" AS "region_name", r."parent" AS "region_parent", v."pinyin"
    FROM "agency" a
    JOIN "agency_version" v ON v."agency_id" = a."id"
    JOIN "region" r ON r."code" = v."region_code"`;

/**
 * Who an agency was in a year was found by sorting all of its versions by their days, and for every agency anew. Now
 * each version says for which years it is looked at: the last one that had begun by the end of the year, or else the
 * first one. Triggers keep that so; most agencies have one version, for which the defaults hold.
 */
export class DivideYearsAmongVersions1764002100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "agency_version" ADD COLUMN "first_year" smallint NOT NULL DEFAULT 0,
        ADD COLUMN "last_year" smallint NOT NULL DEFAULT 32767;
      ${DIVIDE('SELECT agency_id FROM agency_version')};

      CREATE FUNCTION divide_years() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          -- Its own update comes here again, and once more with nothing.
          IF EXISTS (SELECT FROM changed) THEN ${DIVIDE('SELECT agency_id FROM changed')}; END IF;
          RETURN NULL;
        END
      $$;
      CREATE TRIGGER "agency_version_comes" AFTER INSERT ON "agency_version" REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION divide_years();
      CREATE TRIGGER "agency_version_changes" AFTER UPDATE ON "agency_version" REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION divide_years();
      CREATE TRIGGER "agency_version_goes" AFTER DELETE ON "agency_version" REFERENCING OLD TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION divide_years();
      ${recount(VERSION_THEN, VERSION)}
      CREATE OR REPLACE VIEW "agency_today" AS SELECT ${COLUMNS} WHERE v."last_year" = 32767`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE OR REPLACE VIEW "agency_today" AS SELECT DISTINCT ON (a."id") ${COLUMNS} ORDER BY a."id", v."valid_from" DESC;
      ${recount(VERSION, VERSION_THEN)}
      DROP FUNCTION divide_years() CASCADE;
      ALTER TABLE "agency_version" DROP COLUMN "first_year", DROP COLUMN "last_year"`);
  }
}
