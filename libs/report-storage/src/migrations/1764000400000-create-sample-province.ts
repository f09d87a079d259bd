import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether invented data is here, and how far its loading has come. At most one
 * row, which stays when the province is removed: it must not come back by itself.
 */
export class CreateSampleProvince1764000400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "sample_province" (
        "single" boolean NOT NULL DEFAULT true CONSTRAINT "sample_province_pk" PRIMARY KEY,
        "state" text NOT NULL CONSTRAINT "sample_province_state" CHECK (state IN ('loading', 'loaded', 'removed')),
        "total" integer NOT NULL,
        "seed" integer NOT NULL,
        "years" smallint[] NOT NULL,
        "agencies" integer,
        CONSTRAINT "sample_province_single" CHECK (single)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "sample_province"`);
  }
}
