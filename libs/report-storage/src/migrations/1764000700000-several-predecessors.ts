import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where agencies were merged, one goes on from several. */
export class SeveralPredecessors1764000700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "agency_version" DROP CONSTRAINT "agency_version_successor_of";
      ALTER TABLE "agency_version" ALTER "successor_of" TYPE text[] USING array_remove(ARRAY["successor_of"], NULL);
      ALTER TABLE "agency_version" ALTER "successor_of" SET DEFAULT '{}', ALTER "successor_of" SET NOT NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "agency_version" ALTER "successor_of" DROP DEFAULT, ALTER "successor_of" DROP NOT NULL;
      ALTER TABLE "agency_version" ALTER "successor_of" TYPE text USING "successor_of"[1];
      ALTER TABLE "agency_version" ADD CONSTRAINT "agency_version_successor_of" FOREIGN KEY ("successor_of")
        REFERENCES "agency_version" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED`);
  }
}
