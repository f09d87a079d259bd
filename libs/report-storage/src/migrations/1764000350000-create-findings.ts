import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row for each thing in a report that does not add up. */
export class CreateFindings1764000350000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "finding" (
        "id" bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT "finding_pk" PRIMARY KEY,
        "report_id" uuid NOT NULL CONSTRAINT "finding_report" REFERENCES "report" ("id") ON DELETE CASCADE,
        "rule" text NOT NULL,
        "catalogue" text NOT NULL,
        "severity" text NOT NULL CONSTRAINT "finding_severity" CHECK (severity IN ('error', 'warning', 'info')),
        "verdict" text NOT NULL CONSTRAINT "finding_verdict" CHECK (verdict IN ('violated', 'unverifiable')),
        "message_zh" text NOT NULL,
        "message_en" text NOT NULL,
        "suggestion_zh" text NOT NULL,
        "suggestion_en" text NOT NULL,
        "cells" text[] NOT NULL,
        "expected" jsonb,
        "found" jsonb,
        "places" jsonb NOT NULL,
        "also" text[] NOT NULL
      );
      CREATE INDEX "finding_by_report" ON "finding" ("report_id", "id");
      CREATE INDEX "finding_by_rule" ON "finding" ("rule")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "finding"`);
  }
}
