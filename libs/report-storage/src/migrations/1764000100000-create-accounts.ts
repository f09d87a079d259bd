import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may sign in. Neither a password nor a token is kept, only what proves it. */
export class CreateAccounts1764000100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "account" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT "account_pk" PRIMARY KEY,
        "name" text NOT NULL CONSTRAINT "account_name" UNIQUE,
        "password_hash" text NOT NULL,
        "role" text NOT NULL CONSTRAINT "account_role" CHECK (role IN ('clerk', 'supervisor', 'analyst')),
        "sample" boolean NOT NULL DEFAULT false
      );

      CREATE TABLE "session" (
        "token_hash" text NOT NULL CONSTRAINT "session_pk" PRIMARY KEY,
        "account_id" uuid NOT NULL CONSTRAINT "session_account" REFERENCES "account" ("id") ON DELETE CASCADE,
        "expires_at" timestamptz NOT NULL
      );
      CREATE INDEX "session_by_account" ON "session" ("account_id")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE "session";
      DROP TABLE "account"`);
  }
}
