import { randomUUID } from 'node:crypto';

import { aFinding, aFinishedReading, aReport } from '../testing/a-finished-reading.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { AccountRepository } from './account.repository.js';
import { AgencyRepository } from './agency.repository.js';
import { type Claim, ReadingRepository } from './reading.repository.js';
import { ReportRepository } from './report.repository.js';
import { type NewSubmission, SubmissionRepository } from './submission.repository.js';

let database: TestDatabase;
let submissions: SubmissionRepository;
let readings: ReadingRepository;
let reports: ReportRepository;
let clerk: string;

beforeAll(async () => {
  database = await openTestDatabase();
  submissions = new SubmissionRepository(database.source);
  readings = new ReadingRepository(database.source);
  reports = new ReportRepository(database.source);
  const account = { name: 'wang', passwordHash: 'x', role: 'clerk' as const };
  clerk = (await new AccountRepository(database.source).create(account)).id;
  await new AgencyRepository(database.source).register({
    agencies: [{ id: 'a' }, { id: 'b' }],
    versions: ['a', 'b'].map((id) => ({
      id: `${id}-1`,
      agencyId: id,
      name: `盐池县${id}局`,
      aliases: [],
      kind: 'other',
      regionCode: '640323',
      parentId: null,
      validFrom: '2000-01-01',
      validTo: null,
      successorOf: null,
      population: null,
    })),
    duties: [{ agencyId: 'a', year: 2023 }],
  });
});

afterAll(() => database[Symbol.asyncDispose]());

function aSubmission(change: Partial<NewSubmission> = {}): NewSubmission {
  return {
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
  };
}

async function claimed(id: string): Promise<Claim> {
  const claim = await readings.claim(id);
  if (!claim) throw new Error('nothing to claim');
  return claim;
}

/** Sends a document and has it read as the report of the agency on 2023. */
async function readAs(agencyId: string, change: Partial<NewSubmission> = {}): Promise<string> {
  const { id } = await submissions.receive(aSubmission(change));
  await readings.finish(await claimed(id), aFinishedReading({ agencyId, year: 2023, newAgency: null }));
  return id;
}

async function reportOf(submissionId: string): Promise<string> {
  const { reportId } = await submissions.get(submissionId);
  if (reportId === null) throw new Error('no report');
  return reportId;
}

function unsent(submissionId: string): Promise<unknown[]> {
  return database.source.query(`SELECT FROM outbox WHERE payload = $1 AND sent_at IS NULL`, [{ submissionId }]);
}

