import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What becomes of findings after they were made: reports that are to be checked
 * again, what people said of a finding, and what the province changed about the
 * rules. Nothing that a person said is ever overwritten: each table grows, and
 * the last row counts.
 */
export class CreateReviews1764000450000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE VIEW "agency_above" AS
        SELECT DISTINCT v."agency_id", v."name", v."valid_from", v."valid_to",
          coalesce(v."parent_id", g."agency_id") AS "parent_id"
        FROM "agency_version" v
        JOIN "region" r ON r."code" = v."region_code"
        LEFT JOIN "agency_version" g ON v."parent_id" IS NULL AND g."kind" = 'government'
          AND g."agency_id" <> v."agency_id"
          AND g."region_code" = CASE v."kind" WHEN 'government' THEN r."parent" ELSE v."region_code" END
        WHERE coalesce(v."parent_id", g."agency_id") IS NOT NULL;
      COMMENT ON VIEW "agency_above" IS
        'For each version of an agency the one above it: as the roster says, or else the government of its region; for a government, that of the region around it';

      CREATE TABLE "check_run" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT "check_run_pk" PRIMARY KEY,
        "started_by" uuid CONSTRAINT "check_run_account" REFERENCES "account" ("id") ON DELETE SET NULL,
        "started_at" timestamptz NOT NULL DEFAULT clock_timestamp(),
        "total" integer NOT NULL
      );

      ALTER TABLE "report"
        ADD "check_due" timestamptz,
        ADD "check_run" uuid CONSTRAINT "report_check_run" REFERENCES "check_run" ("id") ON DELETE SET NULL,
        ADD "checked_at" timestamptz NOT NULL DEFAULT now();
      CREATE INDEX "report_to_check" ON "report" ("check_due") WHERE check_due IS NOT NULL;
      CREATE INDEX "report_by_check_run" ON "report" ("check_run") WHERE check_run IS NOT NULL;

      ALTER TABLE "finding"
        ADD "subject" text,
        ADD "position" smallint NOT NULL DEFAULT 0,
        ADD "since" timestamptz NOT NULL DEFAULT now(),
        ADD "solved_at" timestamptz;
      UPDATE "finding" SET subject = id::text;
      ALTER TABLE "finding" ALTER "subject" SET NOT NULL;
      DROP INDEX "finding_by_report";
      CREATE UNIQUE INDEX "finding_of_subject" ON "finding" ("report_id", "subject");

      CREATE TABLE "finding_remark" (
        "id" bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT "finding_remark_pk" PRIMARY KEY,
        "agency_id" text NOT NULL CONSTRAINT "finding_remark_agency" REFERENCES "agency" ("id") ON DELETE CASCADE,
        "year" smallint NOT NULL,
        "subject" text NOT NULL,
        "kind" text NOT NULL
          CONSTRAINT "finding_remark_kind" CHECK (kind IN ('confirmed', 'dismissed', 'reopened', 'commented')),
        "text" text NOT NULL,
        "made_by" uuid CONSTRAINT "finding_remark_account" REFERENCES "account" ("id") ON DELETE SET NULL,
        "made_at" timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX "finding_remark_by_subject" ON "finding_remark" ("agency_id", "year", "subject", "id");

      CREATE TABLE "rule_setting" (
        "id" bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT "rule_setting_pk" PRIMARY KEY,
        "rule" text NOT NULL,
        "enabled" boolean NOT NULL,
        "severity" text CONSTRAINT "rule_setting_severity" CHECK (severity IN ('error', 'warning', 'info')),
        "reason" text NOT NULL,
        "changed_by" uuid CONSTRAINT "rule_setting_account" REFERENCES "account" ("id") ON DELETE SET NULL,
        "changed_at" timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX "rule_setting_by_rule" ON "rule_setting" ("rule", "id")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE "rule_setting";
      DROP TABLE "finding_remark";
      DROP INDEX "finding_of_subject";
      CREATE INDEX "finding_by_report" ON "finding" ("report_id", "id");
      ALTER TABLE "finding" DROP "subject", DROP "position", DROP "since", DROP "solved_at";
      ALTER TABLE "report" DROP "check_due", DROP "check_run", DROP "checked_at";
      DROP TABLE "check_run";
      DROP VIEW "agency_above"`);
  }
}
