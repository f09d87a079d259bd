import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was read. One row a report holds all its cells, in the order of the
 * form; beside it stands one narrow row with what indicators ask for. Both
 * versions of a restated year stay; at most one of them is current.
 */
export class CreateReports1764000300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "reading" (
        "submission_id" uuid NOT NULL CONSTRAINT "reading_pk" PRIMARY KEY
          CONSTRAINT "reading_submission" REFERENCES "submission" ("id") ON DELETE CASCADE,
        "reading" jsonb NOT NULL,
        "document" jsonb
      );

      CREATE TABLE "report" (
        "id" uuid NOT NULL CONSTRAINT "report_pk" PRIMARY KEY,
        "submission_id" uuid NOT NULL CONSTRAINT "report_of_submission" UNIQUE
          CONSTRAINT "report_submission" REFERENCES "submission" ("id") ON DELETE CASCADE,
        "agency_id" text NOT NULL CONSTRAINT "report_agency" REFERENCES "agency" ("id") ON DELETE CASCADE,
        "year" smallint NOT NULL,
        "edition" text CONSTRAINT "report_edition" CHECK (edition IN ('2021', '2019')),
        "current" boolean NOT NULL,
        "cell_values" double precision[] NOT NULL,
        "cell_states" smallint[] NOT NULL,
        "rule_set" text NOT NULL,
        "created_at" timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "report_cells" CHECK (cardinality(cell_values) = cardinality(cell_states))
      );
      CREATE UNIQUE INDEX "report_current" ON "report" ("agency_id", "year") WHERE current;
      CREATE INDEX "report_by_agency" ON "report" ("agency_id", "year");
      CREATE INDEX "report_by_year" ON "report" ("year") WHERE current;

      CREATE TABLE "report_measures" (
        "report_id" uuid NOT NULL CONSTRAINT "report_measures_pk" PRIMARY KEY
          CONSTRAINT "report_measures_report" REFERENCES "report" ("id") ON DELETE CASCADE,
        "agency_id" text NOT NULL CONSTRAINT "report_measures_agency" REFERENCES "agency" ("id") ON DELETE CASCADE,
        "year" smallint NOT NULL,
        "current" boolean NOT NULL,
        "received" double precision,
        "carried_over" double precision,
        "concluded" double precision,
        "carried_forward" double precision,
        "website" double precision,
        "wechat" double precision,
        "on_time_rate" double precision,
        "on_time_sentence" text,
        "problem_categories" text[] NOT NULL DEFAULT '{}',
        "disputed" text[] NOT NULL DEFAULT '{}',
        "approximate" text[] NOT NULL DEFAULT '{}',
        "open_errors" integer NOT NULL,
        "open_warnings" integer NOT NULL
      );
      CREATE INDEX "report_measures_by_year" ON "report_measures" ("year", "received") WHERE current;
      CREATE INDEX "report_measures_by_agency" ON "report_measures" ("agency_id", "year") WHERE current`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE "report_measures";
      DROP TABLE "report";
      DROP TABLE "reading"`);
  }
}
