import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { selectOne } from '../sql.js';

const VersionRow = z.object({ version: z.string() });

/** Whether anything that answers are made of has changed; the migration that creates `data_version` says how it grows. */
@Injectable()
export class DataVersionRepository {
  constructor(private readonly database: DataSource) {}

  /**
   * Ask for it before the question: an answer is then never older than its version. It is the same only
   * as long as nothing has changed.
   */
  async now(): Promise<string> {
    const row = await selectOne(this.database, VersionRow, 'SELECT version FROM data_version');
    if (!row) throw new Error('The database has no data version');
    return row.version;
  }
}
