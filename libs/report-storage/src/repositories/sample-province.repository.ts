import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';

import { PROGRESS_CHANNEL } from '../channels.js';
import { AccountEntity } from '../entities/account.entity.js';
import { SampleProvinceEntity } from '../entities/sample-province.entity.js';
import { notify, select, selectOne } from '../sql.js';
import type { NewAccount } from './account.repository.js';
import { insertRoster, type Roster } from './agency.repository.js';
import { lockNeighbours } from './neighbours.js';
import { lockPeers } from './peers.js';
import { PRIORITY, ring, ringForChecks } from './outbox.repository.js';
import { rebuildRollups, withoutRollups } from './rollups.js';
import { forgetCommonTexts } from './similar-texts.js';

/** What makes the province what it is: the same order gives the same documents. */
export interface SampleProvinceOrder {
  readonly seed: number;
  readonly years: readonly number[];
  /** How many agencies; null for as many as usual. */
  readonly agencies: number | null;
}

/** An invented province, before any of its documents. */
export interface NewSampleProvince extends SampleProvinceOrder {
  /** How many documents there will be. */
  readonly total: number;
  readonly roster: Roster;
  readonly accounts: readonly NewAccount[];
}

export interface SampleProvinceProgress {
  readonly state: 'absent' | 'loading' | 'loaded';
  /** Documents that have been read, of `total`. */
  readonly done: number;
  readonly total: number;
}

const ProgressRow = z.object({ state: z.enum(['loading', 'loaded']), done: z.number(), total: z.number() });
const CountRow = z.object({ count: z.number() });
const OrderRow = z.object({ seed: z.number(), years: z.array(z.number()), agencies: z.number().nullable() });
const UnsettledRow = z.object({ id: z.string(), priority: z.number() });
const IdRow = z.object({ id: z.string() });
const FileRow = z.object({ sha256: z.string() });

@Injectable()
export class SampleProvinceRepository {
  constructor(private readonly database: DataSource) {}

  /**
   * Roster, duties, accounts and the order to load; false, having changed nothing,
   * where there is one already, or there was one and it has been removed.
   */
  install({ seed, years, agencies, total, roster, accounts }: NewSampleProvince): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const added = await transaction
        .createQueryBuilder()
        .insert()
        .into(SampleProvinceEntity)
        .values({ single: true, state: 'loading', total, seed, years: [...years], agencies })
        .orIgnore()
        .returning('single')
        .execute();
      if ((added.raw as unknown[]).length === 0) return false;
      await insertRoster(transaction, roster, { sample: true });
      const rows = accounts.map((account) => ({ ...account, sample: true }));
      await transaction.createQueryBuilder().insert().into(AccountEntity).values(rows).orIgnore().execute();
      await notify(transaction, PROGRESS_CHANNEL);
      return true;
    });
  }

  async progress(): Promise<SampleProvinceProgress> {
    const row = await selectOne(
      this.database,
      ProgressRow,
      `SELECT state, total, (SELECT count(*)::int FROM submission
         WHERE sample AND state NOT IN ('received', 'reading')) AS done
       FROM sample_province WHERE state <> 'removed'`,
    );
    return row ?? { state: 'absent', done: 0, total: 0 };
  }

  /** Whether anything invented is there, loaded from documents or imported as figures. */
  async isThere(): Promise<boolean> {
    const rows: unknown[] = await this.database.query('SELECT FROM agency WHERE sample LIMIT 1');
    return rows.length > 0;
  }

  /** The province whose loading has not come to its end; null where there is nothing to load. */
  toLoad(): Promise<SampleProvinceOrder | null> {
    return selectOne(
      this.database,
      OrderRow,
      `SELECT seed, years, agencies FROM sample_province WHERE state = 'loading'`,
    );
  }

  /** How many of its documents have been received and not yet read. */
  async waiting(): Promise<number> {
    const row = await selectOne(
      this.database,
      CountRow,
      `SELECT count(*)::int AS count FROM submission WHERE sample AND state IN ('received', 'reading')`,
    );
    return row?.count ?? 0;
  }

  /** Every document has been received and read. */
  async markLoaded(): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await transaction.query(`UPDATE sample_province SET state = 'loaded' WHERE state = 'loading'`);
      await notify(transaction, PROGRESS_CHANNEL);
    });
  }

  /**
   * Takes everything invented away: documents, reports, agencies, accounts. What a
   * person had sent about an invented agency stays, and is read again without it.
   *
   * @returns the files that nothing speaks of any more
   */
  remove(): Promise<string[]> {
    return this.database.transaction(async (transaction) => {
      await lockPeers(transaction);
      await lockNeighbours(transaction);
      await transaction.query(`UPDATE sample_province SET state = 'removed'`);
      await withoutRollups(transaction, async () => {
        await transaction.query('DELETE FROM submission WHERE sample');
        await readAgainWithoutSample(transaction);
        await transaction.query('DELETE FROM agency WHERE sample');
      });
      await rebuildRollups(transaction);
      await checkAgainWithoutSample(transaction);
      await transaction.query('DELETE FROM account WHERE sample');
      const files = await select(
        transaction,
        FileRow,
        `DELETE FROM stored_file f WHERE NOT EXISTS (SELECT FROM submission s WHERE s.sha256 = f.sha256)
         RETURNING f.sha256`,
      );
      await notify(transaction, PROGRESS_CHANNEL);
      return files.map(({ sha256 }) => sha256);
    });
  }
}

/** What was compared with the sample's reports is compared without them. */
async function checkAgainWithoutSample(transaction: EntityManager): Promise<void> {
  await forgetCommonTexts(transaction);
  const marked = await select(
    transaction,
    IdRow,
    'UPDATE report SET check_due = clock_timestamp() WHERE current RETURNING id',
  );
  await ringForChecks(
    transaction,
    marked.map(({ id }) => id),
    PRIORITY.sample,
  );
}

async function readAgainWithoutSample(transaction: EntityManager): Promise<void> {
  const about = await select(
    transaction,
    UnsettledRow,
    `UPDATE submission s SET state = 'received', claim_token = claim_token + 1, rung_at = now(), candidates = '{}'
     WHERE withdrawn_at IS NULL AND state IN ('checked', 'reading') AND EXISTS (SELECT FROM agency a
       WHERE a.sample AND (a.id = s.agency_id OR a.id = s.given_agency OR a.id = ANY (s.candidates)))
     RETURNING id, priority`,
  );
  for (const { id, priority } of about) await ring(transaction, id, priority);
}
