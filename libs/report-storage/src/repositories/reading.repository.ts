import type { ReportMeasures } from '@gongkai/indicators';
import type { AgencyVersion } from '@gongkai/organisations';
import type { AnnualReport, OtherDocument, TextPrint } from '@gongkai/report-model';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';

import { PROGRESS_CHANNEL } from '../channels.js';
import { notify, select, selectOne } from '../sql.js';
import { storableText } from '../storable.js';
import { insertRoster } from './agency.repository.js';
import { checkNew, type Judge } from './check.repository.js';
import { currentReport, settleCurrent } from './current-report.js';
import { takePlace } from './take-place.js';
import { lockNeighbours } from './neighbours.js';
import { ring } from './outbox.repository.js';
import { lockPeers } from './peers.js';
import { withdrawText } from './similar-texts.js';
import { insertReport, writeReading } from './write-report.js';

/** The right to write about a submission, until somebody else claims it. */
export interface Claim {
  readonly submissionId: string;
  /** Grows with every claim: an older one can write nothing any more. */
  readonly token: number;
  readonly sha256: string;
  readonly fileName: string;
  readonly givenAgency: string | null;
  readonly givenYear: number | null;
  /** How often its parsing process has been killed by it so far. */
  readonly strikes: number;
  readonly sample: boolean;
}

/** Whose report it is; or, where that is not certain, who it may be. */
export type Attribution =
  | {
      readonly agencyId: string;
      readonly year: number;
      /** The agency itself, where this report is the first that is heard of it. */
      readonly newAgency: AgencyVersion | null;
    }
  | { readonly agencyId: null; readonly year: number | null; readonly candidates: readonly string[] };

/** Everything about one reading of an annual report. */
export interface FinishedReading {
  readonly reading: AnnualReport;
  /** The document as read, plain data; its places are those of the reading. */
  readonly document: unknown;
  readonly judge: Judge;
  readonly measures: ReportMeasures;
  readonly text: TextPrint;
  readonly attribution: Attribution;
}

/** Why something is no report that can be taken, in Chinese with what to do. */
export interface Refusal {
  readonly code: string;
  readonly reason: string;
  /** What the document says of itself, where it could be read. */
  readonly reading?: OtherDocument;
  readonly document?: unknown;
}

/** A worker that has not come back after this time is taken for dead. */
const CLAIM_SECONDS = 90;
/** After so many beginnings without an end a person has to look. */
const MOST_ATTEMPTS = 5;
/** A bell that nobody has answered for so long is rung again; one whose worker has died, sooner. */
const RING_AGAIN_AFTER = '5 minutes';
const RING_FOR_THE_DEAD_AFTER = '30 seconds';

const ClaimRow = z.object({
  submissionId: z.string(),
  token: z.number(),
  sha256: z.string(),
  fileName: z.string(),
  givenAgency: z.string().nullable(),
  givenYear: z.number().nullable(),
  strikes: z.number(),
  sample: z.boolean(),
});
const UnsettledRow = z.object({ id: z.string(), priority: z.number() });
const IdRow = z.object({ id: z.string() });
const AttributedRow = z.object({ agencyId: z.string(), year: z.number() });

/**
 * What the worker does with a submission. Every method that takes a claim is one
 * transaction, and answers false, having written nothing, when the claim is no
 * longer the last one.
 */
@Injectable()
export class ReadingRepository {
  constructor(private readonly database: DataSource) {}

  /** Null when there is nothing to do: settled, withdrawn, gone, or in another worker's hands. */
  claim(submissionId: string): Promise<Claim | null> {
    return this.database.transaction(async (transaction) => {
      const claim = await selectOne(
        transaction,
        ClaimRow,
        `UPDATE submission SET state = 'reading', attempts = attempts + 1, claim_token = claim_token + 1,
           claimed_until = now() + make_interval(secs => $2)
         WHERE id = $1 AND withdrawn_at IS NULL
           AND (state = 'received' OR (state = 'reading' AND claimed_until < now()))
         RETURNING id AS "submissionId", claim_token AS token, sha256, file_name AS "fileName",
           given_agency AS "givenAgency", given_year AS "givenYear", strikes, sample`,
        [submissionId, CLAIM_SECONDS],
      );
      if (claim) await notify(transaction, PROGRESS_CHANNEL, submissionId);
      return claim;
    });
  }

