import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOT_YET_NOTED = `current_setting('gongkai.changed', true) IS DISTINCT FROM pg_current_xact_id()::text`;

/**
 * What an agency says itself of its figures of a year. Nothing that was said is ever overwritten: the table grows, the
 * last row of an agency and year counts, and an empty one takes back what stood there. Only a clerk who sent a report
 * of the agency that counts may speak for it; the table sees to that itself, whoever writes.
 */
export class CreateAgencyStatements1764001600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "agency_statement" (
        "id" bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT "agency_statement_pk" PRIMARY KEY,
        "agency_id" text NOT NULL CONSTRAINT "agency_statement_agency" REFERENCES "agency" ("id") ON DELETE CASCADE,
        "year" smallint NOT NULL,
        "text" text NOT NULL,
        "made_by" uuid CONSTRAINT "agency_statement_account" REFERENCES "account" ("id") ON DELETE SET NULL,
        "made_at" timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX "agency_statement_by_year" ON "agency_statement" ("agency_id", "year", "id");

      CREATE FUNCTION speaks_for("account" uuid, "agency" text) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT FROM account a
          JOIN submission s ON s.sent_by = a.id AND s.withdrawn_at IS NULL
          JOIN report r ON r.submission_id = s.id AND r.current
          WHERE a.id = $1 AND a.role = 'clerk' AND r.agency_id = $2)
      $$;
      COMMENT ON FUNCTION speaks_for IS 'Whether the account is a clerk who sent a report of the agency that counts';

      CREATE FUNCTION refuse_other_speakers() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NOT speaks_for(NEW.made_by, NEW.agency_id) THEN
            RAISE EXCEPTION 'account % does not speak for agency %', NEW.made_by, NEW.agency_id
              USING ERRCODE = 'insufficient_privilege';
          END IF;
          RETURN NEW;
        END
      $$;
      CREATE TRIGGER "agency_statement_spoken" BEFORE INSERT ON "agency_statement"
        FOR EACH ROW EXECUTE FUNCTION refuse_other_speakers();

      CREATE TRIGGER "agency_statement_versioned" AFTER INSERT OR DELETE ON "agency_statement"
        FOR EACH ROW WHEN (${NOT_YET_NOTED}) EXECUTE FUNCTION note_data_change();
      CREATE TRIGGER "agency_statement_revised" AFTER UPDATE ON "agency_statement"
        FOR EACH ROW WHEN (${NOT_YET_NOTED} AND OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION note_data_change()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE "agency_statement";
      DROP FUNCTION refuse_other_speakers();
      DROP FUNCTION speaks_for(uuid, text)`);
  }
}
