import { AppError } from '@gongkai/outcome';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { select, selectOne } from '../sql.js';
import { storableText } from '../storable.js';

const StatementRow = z.object({
  year: z.int(),
  text: z.string(),
  madeAt: z.date().transform((time) => time.toISOString()),
});

/** What an agency says itself of its figures of a year. */
export type StoredStatement = Readonly<z.output<typeof StatementRow>>;

export interface NewStatement {
  readonly agencyId: string;
  readonly year: number;
  readonly text: string;
  /** A clerk who speaks for the agency; the table refuses anybody else. */
  readonly madeBy: string;
}

/** The right of reply. What was said before stays in the table. */
@Injectable()
export class StatementRepository {
  constructor(private readonly database: DataSource) {}

  /** What holds, the last year first. */
  ofAgency(agencyId: string): Promise<StoredStatement[]> {
    return select(
      this.database,
      StatementRow,
      `SELECT year, text, made_at AS "madeAt" FROM (${LAST} ORDER BY year, id DESC) last
       WHERE text <> '' ORDER BY year DESC`,
      [agencyId],
    );
  }

  /** Whether the account is a clerk who sent a report of the agency that counts. */
  async speaksFor(accountId: string, agencyId: string): Promise<boolean> {
    const row = await selectOne(
      this.database,
      z.object({ speaks: z.boolean() }),
      'SELECT speaks_for($1, $2) AS speaks',
      [accountId, agencyId],
    );
    return row?.speaks === true;
  }

  /** @throws AppError `question-invalid` for a year in which the agency neither had to report nor did */
  async say({ agencyId, year, text, madeBy }: NewStatement): Promise<void> {
    const said = await select(
      this.database,
      z.object({}),
      `INSERT INTO agency_statement (agency_id, year, text, made_by) SELECT $1, $2, $3, $4
       WHERE EXISTS (SELECT FROM reporting_duty WHERE agency_id = $1 AND year = $2)
         OR EXISTS (SELECT FROM report WHERE agency_id = $1 AND year = $2 AND current) RETURNING id`,
      [agencyId, year, storableText(text), madeBy],
    );
    if (said.length === 0) {
      throw new AppError('question-invalid', `这个机关 ${year} 年没有年报，也不需要报送，请选择别的年度`);
    }
  }

  /** Takes back what holds of a year; doing it twice changes nothing. */
  async takeBack({ agencyId, year, madeBy }: Omit<NewStatement, 'text'>): Promise<void> {
    await this.database.query(
      `INSERT INTO agency_statement (agency_id, year, text, made_by)
       SELECT $1, $2, '', $3 FROM (${LAST} AND year = $2 ORDER BY year, id DESC) last WHERE text <> ''`,
      [agencyId, year, madeBy],
    );
  }
}

/** Parameter: agency. */
const LAST = `SELECT DISTINCT ON (year) * FROM agency_statement WHERE agency_id = $1`;
