import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The terms that a province lists for the rule about them are a part of the rule's setting, with its history. */
export class CreateRequiredWordings1764000900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "rule_setting" ADD "wordings" jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "rule_setting" DROP "wordings"`);
  }
}
