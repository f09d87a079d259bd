import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is usual among agencies of a kind, counted when their reports have changed; those that are there are counted first. */
export class CreatePeerGroups1764000600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "peer_group" (
        "year" smallint NOT NULL,
        "kind" text NOT NULL,
        "level" text NOT NULL,
        "statistics" jsonb NOT NULL,
        CONSTRAINT "peer_group_pk" PRIMARY KEY ("year", "kind", "level")
      );
      CREATE TABLE "peer_change" (
        "id" bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT "peer_change_pk" PRIMARY KEY,
        "agency_id" text NOT NULL CONSTRAINT "peer_change_agency" REFERENCES "agency" ("id") ON DELETE CASCADE,
        "year" smallint NOT NULL
      );
      ALTER TABLE "report_measures" ADD "published" double precision;
      UPDATE "report_measures" m SET published = (
        SELECT max((f->>'value')::double precision) FROM report r JOIN reading d ON d.submission_id = r.submission_id,
          jsonb_array_elements(d.reading->'facts') f
        WHERE r.id = m.report_id AND f->>'name' IN ('published.total', 'published.website'));
      INSERT INTO "peer_change" (agency_id, year) SELECT agency_id, year FROM "report_measures" WHERE current`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "report_measures" DROP "published";
      DROP TABLE "peer_change";
      DROP TABLE "peer_group"`);
  }
}
