import { aFinding, aFinishedReading, aJudge, aReport } from '../testing/a-finished-reading.js';
import { aVersion, openTestStorage } from '../testing/test-storage.js';

const storage = await openTestStorage();
const { source, submissions, readings, reports, findings, agencies, aSubmission, claimed, readAs, reportOf, unsent } =
  storage;

afterAll(() => storage[Symbol.asyncDispose]());

describe('reading', () => {
  it('writes report, findings, measures and state together, and gives them back', async () => {
    const id = await readAs('a');
    expect(await submissions.get(id)).toMatchObject({
      state: 'checked',
      agency: { id: 'a', name: '盐池县甲局', region: { code: '640323', name: '盐池县' }, sample: false },
      year: 2023,
      needsAgency: false,
      printedAgency: '测试县科学技术局',
      errors: 1,
      warnings: 0,
    });
    const report = await reports.get(await reportOf(id));
    expect(report).toMatchObject({ submissionId: id, year: 2023, current: true, fileName: '年报.docx' });
    expect(report.reading).toEqual(aReport());
    const { rule, message, cells, at, also } = aFinding();
    const found = { rule, message, cells, at, also, state: 'new', decision: null, comments: 0 };
    expect(await findings.ofReport(report.id)).toMatchObject([found]);
    expect(await reports.document(id)).toEqual({ format: 'text', blocks: [], notices: [] });
  });

  it('keeps every cell in the order of the form, in one row', async () => {
    const id = await readAs('a');
    const rows: { cell_values: (number | null)[]; cell_states: number[] }[] = await source.query(
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
    await source.query(`UPDATE submission SET claimed_until = now() - interval '1 second' WHERE id = $1`, [id]);
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
      { judge: aJudge([aFinding(), aFinding({ severity: 'grave' as never })]) },
    );
    await expect(readings.finish(claim, broken)).rejects.toThrow('finding_severity');
    expect(await source.query('SELECT FROM reading WHERE submission_id = $1', [id])).toEqual([]);
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
    const newAgency = aVersion('new', '盐池县新局');
    await readings.finish(await claimed(id), aFinishedReading({ agencyId: 'new', year: 2023, newAgency }));
    expect((await submissions.get(id)).agency).toMatchObject({ id: 'new', name: '盐池县新局', sample: false });
    expect(await agencies.versions()).toContainEqual(newAgency);
  });

  it('counts what kills its process, and rings again for what has been left lying', async () => {
    const { id } = await submissions.receive(aSubmission());
    await readings.release(await claimed(id), { strike: true });
    expect((await claimed(id)).strikes).toBe(1);
    await source.query(
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
      await source.query(`UPDATE submission SET claimed_until = now() - interval '1 hour' WHERE id = $1`, [id]);
    }
    await readings.ringOverdue();
    expect(await submissions.get(id)).toMatchObject({ state: 'failed', reasonCode: 'document-killed' });
  });
});
