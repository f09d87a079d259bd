import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every check asks which agencies are below one. Asked for by the parent, the view had to be made whole each time;
 * in three parts, each is found by an index.
 */
export class FindAgenciesBelow1764001900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX "agency_version_by_parent" ON "agency_version" ("parent_id") WHERE parent_id IS NOT NULL;
      CREATE OR REPLACE VIEW "agency_above" AS
        SELECT v."agency_id", v."name", v."valid_from", v."valid_to", v."parent_id"
        FROM "agency_version" v WHERE v."parent_id" IS NOT NULL
        UNION
        SELECT v."agency_id", v."name", v."valid_from", v."valid_to", g."agency_id"
        FROM "agency_version" g
        JOIN "agency_version" v ON v."region_code" = g."region_code"
        WHERE g."kind" = 'government' AND v."kind" <> 'government' AND v."parent_id" IS NULL
          AND v."agency_id" <> g."agency_id"
        UNION
        SELECT v."agency_id", v."name", v."valid_from", v."valid_to", g."agency_id"
        FROM "agency_version" g
        JOIN "region" r ON r."parent" = g."region_code"
        JOIN "agency_version" v ON v."region_code" = r."code"
        WHERE g."kind" = 'government' AND v."kind" = 'government' AND v."parent_id" IS NULL
          AND v."agency_id" <> g."agency_id"`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE OR REPLACE VIEW "agency_above" AS
        SELECT DISTINCT v."agency_id", v."name", v."valid_from", v."valid_to",
          coalesce(v."parent_id", g."agency_id") AS "parent_id"
        FROM "agency_version" v
        JOIN "region" r ON r."code" = v."region_code"
        LEFT JOIN "agency_version" g ON v."parent_id" IS NULL AND g."kind" = 'government'
          AND g."agency_id" <> v."agency_id"
          AND g."region_code" = CASE v."kind" WHEN 'government' THEN r."parent" ELSE v."region_code" END
        WHERE coalesce(v."parent_id", g."agency_id") IS NOT NULL;
      DROP INDEX "agency_version_by_parent"`);
  }
}
