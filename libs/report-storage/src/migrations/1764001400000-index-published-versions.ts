import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each check asks which version of a report was published before; without an index it looks through every file. */
export class IndexPublishedVersions1764001400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX "submission_published"
      ON "submission" ("agency_id", "year", "received_at") WHERE published_on IS NOT NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "submission_published"');
  }
}
