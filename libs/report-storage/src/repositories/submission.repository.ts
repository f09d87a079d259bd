import { AppError } from '@gongkai/outcome';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';

import { PROGRESS_CHANNEL } from '../channels.js';
import { lockName, notify, select, selectOne } from '../sql.js';
import { storableText } from '../storable.js';
import { settleCurrent } from './current-report.js';
import { PRIORITY, type Priority, ring } from './outbox.repository.js';
import { SELECT_SUBMISSION, StoredSubmission } from './stored-submission.js';

/** A file that is already in the file store, and what was said about it. */
export interface NewSubmission {
  readonly sha256: string;
  readonly size: number;
  readonly fileName: string;
  /** Id of the account; null only for the sample. */
  readonly sentBy: string | null;
  /** As yyyy-mm-dd. */
  readonly publishedOn: string | null;
  /** Id of the agency and the year, where the sender said them: they win over what the document prints. */
  readonly givenAgency: string | null;
  readonly givenYear: number | null;
  /** An earlier submission of the same sender, whose place this one takes once it is read as a report of the same agency and year. */
  readonly replaces: string | null;
  readonly sample: boolean;
  readonly priority: Priority;
}

/** The promise to read it. */
export interface Receipt {
  readonly id: string;
  readonly receivedAt: string;
  readonly sha256: string;
  /** The same bytes of the same sender were there before: this is that submission. */
  readonly alreadyReceived: boolean;
}

const ReceivedRow = z.object({ id: z.string(), receivedAt: z.date().transform((time) => time.toISOString()) });
const AttributionRow = z.object({ agencyId: z.string().nullable(), year: z.number().nullable() });
const SettledRow = z.object({ state: z.string(), withdrawn: z.boolean(), priority: z.number() });

/** What senders do with their submissions. Each method is one transaction. */
@Injectable()
export class SubmissionRepository {
  constructor(private readonly database: DataSource) {}

  /**
   * Submission and bell in one: when this returns, neither can be lost, queue or no queue.
   *
   * @throws AppError `submission-not-found` where there is nothing of the sender's to replace,
   *   `agency-not-found`, and `not-allowed` for a document of a sample province that has been removed
   */
  receive(submission: NewSubmission): Promise<Receipt> {
    return this.database.transaction((transaction) => receiveOne(transaction, submission));
  }

  /** Several submissions in one: all of them, or none. The receipts come in the order of the submissions. */
  receiveAll(submissions: readonly NewSubmission[]): Promise<Receipt[]> {
    return this.database.transaction(async (transaction) => {
      const receipts = new Map<NewSubmission, Receipt>();
      // Two who send the same files at once lock them in the same order.
      for (const submission of [...submissions].sort(bySha256)) {
        receipts.set(submission, await receiveOne(transaction, submission));
      }
      return submissions.flatMap((submission) => receipts.get(submission) ?? []);
    });
  }

  /** @throws AppError `submission-not-found` */
  async get(id: string): Promise<StoredSubmission> {
    const found = await selectOne(this.database, StoredSubmission, `${SELECT_SUBMISSION} WHERE s.id = $1`, [id]);
    if (!found) throw notFound(id);
    return found;
  }

  /** Newest first; `after` is the id of the last one of the page before. Documents of the sample are not among them. */
  listBySender(
    accountId: string,
    { limit, after }: { limit: number; after?: string | undefined },
  ): Promise<StoredSubmission[]> {
    return select(
      this.database,
      StoredSubmission,
      `${SELECT_SUBMISSION}
       WHERE s.sent_by = $1 AND NOT s.sample
         AND ($2::uuid IS NULL OR (s.received_at, s.id) < (SELECT l.received_at, l.id FROM submission l WHERE l.id = $2))
       ORDER BY s.received_at DESC, s.id DESC LIMIT $3`,
      [accountId, after ?? null, limit],
    );
  }

  /**
   * Takes a submission back: its report no longer counts, an earlier one of the
   * agency and year counts again. Doing it twice changes nothing.
   *
   * @throws AppError `submission-not-found`
   */
  async withdraw(id: string): Promise<void> {
    await this.database.transaction((transaction) => withdraw(transaction, id));
  }

