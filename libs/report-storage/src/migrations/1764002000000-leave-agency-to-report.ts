import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The measures of a report go with it, and it with its agency: to ask for the agency once more cost a lookup a row. */
export class LeaveAgencyToReport1764002000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "report_measures" DROP CONSTRAINT "report_measures_agency"');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "report_measures" ADD CONSTRAINT "report_measures_agency"
      FOREIGN KEY ("agency_id") REFERENCES "agency" ("id") ON DELETE CASCADE`);
  }
}
