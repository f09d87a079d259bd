import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What answers are made of: any change of a row counts. A table is here or in the list of its spec. */
const ANSWERED = [
  'agency',
  'agency_version',
  'finding',
  'finding_remark',
  'peer_group',
  'region',
  'report_measures',
  'reporting_duty',
  'sample_province',
];

const NOT_YET_NOTED = `current_setting('gongkai.changed', true) IS DISTINCT FROM pg_current_xact_id()::text`;

/**
 * A number that grows with every commit that changes an answer. The first change of a transaction leaves a note; the
 * number is only raised when the transaction commits. So writers wait for each other no longer than a commit takes,
 * nobody holds the number while waiting for something else, and whoever sees the new number sees the change too.
 */
export class CreateDataVersion1764001500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "data_version" (
        "only" boolean NOT NULL DEFAULT true CONSTRAINT "data_version_pk" PRIMARY KEY CONSTRAINT "data_version_one" CHECK ("only"),
        "version" bigint NOT NULL
      ) WITH (fillfactor = 10);
      INSERT INTO "data_version" (version) VALUES (1);
      CREATE UNLOGGED TABLE "data_change" ("transaction" xid8 NOT NULL);

      CREATE FUNCTION note_data_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF ${NOT_YET_NOTED} THEN
            PERFORM set_config('gongkai.changed', pg_current_xact_id()::text, true);
            INSERT INTO data_change ("transaction") VALUES (pg_current_xact_id());
          END IF;
          RETURN NULL;
        END
      $$;
      CREATE FUNCTION raise_data_version() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          DELETE FROM data_change WHERE "transaction" = NEW."transaction";
          UPDATE data_version SET version = version + 1;
          RETURN NULL;
        END
      $$;
      CREATE CONSTRAINT TRIGGER "data_change_committed" AFTER INSERT ON "data_change"
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version();`);
    for (const table of ANSWERED) {
      await noteRows(queryRunner, table);
      await noteChanges(queryRunner, table, 'UPDATE', 'OLD.* IS DISTINCT FROM NEW.*');
    }
    // Of these, answers show some columns only; what has been sent shows once its report counts.
    await noteRows(queryRunner, 'report');
    await noteChanges(queryRunner, 'report', 'UPDATE OF "current"', 'OLD."current" <> NEW."current"');
    await noteChanges(
      queryRunner,
      'submission',
      'UPDATE OF "published_on"',
      'OLD.published_on IS DISTINCT FROM NEW.published_on',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION note_data_change() CASCADE;
      DROP TABLE "data_change";
      DROP FUNCTION raise_data_version();
      DROP TABLE "data_version"`);
  }
}

function noteRows(queryRunner: QueryRunner, table: string): Promise<unknown> {
  return queryRunner.query(`CREATE TRIGGER "${table}_versioned" AFTER INSERT OR DELETE ON "${table}"
    FOR EACH ROW WHEN (${NOT_YET_NOTED}) EXECUTE FUNCTION note_data_change()`);
}

function noteChanges(queryRunner: QueryRunner, table: string, event: string, differs: string): Promise<unknown> {
  return queryRunner.query(`CREATE TRIGGER "${table}_revised" AFTER ${event} ON "${table}"
    FOR EACH ROW WHEN (${NOT_YET_NOTED} AND ${differs}) EXECUTE FUNCTION note_data_change()`);
}