describe('receiving', () => {
  it('keeps submission and bell together', async () => {
    const receipt = await submissions.receive(aSubmission());
    expect(receipt.alreadyReceived).toBe(false);
    expect(await unsent(receipt.id)).toHaveLength(1);
    expect(await submissions.get(receipt.id)).toMatchObject({
      state: 'received',
      fileName: '年报.docx',
      size: 10,
      publishedOn: '2024-01-20',
      senderName: 'wang',
      receivedAt: receipt.receivedAt,
      withdrawn: false,
      agency: null,
      reportId: null,
    });
  });

  it('recognises the same bytes, also when they are sent twice at once', async () => {
    const same = aSubmission();
    const [first, second] = await Promise.all([submissions.receive(same), submissions.receive(same)]);
    expect(second.id).toBe(first.id);
    expect([first.alreadyReceived, second.alreadyReceived].sort()).toEqual([false, true]);
    expect(await unsent(first.id)).toHaveLength(1);
  });

  it('takes the same bytes again once they have been withdrawn, or have failed', async () => {
    const same = aSubmission();
    const first = await submissions.receive(same);
    await submissions.withdraw(first.id);
    const second = await submissions.receive(same);
    await readings.fail(await claimed(second.id), 'document-killed', '请联系管理员');
    const third = await submissions.receive(same);
    expect(new Set([first.id, second.id, third.id]).size).toBe(3);
  });

  it('writes nothing when a part of it is impossible', async () => {
    const impossible = aSubmission({ givenAgency: 'nobody' });
    await expect(submissions.receive(impossible)).rejects.toMatchObject({ code: 'agency-not-found' });
    expect(await database.source.query('SELECT FROM stored_file WHERE sha256 = $1', [impossible.sha256])).toEqual([]);
  });

  it('refuses a document of a sample province that is not there', async () => {
    const late = aSubmission({ sample: true, sentBy: null, priority: 'sample' });
    await expect(submissions.receive(late)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('keeps a file name that PostgreSQL would not take as it is', async () => {
    const { id } = await submissions.receive(aSubmission({ fileName: 'a\0b\ud800.txt' }));
    expect((await submissions.get(id)).fileName).toBe('a\ufffdb\ufffd.txt');
  });

  it('lists what a sender sent, newest first, page by page', async () => {
    const account = { name: 'li', passwordHash: 'x', role: 'clerk' as const };
    const sentBy = (await new AccountRepository(database.source).create(account)).id;
    const ids: string[] = [];
    for (let nth = 0; nth < 5; nth += 1) ids.unshift((await submissions.receive(aSubmission({ sentBy }))).id);
    const first = await submissions.listBySender(sentBy, { limit: 3 });
    const rest = await submissions.listBySender(sentBy, { limit: 3, after: first[2]!.id });
    expect([...first, ...rest].map(({ id }) => id)).toEqual(ids);
  });

  it('says so when there is no such submission', async () => {
    await expect(submissions.get(randomUUID())).rejects.toMatchObject({ code: 'submission-not-found' });
    await expect(submissions.withdraw(randomUUID())).rejects.toMatchObject({ code: 'submission-not-found' });
  });
});

describe('reading', () => {
  it('writes report, findings, measures and state together, and gives them back', async () => {
    const id = await readAs('a');
    expect(await submissions.get(id)).toMatchObject({
      state: 'checked',
      agency: { id: 'a', name: '盐池县a局', region: { code: '640323', name: '盐池县' }, sample: false },
      year: 2023,
      needsAgency: false,
      printedAgency: '测试县科学技术局',
      errors: 1,
      warnings: 0,
    });
    const report = await reports.get(await reportOf(id));
    expect(report).toMatchObject({ submissionId: id, year: 2023, current: true, fileName: '年报.docx' });
    expect(report.reading).toEqual(aReport());
    expect(await reports.findings(report.id)).toEqual([{ ...aFinding(), id: expect.any(String) as string }]);
    expect(await reports.document(id)).toEqual({ format: 'text', blocks: [], notices: [] });
  });

  it('keeps every cell in the order of the form, in one row', async () => {
    const id = await readAs('a');
    const rows: { cell_values: number[]; cell_states: number[] }[] = await database.source.query(
      'SELECT cell_values, cell_states FROM report WHERE submission_id = $1',
      [id],
    );
    expect(rows[0]!.cell_values).toHaveLength(200);
    expect(rows[0]!.cell_values.filter((value) => value !== null)).toEqual([3]);
    expect(rows[0]!.cell_states[rows[0]!.cell_values.indexOf(3)]).toBe(0);
  });

  it('lets a stale claim write nothing', async () => {
    const { id } = await submissions.receive(aSubmission());
    const stale = await claimed(id);
    await database.source.query(`UPDATE submission SET claimed_until = now() - interval '1 second' WHERE id = $1`, [
      id,
    ]);
    const fresh = await claimed(id);
    const attribution = { agencyId: 'a', year: 2023, newAgency: null };
    expect(await readings.finish(stale, aFinishedReading(attribution))).toBe(false);
    expect(await readings.refuse(stale, { code: 'document-damaged', reason: '文件已损坏' })).toBe(false);
    expect(await readings.fail(stale, 'document-killed', '请联系管理员')).toBe(false);
    expect(await readings.release(stale, { strike: true })).toBe(false);
    expect(await submissions.get(id)).toMatchObject({ state: 'reading', reportId: null, reason: null });
    expect(await readings.finish(fresh, aFinishedReading(attribution))).toBe(true);
  });

  it('gives one claim at a time, and none for what is settled', async () => {
    const { id } = await submissions.receive(aSubmission());
    const claims = await Promise.all([readings.claim(id), readings.claim(id), readings.claim(id)]);
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
    await readings.refuse(
      claims.find((claim) => claim !== null)!,
      { code: 'document-empty', reason: '文件是空的' },
    );
    expect(await readings.claim(id)).toBeNull();
    expect(await submissions.get(id)).toMatchObject({ state: 'refused', reasonCode: 'document-empty' });
  });

  it('leaves nothing behind when a part of it cannot be written', async () => {
    const { id } = await submissions.receive(aSubmission());
    const claim = await claimed(id);
    const broken = aFinishedReading(
      { agencyId: 'a', year: 2023, newAgency: null },
      { findings: [aFinding(), aFinding({ severity: 'grave' as never })] },
    );
    await expect(readings.finish(claim, broken)).rejects.toThrow('finding_severity');
    expect(await database.source.query('SELECT FROM reading WHERE submission_id = $1', [id])).toEqual([]);
    expect(await submissions.get(id)).toMatchObject({ state: 'reading', reportId: null });
  });

  it('stores a document that holds what jsonb cannot', async () => {
    const { id } = await submissions.receive(aSubmission());
    const odd = aFinishedReading(
      { agencyId: 'a', year: 2023, newAgency: null },
      { document: { text: 'a\0b \ud83d' }, reading: aReport({ agency: '某\0局' }) },
    );
    expect(await readings.finish(await claimed(id), odd)).toBe(true);
    expect(await reports.document(id)).toEqual({ text: 'a\ufffdb \ufffd' });
  });

  it('registers an agency that is heard of for the first time', async () => {
    const { id } = await submissions.receive(aSubmission());
    const newAgency = {
      id: 'new-1',
      agencyId: 'new',
      name: '盐池县新局',
      aliases: [],
      kind: 'other' as const,
      regionCode: '640323',
      parentId: null,
      validFrom: '2023-01-01',
      validTo: null,
      successorOf: null,
      population: null,
    };
    await readings.finish(await claimed(id), aFinishedReading({ agencyId: 'new', year: 2023, newAgency }));
    expect((await submissions.get(id)).agency).toMatchObject({ id: 'new', name: '盐池县新局', sample: false });
    expect(await new AgencyRepository(database.source).versions()).toContainEqual(newAgency);
  });

  it('counts what kills its process, and rings again for what has been left lying', async () => {
    const { id } = await submissions.receive(aSubmission());
    await readings.release(await claimed(id), { strike: true });
    expect((await claimed(id)).strikes).toBe(1);
    await database.source.query(
      `UPDATE submission SET claimed_until = now() - interval '1 hour', rung_at = now() - interval '1 hour' WHERE id = $1`,
      [id],
    );
    await readings.ringOverdue();
    expect(await unsent(id)).toHaveLength(2);
    await readings.ringOverdue();
    expect(await unsent(id)).toHaveLength(2);
  });

  it('gives up on what never comes to an end', async () => {
    const { id } = await submissions.receive(aSubmission());
    for (let nth = 0; nth < 5; nth += 1) {
      await claimed(id);
      await database.source.query(`UPDATE submission SET claimed_until = now() - interval '1 hour' WHERE id = $1`, [
        id,
      ]);
    }
    await readings.ringOverdue();
    expect(await submissions.get(id)).toMatchObject({ state: 'failed', reasonCode: 'document-killed' });
  });
});

describe('a report that is sent again', () => {
  it('keeps both versions, the last one sent current whatever the order of reading', async () => {
    const [first, second] = [await submissions.receive(aSubmission()), await submissions.receive(aSubmission())];
    const attribution = { agencyId: 'b', year: 2023, newAgency: null };
    await readings.finish(await claimed(second.id), aFinishedReading(attribution));
    await readings.finish(await claimed(first.id), aFinishedReading(attribution));
    const [newer, older] = [await reportOf(second.id), await reportOf(first.id)];
    expect(await reports.versions('b', 2023)).toEqual([newer, older]);
    expect([(await reports.get(newer)).current, (await reports.get(older)).current]).toEqual([true, false]);
  });

  it('lets the earlier version count again when the later one is withdrawn', async () => {
    const [older, newer] = [await readAs('b'), await readAs('b')];
    await submissions.withdraw(newer);
    await submissions.withdraw(newer);
    expect((await submissions.get(newer)).withdrawn).toBe(true);
    expect((await reports.get(await reportOf(older))).current).toBe(true);
    const current: unknown = await database.source.query(
      `SELECT r.submission_id AS id FROM report_measures m JOIN report r ON r.id = m.report_id
       WHERE m.agency_id = 'b' AND m.year = 2023 AND m.current`,
    );
    expect(current).toEqual([{ id: older }]);
  });

  it('takes the place of the one it replaces', async () => {
    const wrong = await readAs('b');
    const right = await readAs('b', { replaces: wrong });
    expect(await submissions.get(wrong)).toMatchObject({ withdrawn: true, replacedBy: right });
    expect((await reports.get(await reportOf(right))).current).toBe(true);
  });

  it('does not replace what somebody else has sent', async () => {
    const account = { name: 'zhao', passwordHash: 'x', role: 'clerk' as const };
    const other = (await new AccountRepository(database.source).create(account)).id;
    const theirs = await readAs('b', { sentBy: other });
    await expect(submissions.receive(aSubmission({ replaces: theirs }))).rejects.toMatchObject({
      code: 'submission-not-found',
    });
    expect((await submissions.get(theirs)).withdrawn).toBe(false);
  });

  it('settles two readings of one agency and year at the same time', async () => {
    const sent = await Promise.all(Array.from({ length: 6 }, () => submissions.receive(aSubmission())));
    const claims = await Promise.all(sent.map(({ id }) => claimed(id)));
    const attribution = { agencyId: 'b', year: 2022, newAgency: null };
    await Promise.all(claims.map((claim) => readings.finish(claim, aFinishedReading(attribution))));
    const [last] = await reports.versions('b', 2022);
    expect((await reports.get(last!)).current).toBe(true);
  });

  it('is nowhere when it was withdrawn while it was being read', async () => {
    const { id } = await submissions.receive(aSubmission());
    const claim = await claimed(id);
    await submissions.withdraw(id);
    expect(await readings.finish(claim, aFinishedReading({ agencyId: 'a', year: 2021, newAgency: null }))).toBe(false);
    expect(await reports.versions('a', 2021)).toEqual([]);
  });
});

describe('choosing the agency', () => {
  async function undecided(): Promise<string> {
    const { id } = await submissions.receive(aSubmission());
    const finished = aFinishedReading({ agencyId: null, year: 2020, candidates: ['b', 'a'] });
    await readings.finish(await claimed(id), finished);
    return id;
  }

  it('offers the candidates in their order', async () => {
    const found = await submissions.get(await undecided());
    expect(found).toMatchObject({ state: 'checked', needsAgency: true, agency: null, year: 2020, reportId: null });
    expect(found.candidates.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('has it read again with the choice', async () => {
    const id = await undecided();
    await submissions.chooseAgency(id, 'a', 2020);
    expect(await unsent(id)).toHaveLength(2);
    const claim = await claimed(id);
    expect(claim).toMatchObject({ givenAgency: 'a', givenYear: 2020 });
    await readings.finish(claim, aFinishedReading({ agencyId: 'a', year: 2020, newAgency: null }));
    expect(await submissions.get(id)).toMatchObject({ needsAgency: false, candidates: [], agency: { id: 'a' } });
  });

  it('moves a report to another agency, and lets go of the first', async () => {
    const earlier = await readAs('a', {});
    const id = await readAs('a');
    await submissions.chooseAgency(id, 'b');
    await readings.finish(await claimed(id), aFinishedReading({ agencyId: 'b', year: 2019, newAgency: null }));
    expect((await reports.get(await reportOf(earlier))).current).toBe(true);
    expect(await reports.versions('b', 2019)).toEqual([await reportOf(id)]);
  });

  it('is refused for an unknown agency, and for what is withdrawn', async () => {
    const id = await undecided();
    await expect(submissions.chooseAgency(id, 'nobody')).rejects.toMatchObject({ code: 'agency-not-found' });
    await submissions.withdraw(id);
    await expect(submissions.chooseAgency(id, 'a')).rejects.toMatchObject({ code: 'submission-settled' });
  });
});
