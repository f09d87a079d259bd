import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Figures may come from a file of figures instead of a document. Such a report has no submission and no
 * reading; what it states beside its cells stands with it.
 */
export class FiguresWithoutDocuments1764001100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "report" ALTER "submission_id" DROP NOT NULL;
      ALTER TABLE "report" ADD "stated_facts" jsonb;
      ALTER TABLE "report" ADD CONSTRAINT "report_source" CHECK ((submission_id IS NULL) = (stated_facts IS NOT NULL))`);
    // Most cells are zero: compressed, both arrays together take a fifth, and stay in the row.
    await queryRunner.query(`
      ALTER TABLE "report" SET (toast_tuple_target = 128);
      ALTER TABLE "report" ALTER "cell_values" SET STORAGE MAIN, ALTER "cell_states" SET STORAGE MAIN,
        ALTER "stated_facts" SET STORAGE MAIN, ALTER "agency_id" SET STORAGE PLAIN, ALTER "edition" SET STORAGE PLAIN,
        ALTER "rule_set" SET STORAGE PLAIN, ALTER "findings_digest" SET STORAGE PLAIN`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM "report" WHERE submission_id IS NULL;
      ALTER TABLE "report" DROP CONSTRAINT "report_source";
      ALTER TABLE "report" DROP "stated_facts";
      ALTER TABLE "report" ALTER "submission_id" SET NOT NULL`);
  }
}
