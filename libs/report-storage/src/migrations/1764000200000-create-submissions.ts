import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was sent, how far its reading has come, and the bell that is still to
 * be rung for it. `claim_token` grows with every claim: whoever holds an older
 * one can write nothing any more.
 */
export class CreateSubmissions1764000200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "stored_file" (
        "sha256" text NOT NULL CONSTRAINT "stored_file_pk" PRIMARY KEY,
        "size" integer NOT NULL
      );

      CREATE TABLE "submission" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT "submission_pk" PRIMARY KEY,
        "sha256" text NOT NULL CONSTRAINT "submission_file" REFERENCES "stored_file" ("sha256"),
        "file_name" text NOT NULL,
        "sent_by" uuid CONSTRAINT "submission_sender" REFERENCES "account" ("id") ON DELETE SET NULL,
        "received_at" timestamptz NOT NULL DEFAULT clock_timestamp(),
        "published_on" date,
        "given_agency" text CONSTRAINT "submission_given_agency" REFERENCES "agency" ("id") ON DELETE SET NULL,
        "given_year" smallint,
        "replaces" uuid CONSTRAINT "submission_replaces" REFERENCES "submission" ("id") ON DELETE SET NULL,
        "withdrawn_at" timestamptz,
        "state" text NOT NULL DEFAULT 'received'
          CONSTRAINT "submission_state" CHECK (state IN ('received', 'reading', 'checked', 'refused', 'failed')),
        "reason_code" text,
        "reason" text,
        "attempts" smallint NOT NULL DEFAULT 0,
        "strikes" smallint NOT NULL DEFAULT 0,
        "claim_token" integer NOT NULL DEFAULT 0,
        "claimed_until" timestamptz,
        "rung_at" timestamptz NOT NULL DEFAULT now(),
        "priority" smallint NOT NULL,
        "printed_agency" text,
        "needs_agency" boolean NOT NULL DEFAULT false,
        "candidates" text[] NOT NULL DEFAULT '{}',
        "agency_id" text CONSTRAINT "submission_agency" REFERENCES "agency" ("id") ON DELETE SET NULL,
        "year" smallint,
        "sample" boolean NOT NULL DEFAULT false
      );
      CREATE INDEX "submission_by_sender" ON "submission" ("sent_by", "received_at", "id");
      CREATE INDEX "submission_by_file" ON "submission" ("sha256");
      CREATE INDEX "submission_unsettled" ON "submission" ("received_at") WHERE state IN ('received', 'reading');
      CREATE INDEX "submission_by_replaced" ON "submission" ("replaces") WHERE replaces IS NOT NULL;
      ALTER TABLE "agency" ADD CONSTRAINT "agency_registered_by"
        FOREIGN KEY ("registered_by") REFERENCES "submission" ("id") ON DELETE SET NULL;

      CREATE TABLE "outbox" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT "outbox_pk" PRIMARY KEY,
        "queue" text NOT NULL,
        "payload" jsonb NOT NULL,
        "priority" smallint NOT NULL,
        "created_at" timestamptz NOT NULL DEFAULT clock_timestamp(),
        "sent_at" timestamptz
      );
      CREATE INDEX "outbox_unsent" ON "outbox" ("priority", "created_at") WHERE sent_at IS NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE "outbox";
      ALTER TABLE "agency" DROP CONSTRAINT "agency_registered_by";
      DROP TABLE "submission";
      DROP TABLE "stored_file"`);
  }
}