  /**
   * Says when the document was published, as yyyy-mm-dd, or that nobody knows; its report is checked against its deadline again.
   *
   * @throws AppError `submission-not-found`
   */
  async setPublishedOn(id: string, publishedOn: string | null): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const changed = await selectOne(
        transaction,
        AttributionRow,
        `UPDATE submission SET published_on = $2 WHERE id = $1 RETURNING agency_id AS "agencyId", year`,
        [id, publishedOn],
      );
      if (!changed) throw notFound(id);
      if (changed.agencyId !== null && changed.year !== null) {
        await settleCurrent(transaction, changed.agencyId, changed.year);
      }
      await notify(transaction, PROGRESS_CHANNEL, id);
    });
  }

  /**
   * Says whose report it is (and of which year), and has it read again with that.
   *
   * @throws AppError `submission-not-found`, `agency-not-found`, `submission-settled` where nothing is to be chosen
   */
  async chooseAgency(id: string, agencyId: string, year: number | null = null): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const submission = await selectOne(
        transaction,
        SettledRow,
        `SELECT state, withdrawn_at IS NOT NULL AS withdrawn, priority FROM submission WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (!submission) throw notFound(id);
      if (submission.withdrawn || submission.state !== 'checked') {
        throw new AppError('submission-settled', '这份文件现在不能选择机关：只有已读取且未撤回的年报可以选择');
      }
      await requireAgency(transaction, agencyId);
      await transaction.query(
        `UPDATE submission SET given_agency = $2, given_year = coalesce($3, given_year), state = 'received',
           claim_token = claim_token + 1, rung_at = now() WHERE id = $1`,
        [id, agencyId, year],
      );
      await ring(transaction, id, submission.priority);
      await notify(transaction, PROGRESS_CHANNEL, id);
    });
  }
}

async function receiveOne(transaction: EntityManager, submission: NewSubmission): Promise<Receipt> {
  const { sha256, size, sentBy, sample } = submission;
  await lockName(transaction, `file ${sha256} of ${sentBy ?? 'nobody'}`);
  if (sample) await requireSampleProvince(transaction);
  const earlier = await findSame(transaction, submission);
  if (earlier) return { ...earlier, sha256, alreadyReceived: true };
  if (submission.givenAgency !== null) await requireAgency(transaction, submission.givenAgency);
  if (submission.replaces !== null) await requireOwn(transaction, submission.replaces, sentBy);
  await transaction.query('INSERT INTO stored_file (sha256, size) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    sha256,
    size,
  ]);
  const received = await insertSubmission(transaction, submission);
  await ring(transaction, received.id, PRIORITY[submission.priority]);
  await notify(transaction, PROGRESS_CHANNEL, received.id);
  return { ...received, sha256, alreadyReceived: false };
}

function bySha256(one: NewSubmission, other: NewSubmission): number {
  return one.sha256 < other.sha256 ? -1 : Number(one.sha256 > other.sha256);
}

function notFound(id: string): AppError {
  return new AppError('submission-not-found', '没有这份上传的文件，它可能已被删除，请刷新列表', { id });
}

/** A failed one was our fault or the machine's: the same bytes may be sent again. */
function findSame(transaction: EntityManager, { sha256, sentBy, sample }: NewSubmission) {
  return selectOne(
    transaction,
    ReceivedRow,
    `SELECT id, received_at AS "receivedAt" FROM submission
     WHERE sha256 = $1 AND sent_by IS NOT DISTINCT FROM $2 AND sample = $3 AND withdrawn_at IS NULL AND state <> 'failed'
     ORDER BY received_at DESC LIMIT 1`,
    [sha256, sentBy, sample],
  );
}

async function insertSubmission(transaction: EntityManager, submission: NewSubmission) {
  const [row] = await select(
    transaction,
    ReceivedRow,
    `INSERT INTO submission
       (sha256, file_name, sent_by, published_on, given_agency, given_year, replaces, sample, priority)
     VALUES ($1, $2, $3, coalesce($4::date, (SELECT r.published_on FROM submission r WHERE r.id = $7)), $5, $6, $7, $8, $9)
     RETURNING id, received_at AS "receivedAt"`,
    [
      submission.sha256,
      storableText(submission.fileName),
      submission.sentBy,
      submission.publishedOn,
      submission.givenAgency,
      submission.givenYear,
      submission.replaces,
      submission.sample,
      PRIORITY[submission.priority],
    ],
  );
  if (!row) throw new Error('INSERT gave no row back');
  return row;
}

async function requireAgency(transaction: EntityManager, id: string): Promise<void> {
  const found: unknown[] = await transaction.query('SELECT FROM agency WHERE id = $1 FOR KEY SHARE', [id]);
  if (found.length === 0) throw new AppError('agency-not-found', '没有这个机关，请从列表里重新选择', { id });
}

/** Its removal waits until this transaction has ended, and takes this document away as well. */
async function requireSampleProvince(transaction: EntityManager): Promise<void> {
  const found: unknown[] = await transaction.query(`SELECT FROM sample_province WHERE state <> 'removed' FOR SHARE`);
  if (found.length === 0) throw new AppError('not-allowed', '示例数据已经移除，不再接收示例文件');
}

async function requireOwn(transaction: EntityManager, id: string, sentBy: string | null): Promise<void> {
  const own: unknown[] = await transaction.query('SELECT FROM submission WHERE id = $1 AND sent_by = $2', [id, sentBy]);
  if (own.length === 0) throw notFound(id);
}

async function withdraw(transaction: EntityManager, id: string): Promise<void> {
  const withdrawn = await selectOne(
    transaction,
    AttributionRow,
    `UPDATE submission SET withdrawn_at = coalesce(withdrawn_at, now()), claim_token = claim_token + 1
     WHERE id = $1 RETURNING agency_id AS "agencyId", year`,
    [id],
  );
  if (!withdrawn) throw notFound(id);
  if (withdrawn.agencyId !== null && withdrawn.year !== null) {
    await settleCurrent(transaction, withdrawn.agencyId, withdrawn.year);
  }
  await notify(transaction, PROGRESS_CHANNEL, id);
}
