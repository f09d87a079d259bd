import type { DataSource } from 'typeorm';

/** One attempt to read a submission, from its being taken to its outcome or its going back to the queue. */
export interface Attempt {
  readonly name: string;
  readonly seconds: number;
}

/** From now on the database itself notes when each attempt begins and ends: the server does not know that it is watched. */
export async function noteAttempts(source: DataSource): Promise<void> {
  await source.query(`
    CREATE TABLE "attempt" ("name" text, "submission" uuid, "began" timestamptz, "ended" timestamptz);
    CREATE INDEX "attempt_open" ON "attempt" ("submission") WHERE "ended" IS NULL;
    CREATE FUNCTION "note_attempt"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF OLD.state = 'reading' THEN
        UPDATE "attempt" SET "ended" = clock_timestamp() WHERE "submission" = OLD.id AND "ended" IS NULL;
      END IF;
      IF NEW.state = 'reading' THEN
        INSERT INTO "attempt" VALUES (NEW.file_name, NEW.id, clock_timestamp(), NULL);
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER "noted_attempt" AFTER UPDATE OF "state" ON "submission"
      FOR EACH ROW EXECUTE FUNCTION "note_attempt"()`);
}

/** How many attempts there were, and the longest of them, the longest first. */
export async function longestAttempts(
  source: DataSource,
  most: number,
): Promise<{ count: number; longest: Attempt[] }> {
  const longest: Attempt[] = await source.query(
    `SELECT "name", extract(epoch FROM "ended" - "began")::float8 AS "seconds" FROM "attempt"
     WHERE "ended" IS NOT NULL ORDER BY "ended" - "began" DESC LIMIT $1`,
    [most],
  );
  const [row]: { count: number }[] = await source.query('SELECT count(*)::int AS "count" FROM "attempt"');
  return { count: row?.count ?? 0, longest };
}
