import type { AnnualReport, Finding } from '@gongkai/report-model';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';

import { selectOne, select } from '../sql.js';
import { type ComparedReport, comparedReports, lockNeighbours, type Neighbours } from './neighbours.js';
import { PRIORITY, ringForChecks } from './outbox.repository.js';
import { refreshPeers } from './peers.js';
import { countOpen, inheritFindings, writeFindings } from './write-findings.js';

/** What a report has against itself and against what it is compared with, and by which rules. */
export interface Judge {
  readonly ruleSet: string;
  readonly findings: (report: AnnualReport, neighbours: Neighbours) => readonly Finding[];
}

/** Every current report checked again. Times are ISO 8601 in UTC. */
export interface CheckRun {
  readonly id: string;
  readonly startedAt: string;
  readonly total: number;
  readonly done: number;
}

const IdRow = z.object({ id: z.string() });
const RunRow = z.object({
  id: z.string(),
  startedAt: z.date().transform((time) => time.toISOString()),
  total: z.number(),
  done: z.number(),
});

/** A bell for checks that nobody has answered for so long is rung again. */
const RING_AGAIN_AFTER = '1 minute';
/** Behind a province that waits its turn, few bells are lost: a worker that is at it does about as many between two sweeps. */
const RING_AGAIN_AT_A_TIME = 5000;

/** Reports that are to be checked again: because a neighbour has changed, or because somebody wants it. */
@Injectable()
export class CheckRepository {
  constructor(private readonly database: DataSource) {}

  /**
   * Checks those of the reports that are due, in one transaction. What another
   * process is checking at the moment is left to it.
   *
   * @returns how many were checked
   */
  check(reportIds: readonly string[], judge: Judge): Promise<number> {
    return this.database.transaction(async (transaction) => {
      const due = await select(
        transaction,
        IdRow,
        `SELECT id FROM report WHERE id = ANY($1::uuid[]) AND check_due IS NOT NULL ORDER BY id FOR UPDATE SKIP LOCKED`,
        [reportIds],
      );
      await checkNow(
        transaction,
        due.map(({ id }) => id),
        judge,
      );
      return due.length;
    });
  }

  /** Has every current report checked again, by jobs. */
  start(startedBy: string | null): Promise<CheckRun> {
    return this.database.transaction(async (transaction) => {
      await transaction.query(
        'INSERT INTO peer_change (agency_id, year) SELECT agency_id, year FROM report_measures WHERE current',
      );
      await refreshPeers(transaction);
      await lockNeighbours(transaction);
      const run = await selectOne(
        transaction,
        IdRow,
        `INSERT INTO check_run (started_by, total)
         SELECT $1, count(*) FROM report WHERE current RETURNING id`,
        [startedBy],
      );
      if (!run) throw new Error('INSERT gave no row back');
      // Neighbours go into one job, which then reads each report once for both.
      const marked = await select(
        transaction,
        IdRow,
        `WITH marked AS (UPDATE report SET check_due = clock_timestamp(), check_run = $1 WHERE current
           RETURNING id, agency_id, year)
         SELECT id FROM marked ORDER BY agency_id, year`,
        [run.id],
      );
      await ringForChecks(
        transaction,
        marked.map(({ id }) => id),
        PRIORITY.sample,
      );
      return { id: run.id, startedAt: new Date().toISOString(), total: marked.length, done: 0 };
    });
  }

  /** How far a run has come; the last one where no id is given. Null where there is none. */
  run(id: string | null = null): Promise<CheckRun | null> {
    return selectOne(
      this.database,
      RunRow,
      `SELECT c.id, c.started_at AS "startedAt", c.total,
         c.total - (SELECT count(*) FROM report r WHERE r.check_run = c.id AND r.check_due IS NOT NULL)::integer AS done
       FROM check_run c WHERE $1::uuid IS NULL OR c.id = $1 ORDER BY c.started_at DESC LIMIT 1`,
      [id],
    );
  }

  /** Current reports with what they are compared with, in the order of their ids: `limit` of them after one. */
  compared(after: string | null, limit: number): Promise<ComparedReport[]> {
    return this.database.transaction(async (transaction) => {
      const rows = await select(
        transaction,
        IdRow,
        `SELECT id FROM report WHERE current AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
        [after, limit],
      );
      return comparedReports(
        transaction,
        rows.map(({ id }) => id),
      );
    });
  }

  /**
   * For the sweeper, when reports have arrived: what is usual among peers is counted anew, and where that
   * concerns a report, it is checked again. Gives the number of these reports.
   */
  refreshPeers(): Promise<number> {
    return this.database.transaction(async (transaction) => {
      const marked = await refreshPeers(transaction);
      await ringForChecks(transaction, marked, PRIORITY.sample);
      return marked.length;
    });
  }

  /** For the sweeper: rings again for what has been due for too long, the longest first. Gives the number of reports. */
  ringOverdue(atATime = RING_AGAIN_AT_A_TIME): Promise<number> {
    return this.database.transaction(async (transaction) => {
      const overdue = await select(
        transaction,
        IdRow,
        `UPDATE report SET check_due = clock_timestamp()
         WHERE id IN (SELECT id FROM report WHERE check_due < now() - interval '${RING_AGAIN_AFTER}'
           ORDER BY check_due LIMIT $1 FOR UPDATE SKIP LOCKED)
         RETURNING id`,
        [atATime],
      );
      await ringForChecks(
        transaction,
        overdue.map(({ id }) => id),
        PRIORITY.sample,
      );
      return overdue.length;
    });
  }
}

/** Within a transaction that holds the rows. */
export async function checkNow(transaction: EntityManager, ids: readonly string[], judge: Judge): Promise<void> {
  if (ids.length === 0) return;
  const reports = await comparedReports(transaction, ids);
  const changed = await writeFindings(
    transaction,
    reports.map(({ id, reading, neighbours }) => ({ reportId: id, findings: judge.findings(reading, neighbours) })),
  );
  await transaction.query(
    `UPDATE report SET check_due = NULL, checked_at = now(), rule_set = $2 WHERE id = ANY($1::uuid[])`,
    [ids, judge.ruleSet],
  );
  await countOpen(transaction, changed);
}

/** The first check of a report, which takes over what the version before it had. */
export async function checkNew(
  transaction: EntityManager,
  id: string,
  before: string | null,
  judge: Judge,
): Promise<void> {
  await checkNow(transaction, [id], judge);
  if (before !== null) await inheritFindings(transaction, id, before);
}
