import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOT_YET_NOTED = `current_setting('gongkai.changed', true) IS DISTINCT FROM pg_current_xact_id()::text`;

/**
 * The problems that reports name, a row a sentence, so that they can be asked for over a whole province; where each
 * stands in its document is in the reading. What was read before is taken from there.
 */
export class CreateReportProblems1764001700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "report_problem" (
        "report_id" uuid NOT NULL CONSTRAINT "report_problem_report" REFERENCES "report" ("id") ON DELETE CASCADE,
        "position" smallint NOT NULL,
        "text" text NOT NULL,
        "categories" text[] NOT NULL,
        CONSTRAINT "report_problem_pk" PRIMARY KEY ("report_id", "position")
      );
      INSERT INTO "report_problem" (report_id, position, text, categories)
      SELECT r.id, p.position - 1, p.problem ->> 'text',
        ARRAY(SELECT jsonb_array_elements_text(p.problem -> 'categories'))
      FROM report r JOIN reading d ON d.submission_id = r.submission_id
      CROSS JOIN LATERAL jsonb_array_elements(d.reading -> 'problems') WITH ORDINALITY AS p (problem, position);

      CREATE TRIGGER "report_problem_versioned" AFTER INSERT OR DELETE ON "report_problem"
        FOR EACH ROW WHEN (${NOT_YET_NOTED}) EXECUTE FUNCTION note_data_change();
      CREATE TRIGGER "report_problem_revised" AFTER UPDATE ON "report_problem"
        FOR EACH ROW WHEN (${NOT_YET_NOTED} AND OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION note_data_change()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "report_problem"');
  }
}
