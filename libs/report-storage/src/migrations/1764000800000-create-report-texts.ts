import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What reports say, masked, and by what those that say the same are found. An
 * inverted index holds each number once with the reports that have it; new rows
 * go straight into it, for they are looked for at once.
 */
export class CreateReportTexts1764000800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "report_text" (
        "report_id" uuid NOT NULL CONSTRAINT "report_text_pk" PRIMARY KEY
          CONSTRAINT "report_text_report" REFERENCES "report" ("id") ON DELETE CASCADE,
        "year" smallint NOT NULL,
        "current" boolean NOT NULL,
        "sections" jsonb NOT NULL,
        "sentences" integer[] NOT NULL,
        "buckets" integer[] NOT NULL
      );
      CREATE INDEX "report_text_by_bucket" ON "report_text" USING gin ("buckets") WITH (fastupdate = off) WHERE current;
      CREATE INDEX "report_text_by_sentence" ON "report_text" USING gin ("sentences") WITH (fastupdate = off)
        WHERE current;

      CREATE TABLE "common_text" (
        "kind" text NOT NULL CONSTRAINT "common_text_kind" CHECK (kind IN ('sentence', 'bucket')),
        "key" integer NOT NULL,
        CONSTRAINT "common_text_pk" PRIMARY KEY ("kind", "key")
      );

      ALTER TABLE "finding" ADD "others" jsonb`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "finding" DROP "others";
      DROP TABLE "common_text";
      DROP TABLE "report_text"`);
  }
}
