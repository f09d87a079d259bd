import { randomUUID } from 'node:crypto';

import { aFinishedReading } from '../testing/a-finished-reading.js';
import { openTestStorage } from '../testing/test-storage.js';

const storage = await openTestStorage();
const { source, submissions, readings, reports, anAccount, aSubmission, claimed, readAs, reportOf, unsent } = storage;

afterAll(() => storage[Symbol.asyncDispose]());

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
    expect([first, second].filter(({ alreadyReceived }) => alreadyReceived)).toHaveLength(1);
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
    expect(await source.query('SELECT FROM stored_file WHERE sha256 = $1', [impossible.sha256])).toEqual([]);
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
    const sentBy = await anAccount('li');
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

describe('a report that is sent again', () => {
  it('keeps both versions, the last one sent current whatever the order of reading', async () => {
    const [first, second] = [await submissions.receive(aSubmission()), await submissions.receive(aSubmission())];
    const attribution = { agencyId: 'b', year: 2023, newAgency: null };
    await readings.finish(await claimed(second.id), aFinishedReading(attribution));
    await readings.finish(await claimed(first.id), aFinishedReading(attribution));
    const [newer, older] = [await reportOf(second.id), await reportOf(first.id)];
    expect(await reports.versions('b', 2023)).toMatchObject([
      { id: newer, current: true },
      { id: older, current: false },
    ]);
    expect((await submissions.get(first.id)).current).toBe(false);
    expect([(await reports.get(newer)).current, (await reports.get(older)).current]).toEqual([true, false]);
  });

  it('lets the earlier version count again when the later one is withdrawn', async () => {
    const [older, newer] = [await readAs('b'), await readAs('b')];
    await submissions.withdraw(newer);
    await submissions.withdraw(newer);
    expect((await submissions.get(newer)).withdrawn).toBe(true);
    expect((await reports.get(await reportOf(older))).current).toBe(true);
    const current: unknown = await source.query(
      `SELECT r.submission_id AS id FROM report_measures m JOIN report r ON r.id = m.report_id
       WHERE m.agency_id = 'b' AND m.year = 2023 AND m.current`,
    );
    expect(current).toEqual([{ id: older }]);
  });

  it('is checked against its deadline again when its day of publication becomes known', async () => {
    const id = await readAs('b');
    const due = () => source.query('SELECT check_due FROM report WHERE id = $1', [report]);
    const report = await reportOf(id);
    await source.query('UPDATE report SET check_due = NULL WHERE id = $1', [report]);
    await submissions.setPublishedOn(id, '2024-02-01');
    expect((await submissions.get(id)).publishedOn).toBe('2024-02-01');
    expect(await due()).toEqual([{ check_due: expect.any(Date) as Date }]);
    await expect(submissions.setPublishedOn(randomUUID(), null)).rejects.toMatchObject({
      code: 'submission-not-found',
    });
  });

  it('takes the place of the one it replaces', async () => {
    const wrong = await readAs('b');
    const right = await readAs('b', { replaces: wrong });
    expect(await submissions.get(wrong)).toMatchObject({ withdrawn: true, replacedBy: right });
    expect((await reports.get(await reportOf(right))).current).toBe(true);
  });

  it('keeps the place of the earlier one until the new one is read, and where that is no report', async () => {
    const right = await readAs('b');
    const { id: wrong } = await submissions.receive(aSubmission({ replaces: right }));
    expect((await submissions.get(right)).withdrawn).toBe(false);
    await readings.refuse(await claimed(wrong), { code: 'notice', reason: '这是通知' });
    expect(await submissions.get(right)).toMatchObject({ withdrawn: false, replacedBy: null, current: true });
  });

  it('keeps both where the new one is about another agency, and says so', async () => {
    const right = await readAs('b');
    const other = await readAs('a', { replaces: right });
    expect(await submissions.get(right)).toMatchObject({ withdrawn: false, replacedBy: null, current: true });
    expect(await submissions.get(other)).toMatchObject({
      current: true,
      reason: expect.stringContaining('没有被替换') as string,
    });
  });

  it('was published when the one it replaces was, unless it says otherwise', async () => {
    const first = await submissions.receive(aSubmission({ publishedOn: '2024-02-05' }));
    const second = await submissions.receive(aSubmission({ publishedOn: null, replaces: first.id }));
    const third = await submissions.receive(aSubmission({ publishedOn: '2024-02-06', replaces: second.id }));
    expect((await submissions.get(second.id)).publishedOn).toBe('2024-02-05');
    expect((await submissions.get(third.id)).publishedOn).toBe('2024-02-06');
  });

  it('does not replace what somebody else has sent', async () => {
    const other = await anAccount('zhao');
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
    expect((await reports.get(last!.id)).current).toBe(true);
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
    expect(await reports.versions('b', 2019)).toMatchObject([{ id: await reportOf(id) }]);
  });

  it('is refused for an unknown agency, and for what is withdrawn', async () => {
    const id = await undecided();
    await expect(submissions.chooseAgency(id, 'nobody')).rejects.toMatchObject({ code: 'agency-not-found' });
    await submissions.withdraw(id);
    await expect(submissions.chooseAgency(id, 'a')).rejects.toMatchObject({ code: 'submission-settled' });
  });
});