  /** Reading, report, findings, measures, a new agency and the state: all of it or nothing. */
  finish(claim: Claim, finished: FinishedReading): Promise<boolean> {
    const { reading, attribution } = finished;
    return this.settle(claim, async (transaction) => {
      await writeReading(transaction, claim.submissionId, reading, finished.document);
      await lockPeers(transaction);
      await lockNeighbours(transaction);
      const others = await withdrawText(transaction, claim.submissionId);
      const before = await forgetReport(transaction, claim.submissionId);
      if (attribution.agencyId !== null && attribution.newAgency) {
        const roster = { versions: [attribution.newAgency], duties: [] };
        await insertRoster(transaction, roster, { sample: false, registeredBy: claim.submissionId });
      }
      await transaction.query(
        `UPDATE submission SET state = 'checked', reason_code = NULL, reason = NULL, printed_agency = $2,
           agency_id = $3, year = $4, needs_agency = $5, candidates = $6 WHERE id = $1`,
        [
          claim.submissionId,
          reading.agency === null ? null : storableText(reading.agency),
          attribution.agencyId,
          attribution.year,
          attribution.agencyId === null,
          attribution.agencyId === null ? attribution.candidates : [],
        ],
      );
      if (attribution.agencyId !== null) {
        const { agencyId, year } = attribution;
        await takePlace(transaction, claim.submissionId);
        const versionBefore = await currentReport(transaction, agencyId, year);
        const id = await insertReport(transaction, claim.submissionId, finished, { agencyId, year });
        await settleCurrent(transaction, agencyId, year, { checked: id });
        await checkNew(transaction, id, versionBefore, finished.judge);
      }
      if (before) await settleCurrent(transaction, before.agencyId, before.year, { others });
    });
  }

  /** It is no report, or cannot be read: the sender has to do something about it. */
  refuse(claim: Claim, { code, reason, reading, document = null }: Refusal): Promise<boolean> {
    return this.settle(claim, async (transaction) => {
      await setReason(transaction, claim.submissionId, 'refused', code, reason);
      if (reading) await writeReading(transaction, claim.submissionId, reading, document);
    });
  }

  /** It could not be dealt with, and trying again will not help: a person of ours has to look at it. */
  fail(claim: Claim, code: string, reason: string): Promise<boolean> {
    return this.settle(claim, (transaction) => setReason(transaction, claim.submissionId, 'failed', code, reason));
  }

  /** Puts it back, for the next attempt to begin at once; `strike` when it has killed the process that parsed it. */
  release(claim: Claim, { strike }: { strike: boolean }): Promise<boolean> {
    return this.settle(claim, async (transaction) => {
      await transaction.query(
        `UPDATE submission SET state = 'received', claim_token = claim_token + 1, strikes = strikes + $2 WHERE id = $1`,
        [claim.submissionId, strike ? 1 : 0],
      );
    });
  }

  /**
   * For the sweeper: rings again for what has waited or been in a worker's hands
   * for too long, and gives up on what has been tried too often.
   *
   * @returns how many bells were rung
   */
  ringOverdue(): Promise<number> {
    return this.database.transaction(async (transaction) => {
      const given = await select(
        transaction,
        IdRow,
        `UPDATE submission SET state = 'failed', claim_token = claim_token + 1, reason_code = 'document-killed',
           reason = '这份文件多次处理都没有完成，已停止自动处理，请联系管理员查看'
         WHERE state = 'reading' AND claimed_until < now() AND attempts >= $1 RETURNING id`,
        [MOST_ATTEMPTS],
      );
      for (const { id } of given) await notify(transaction, PROGRESS_CHANNEL, id);
      const overdue = await select(
        transaction,
        UnsettledRow,
        `UPDATE submission SET rung_at = now()
         WHERE id IN (SELECT id FROM submission
           WHERE withdrawn_at IS NULL
             AND ((state = 'received' AND rung_at < now() - interval '${RING_AGAIN_AFTER}')
               OR (state = 'reading' AND claimed_until < now() AND rung_at < now() - interval '${RING_FOR_THE_DEAD_AFTER}'))
           FOR UPDATE SKIP LOCKED)
         RETURNING id, priority`,
      );
      for (const { id, priority } of overdue) await ring(transaction, id, priority);
      return overdue.length;
    });
  }

  /** Runs `write` if the claim still holds, and tells whoever listens. */
  private settle(
    { submissionId, token }: Claim,
    write: (transaction: EntityManager) => Promise<void>,
  ): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const held = await selectOne(
        transaction,
        IdRow,
        `SELECT id FROM submission
         WHERE id = $1 AND claim_token = $2 AND state = 'reading' AND withdrawn_at IS NULL FOR UPDATE`,
        [submissionId, token],
      );
      if (!held) return false;
      await write(transaction);
      await notify(transaction, PROGRESS_CHANNEL, submissionId);
      return true;
    });
  }
}

/** Takes the report of an earlier reading of the same submission away. */
function forgetReport(transaction: EntityManager, submissionId: string) {
  return selectOne(
    transaction,
    AttributedRow,
    `DELETE FROM report WHERE submission_id = $1 RETURNING agency_id AS "agencyId", year`,
    [submissionId],
  );
}

async function setReason(
  transaction: EntityManager,
  submissionId: string,
  state: 'refused' | 'failed',
  code: string,
  reason: string,
): Promise<void> {
  await transaction.query(`UPDATE submission SET state = $2, reason_code = $3, reason = $4 WHERE id = $1`, [
    submissionId,
    state,
    code,
    storableText(reason),
  ]);
}
