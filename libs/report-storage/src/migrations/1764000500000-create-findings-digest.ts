import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets a check know without reading the findings that it found the same. */
export class CreateFindingsDigest1764000500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "report" ADD "findings_digest" text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "report" DROP "findings_digest"`);
  }
}
