import type { AnnualReport } from '@gongkai/report-model';

import { aFinding, aFinishedReading, aReport } from '../testing/a-finished-reading.js';
import { aVersion, openTestStorage } from '../testing/test-storage.js';
import type { Judge } from './check.repository.js';
import type { Neighbours } from './neighbours.js';

const storage = await openTestStorage();
const { source, submissions, readings, agencies, checks, findings, reports, aSubmission, claimed, reportOf } = storage;

afterAll(() => storage[Symbol.asyncDispose]());

/** Who is below a government follows from the region, unless the roster says otherwise. */
const TONGXIN = { regionCode: '640324' };

beforeAll(() =>
  agencies.register({
    versions: [
      { ...aVersion('county', '同心县人民政府'), kind: 'government', ...TONGXIN },
      { ...aVersion('bureau', '同心县丙局'), ...TONGXIN },
      { ...aVersion('late', '同心县丁局'), parentId: 'county' },
      { ...aVersion('old', '盐池县旧局'), validTo: '2022-06-30' },
      { ...aVersion('left', '盐池县左局'), validTo: '2022-12-31' },
      { ...aVersion('right', '盐池县右局'), validTo: '2022-12-31' },
      { ...aVersion('joined', '盐池县合局'), validFrom: '2023-01-01', successorOf: ['left-1', 'right-1'] },
      { ...aVersion('merged', '盐池县新局'), validFrom: '2022-07-01', successorOf: ['old-1'] },
    ],
    duties: [],
  }),
);

/** Finds what it was given to compare with. */
const OBSERVING: Judge = {
  ruleSet: 'observing',
  findings: (_report, { previous, agency, publishedOn, subordinates }) => [
    aFinding({
      subject: `before ${previous?.agency ?? '—'}, ${agency.name} ${publishedOn ?? '—'}, ${below(subordinates)}`,
    }),
  ],
};

function below(subordinates: Neighbours['subordinates']): string {
  return subordinates.map(({ name, counts }) => `${name}=${counts === null ? '—' : counts.size}`).join();
}

function finding(...rules: string[]): Judge {
  return { ruleSet: rules.join(), findings: () => rules.map((rule) => aFinding({ rule, subject: rule })) };
}

async function arrive(
  agencyId: string,
  year: number,
  judge = OBSERVING,
  { publishedOn = null, ...change }: Partial<AnnualReport> & { publishedOn?: string | null } = {},
) {
  const { id } = await submissions.receive(aSubmission({ publishedOn }));
  const reading = aReport({ year, ...change });
  const finished = aFinishedReading({ agencyId, year, newAgency: null }, { judge, reading });
  await readings.finish(await claimed(id), finished);
  return { submissionId: id, reportId: await reportOf(id) };
}

async function due(): Promise<string[]> {
  const rows: { id: string }[] = await source.query('SELECT id FROM report WHERE check_due IS NOT NULL');
  return rows.map(({ id }) => id);
}

async function checkAll(judge = OBSERVING): Promise<number> {
  return checks.check(await due(), judge);
}

async function seenBy(reportId: string): Promise<string | undefined> {
  const [row]: { subject: string }[] = await source.query(
    `SELECT subject FROM finding WHERE report_id = $1 AND solved_at IS NULL`,
    [reportId],
  );
  return row?.subject;
}

