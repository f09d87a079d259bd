import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who there is and who must report. An agency is an identity that lasts; its
 * name, kind and parent have dates. References between agencies are checked at
 * the end of the transaction, so that a roster can be written in any order.
 */
export class CreateOrganisations1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "region" (
        "code" text NOT NULL CONSTRAINT "region_pk" PRIMARY KEY,
        "name" text NOT NULL,
        "parent" text CONSTRAINT "region_parent" REFERENCES "region" ("code") DEFERRABLE INITIALLY DEFERRED
      );

      CREATE TABLE "agency" (
        "id" text NOT NULL CONSTRAINT "agency_pk" PRIMARY KEY,
        "sample" boolean NOT NULL,
        "registered_by" uuid,
        "created_at" timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE "agency_version" (
        "id" text NOT NULL CONSTRAINT "agency_version_pk" PRIMARY KEY,
        "agency_id" text NOT NULL CONSTRAINT "agency_version_agency" REFERENCES "agency" ("id") ON DELETE CASCADE,
        "name" text NOT NULL,
        "aliases" text[] NOT NULL DEFAULT '{}',
        "kind" text NOT NULL,
        "region_code" text NOT NULL CONSTRAINT "agency_version_region" REFERENCES "region" ("code"),
        "parent_id" text CONSTRAINT "agency_version_parent"
          REFERENCES "agency" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
        "valid_from" date NOT NULL,
        "valid_to" date,
        "successor_of" text CONSTRAINT "agency_version_successor_of"
          REFERENCES "agency_version" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
        "population" integer,
        CONSTRAINT "agency_version_days" CHECK (valid_to IS NULL OR valid_to >= valid_from)
      );
      CREATE INDEX "agency_version_by_agency" ON "agency_version" ("agency_id", "valid_from");
      CREATE INDEX "agency_version_by_region" ON "agency_version" ("region_code", "kind");

      CREATE TABLE "reporting_duty" (
        "agency_id" text NOT NULL CONSTRAINT "reporting_duty_agency" REFERENCES "agency" ("id") ON DELETE CASCADE,
        "year" smallint NOT NULL,
        CONSTRAINT "reporting_duty_pk" PRIMARY KEY ("agency_id", "year")
      );
      CREATE INDEX "reporting_duty_by_year" ON "reporting_duty" ("year");

      CREATE VIEW "agency_today" AS
        SELECT DISTINCT ON (a."id") a."id", v."name", v."aliases", v."kind", a."sample",
          r."code" AS "region_code", r."name" AS "region_name", r."parent" AS "region_parent"
        FROM "agency" a
        JOIN "agency_version" v ON v."agency_id" = a."id"
        JOIN "region" r ON r."code" = v."region_code"
        ORDER BY a."id", v."valid_from" DESC;
      COMMENT ON VIEW "agency_today" IS 'One row an agency, as its latest version has it'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP VIEW "agency_today";
      DROP TABLE "reporting_duty";
      DROP TABLE "agency_version";
      DROP TABLE "agency";
      DROP TABLE "region"`);
  }
}
