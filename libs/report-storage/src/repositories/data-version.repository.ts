import { AsyncLocalStorage } from 'node:async_hooks';

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { selectOne } from '../sql.js';

const VersionRow = z.object({ version: z.string() });

/** The version of the answer that is being made. */
const answered = new AsyncLocalStorage<string>();

/** Whether anything that answers are made of has changed; the migration that creates `data_version` says how it grows. */
@Injectable()
export class DataVersionRepository {
  constructor(private readonly database: DataSource) {}

  /**
   * Ask for it before the question: an answer is then never older than its version. It is the same only
   * as long as nothing has changed. Within `answerFrom` it is the version told there.
   */
  async now(): Promise<string> {
    return answered.getStore() ?? (await this.stored());
  }

  /** Makes an answer that is to be no older than a version, whatever it is made of: nobody asks for the version again. */
  answerFrom<Answer>(version: string, answer: () => Promise<Answer>): Promise<Answer> {
    return answered.run(version, answer);
  }

  private async stored(): Promise<string> {
    const row = await selectOne(this.database, VersionRow, 'SELECT version FROM data_version');
    if (!row) throw new Error('The database has no data version');
    return row.version;
  }
}