describe('a report that arrives', () => {
  it('is compared with the year before, and has the year after checked again', async () => {
    const after = await arrive('a', 2020, OBSERVING, { agency: '后' });
    const alone = await seenBy(after.reportId);
    expect(await due()).toEqual([]);
    const before = await arrive('a', 2019, OBSERVING, { agency: '前' });
    expect(await due()).toEqual([after.reportId]);
    expect(await checkAll()).toBe(1);
    expect(await seenBy(after.reportId)).not.toBe(alone);
    const compared = await checks.compared(null, 1000);
    expect(compared.find(({ id }) => id === after.reportId)?.neighbours.previous?.agency).toBe('前');
    await submissions.withdraw(before.submissionId);
    expect(await due()).toEqual([after.reportId]);
    await checkAll();
    expect(await seenBy(after.reportId)).toBe(alone);
  });

  it('has the agency above it checked again, which sees who is missing', async () => {
    const county = await arrive('county', 2021);
    await arrive('bureau', 2021);
    expect(await due()).toEqual([county.reportId]);
    await checkAll();
    const compared = await checks.compared(null, 1000);
    const { neighbours } = compared.find(({ id }) => id === county.reportId)!;
    expect(neighbours.subordinates.map(({ name, counts }) => [name, counts && [...counts]])).toEqual([
      ['同心县丙局', [['applications.newlyReceived.total', 3]]],
      ['同心县丁局', null],
    ]);
  });

  it('is compared with the version that had been published before it was sent', async () => {
    const first = await arrive('bureau', 2018, OBSERVING, { agency: '初', publishedOn: '2019-01-20' });
    const second = await arrive('bureau', 2018);
    const published = async () => {
      const compared = await checks.compared(null, 1000);
      return compared.find(({ id }) => id === second.reportId)?.neighbours.published;
    };
    expect(await published()).toMatchObject({ on: '2019-01-20', report: { agency: '初' } });
    await submissions.withdraw(first.submissionId);
    expect(await published()).toBeNull();
    await checkAll();
  });

  it('is compared with the report of the agency whose work it took over', async () => {
    await arrive('old', 2021, OBSERVING, { agency: '旧' });
    const { reportId } = await arrive('merged', 2022);
    const compared = await checks.compared(null, 1000);
    expect(compared.find(({ id }) => id === reportId)?.neighbours.previous?.agency).toBe('旧');
    await arrive('old', 2021, OBSERVING, { agency: '旧（更正）' });
    expect(await due()).toEqual([reportId]);
    await checkAll();
  });

  it('is compared with the reports of all agencies that were merged into its own, and with nobody else later on', async () => {
    const { reportId } = await arrive('joined', 2023);
    const later = await arrive('joined', 2024);
    await arrive('right', 2022, OBSERVING, { agency: '右' });
    await arrive('left', 2022, OBSERVING, { agency: '左' });
    expect(await due()).toEqual([reportId]);
    await checkAll();
    const before = async (id: string) => {
      const { neighbours } = (await checks.compared(null, 1000)).find((each) => each.id === id)!;
      return [
        neighbours.previous?.agency,
        ...neighbours.predecessors.map(({ name, report }) => [name, report?.agency]),
      ];
    };
    expect(await before(reportId)).toEqual(['左', ['盐池县右局', '右']]);
    expect(await before(later.reportId)).toEqual(['测试县科学技术局']);
  });

  it('misses no neighbour that arrives at the same moment', async () => {
    const years = [2010, 2011, 2012, 2013, 2014, 2015];
    const arrived = await Promise.all(years.map((year) => arrive('b', year, OBSERVING, { agency: `b${year}` })));
    await checkAll();
    const compared = await checks.compared(null, 1000);
    const ids = arrived.map(({ reportId }) => reportId);
    const found = await Promise.all(ids.map(seenBy));
    expect(new Set(found).size).toBe(years.length);
    expect(ids.map((id) => compared.find((each) => each.id === id)?.neighbours.previous?.agency ?? null)).toEqual([
      null,
      'b2010',
      'b2011',
      'b2012',
      'b2013',
      'b2014',
    ]);
  });
});

