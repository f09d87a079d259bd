import { randomUUID } from 'node:crypto';

import { AccountRepository } from '../repositories/account.repository.js';
import { AgencyRepository } from '../repositories/agency.repository.js';
import { type Claim, ReadingRepository } from '../repositories/reading.repository.js';
import { CheckRepository } from '../repositories/check.repository.js';
import { FindingRepository } from '../repositories/finding.repository.js';
import { ReportRepository } from '../repositories/report.repository.js';
import { type NewSubmission, SubmissionRepository } from '../repositories/submission.repository.js';
import { aFinishedReading } from './a-finished-reading.js';
import { openTestDatabase } from './test-database.js';

/** A database with a clerk and the agencies `a` and `b`, and short ways to fill it. */
export async function openTestStorage() {
  const database = await openTestDatabase();
  const { source } = database;
  const accounts = new AccountRepository(source);
  const submissions = new SubmissionRepository(source);
  const readings = new ReadingRepository(source);
  const reports = new ReportRepository(source);
  const checks = new CheckRepository(source);
  const findings = new FindingRepository(source);
  const agencies = new AgencyRepository(source);

  const anAccount = async (name: string) =>
    (await accounts.create({ name, passwordHash: 'none', role: 'clerk' as const })).id;
  const clerk = await anAccount('wang');
  await agencies.register({
    versions: [aVersion('a', '盐池县甲局'), aVersion('b', '盐池县乙局')],
    duties: [{ agencyId: 'a', year: 2023 }],
  });

  const aSubmission = (change: Partial<NewSubmission> = {}): NewSubmission => ({
    sha256: randomUUID(),
    size: 10,
    fileName: '年报.docx',
    sentBy: clerk,
    publishedOn: '2024-01-20',
    givenAgency: null,
    givenYear: null,
    replaces: null,
    sample: false,
    priority: 'person',
    ...change,
  });
  const claimed = async (id: string): Promise<Claim> => {
    const claim = await readings.claim(id);
    if (!claim) throw new Error('nothing to claim');
    return claim;
  };
  /** Sends a document and has it read as the report of the agency on 2023. */
  const readAs = async (agencyId: string, change: Partial<NewSubmission> = {}): Promise<string> => {
    const { id } = await submissions.receive(aSubmission(change));
    await readings.finish(await claimed(id), aFinishedReading({ agencyId, year: 2023, newAgency: null }));
    return id;
  };
  const reportOf = async (submissionId: string): Promise<string> => {
    const { reportId } = await submissions.get(submissionId);
    if (reportId === null) throw new Error('no report');
    return reportId;
  };
  /** The bells for a submission that are still to be rung. */
  const unsent = (submissionId: string): Promise<unknown[]> =>
    source.query('SELECT FROM outbox WHERE payload = $1 AND sent_at IS NULL', [{ submissionId }]);

  return {
    ...database,
    accounts,
    submissions,
    readings,
    reports,
    checks,
    findings,
    agencies,
    anAccount,
    aSubmission,
    claimed,
    readAs,
    reportOf,
    unsent,
  };
}

export function aVersion(agencyId: string, name: string) {
  return {
    id: `${agencyId}-1`,
    agencyId,
    name,
    aliases: [],
    kind: 'other' as const,
    regionCode: '640323',
    parentId: null,
    validFrom: '2000-01-01',
    validTo: null,
    successorOf: [],
    population: null,
  };
}