describe('findings', () => {
  const statesOf = async (reportId: string) =>
    (await findings.ofReport(reportId, { solved: true })).map(({ rule, state }) => [rule, state]);

  it('are new, then open, then solved; and stay the same rows', async () => {
    const { reportId } = await arrive('a', 2001, finding('one', 'two'));
    expect(await statesOf(reportId)).toEqual([
      ['one', 'new'],
      ['two', 'new'],
    ]);
    const [first] = await findings.ofReport(reportId);
    await checks.start(null);
    await checkAll(finding('one', 'three'));
    expect(await statesOf(reportId)).toEqual([
      ['one', 'open'],
      ['three', 'new'],
      ['two', 'solved'],
    ]);
    expect((await findings.ofReport(reportId))[0]!.id).toBe(first!.id);
  });

  it('are not written again where a check finds the same, and are where anything differs', async () => {
    const { reportId } = await arrive('a', 2004, finding('one'));
    const written = () => source.query('SELECT xmin::text FROM finding WHERE report_id = $1', [reportId]);
    const first: unknown = await written();
    await checks.start(null);
    await checkAll(finding('one'));
    expect(await written()).toEqual(first);
    await checks.start(null);
    const graver = { ruleSet: '2', findings: () => [aFinding({ rule: 'one', subject: 'one', severity: 'info' })] };
    await checkAll(graver);
    expect(await written()).not.toEqual(first);
    expect(await findings.ofReport(reportId)).toMatchObject([{ rule: 'one', severity: 'info', state: 'open' }]);
  });

  it('of the version before are open in the next one, or solved by it', async () => {
    await arrive('a', 2002, finding('one', 'two'));
    const { reportId } = await arrive('a', 2002, finding('one'));
    expect(await statesOf(reportId)).toEqual([
      ['one', 'open'],
      ['two', 'solved'],
    ]);
  });

  it('keep what a person decided, in later runs and versions, as long as they bear the same name', async () => {
    const { reportId, submissionId } = await arrive('a', 2003, finding('one'));
    const [one] = await findings.ofReport(reportId);
    expect((await submissions.get(submissionId)).errors).toBe(1);
    await findings.remark(one!.id, { kind: 'commented', text: '请看附件', madeBy: null });
    await findings.remark(one!.id, { kind: 'dismissed', text: '口径不同', madeBy: null });
    expect((await submissions.get(submissionId)).errors).toBe(0);
    const next = await arrive('a', 2003, finding('one', 'two'));
    expect(await findings.ofReport(next.reportId)).toMatchObject([
      { rule: 'one', decision: { kind: 'dismissed', text: '口径不同' }, comments: 1 },
      { rule: 'two', decision: null, comments: 0 },
    ]);
    expect((await submissions.get(next.submissionId)).errors).toBe(1);
    await findings.remark(one!.id, { kind: 'reopened', text: '', madeBy: null });
    expect(await findings.remarks(one!.id)).toMatchObject([
      { kind: 'commented' },
      { kind: 'dismissed' },
      { kind: 'reopened' },
    ]);
    expect((await findings.ofReport(next.reportId))[0]!.decision).toBeNull();
    expect((await submissions.get(next.submissionId)).errors).toBe(2);
  });

  it('cannot be spoken of where there are none', async () => {
    await expect(findings.remark('0', { kind: 'confirmed', text: '', madeBy: null })).rejects.toMatchObject({
      code: 'finding-not-found',
    });
    await expect(findings.remarks('0')).rejects.toMatchObject({ code: 'finding-not-found' });
  });
});

it('counts how far a run over all reports has come, and rings again for what was left lying', async () => {
  const { id, total } = await checks.start(null);
  expect(await checks.run()).toMatchObject({ id, total, done: 0 });
  const [one, ...rest] = await due();
  expect(rest).toHaveLength(total - 1);
  await checks.check([one!], OBSERVING);
  expect(await checks.run(id)).toMatchObject({ done: 1 });
  expect(await checks.check([one!], OBSERVING)).toBe(0);
  await source.query(`UPDATE report SET check_due = now() - interval '1 hour' WHERE check_due IS NOT NULL`);
  expect(await checks.ringOverdue(rest.length - 1)).toBe(rest.length - 1);
  expect(await checks.ringOverdue()).toBe(1);
  await checkAll();
  expect(await checks.run(id)).toMatchObject({ done: total });
  expect(await reports.get(one!)).toMatchObject({ ruleSet: 'observing' });
});
