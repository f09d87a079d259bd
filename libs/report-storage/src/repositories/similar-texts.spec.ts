import type { TextPrint } from '@gongkai/report-model';

import { aFinding, aFinishedReading, aReport } from '../testing/a-finished-reading.js';
import { aVersion, openTestStorage } from '../testing/test-storage.js';
import type { Judge } from './check.repository.js';

/** More than so many agencies have what is nobody's own. */
const MOST_AGENCIES = 60;

const storage = await openTestStorage();
const { source, submissions, readings, agencies, checks, aSubmission, claimed, reportOf } = storage;
const MANY = Array.from({ length: MOST_AGENCIES + 1 }, (_, nth) => `many-${nth}`);

afterAll(() => storage[Symbol.asyncDispose]());

beforeAll(() =>
  agencies.register({
    versions: [
      ...['c', 'd', ...MANY].map((id) => aVersion(id, `同心县${id}局`)),
      { ...aVersion('old', '盐池县旧局'), validTo: '2019-06-30' },
      { ...aVersion('merged', '盐池县新局'), validFrom: '2019-07-01', successorOf: ['old-1'] },
    ],
    duties: [],
  }),
);

/** Finds the reports that it was given as similar, and what is common. */
const OBSERVING: Judge = {
  ruleSet: 'observing',
  findings: (_report, { similar: { reports, common } }) =>
    reports.length === 0
      ? []
      : [aFinding({ subject: [reports.map(({ agency, year }) => `${agency} ${year}`).sort(), common].join('|') })],
};

/** Of each case its own: a space of numbers that no other case touches. */
function aText(space: number, buckets: readonly number[], sentences: readonly number[] = [1]): TextPrint {
  const own = (numbers: readonly number[]) => numbers.map((number) => space * 1000 + number);
  return { sections: [{ section: 1, text: `第${space}种` }], buckets: own(buckets), sentences: own(sentences) };
}

async function arrive(agencyId: string, year: number, text: TextPrint) {
  const { id } = await submissions.receive(aSubmission());
  const finished = aFinishedReading(
    { agencyId, year, newAgency: null },
    { judge: OBSERVING, reading: aReport({ year }), text },
  );
  await readings.finish(await claimed(id), finished);
  return { submissionId: id, reportId: await reportOf(id) };
}

async function due(): Promise<string[]> {
  const rows: { id: string }[] = await source.query('SELECT id FROM report WHERE check_due IS NOT NULL ORDER BY id');
  return rows.map(({ id }) => id);
}

async function checkAll(): Promise<void> {
  await checks.check(await due(), OBSERVING);
}

/** The names of what a report is compared with; null where there is nothing. */
async function seenBy({ reportId }: { reportId: string }): Promise<string | null> {
  const [row]: { subject: string }[] = await source.query(
    'SELECT count(*)::int AS n, min(message_zh) AS subject FROM finding WHERE report_id = $1 AND solved_at IS NULL',
    [reportId],
  );
  return row?.subject ?? null;
}

async function similarTo({ reportId }: { reportId: string }): Promise<string[]> {
  const [report] = (await checks.compared(null, 1000)).filter(({ id }) => id === reportId);
  return (report?.neighbours.similar.reports ?? []).map(({ agency, year }) => `${agency} ${year}`).sort();
}

it('compares with those that share two buckets, of the same year and of the one before', async () => {
  const here = await arrive('a', 2023, aText(1, [1, 2, 3]));
  await arrive('b', 2023, aText(1, [2, 3, 9]));
  await arrive('c', 2022, aText(1, [1, 3]));
  await arrive('d', 2023, aText(1, [3, 8]));
  await arrive('d', 2024, aText(1, [1, 2, 3]));
  await arrive('d', 2021, aText(1, [1, 2, 3]));
  await arrive('a', 2022, aText(1, [1, 2, 3]));
  expect(await similarTo(here)).toEqual(['同心县c局 2022', '盐池县乙局 2023']);
});

it('does not hold the text of its predecessor against an agency', async () => {
  await arrive('old', 2018, aText(2, [1, 2]));
  expect(await similarTo(await arrive('merged', 2019, aText(2, [1, 2])))).toEqual([]);
});

it('has those checked again that say the same: of the same year and of the one after', async () => {
  const first = await arrive('a', 2011, aText(3, [1, 2]));
  const after = await arrive('b', 2012, aText(3, [1, 2]));
  const apart = await arrive('c', 2011, aText(3, [2, 7]));
  await checkAll();
  await arrive('d', 2011, aText(3, [1, 2]));
  expect(await due()).toEqual([first.reportId, after.reportId].sort());
  expect(await due()).not.toContain(apart.reportId);
  await checkAll();
  expect(await due()).toEqual([]);
  expect(await seenBy(first)).not.toBeNull();
});

it('has them checked again when it is withdrawn, and when another version takes its place', async () => {
  const stays = await arrive('a', 2013, aText(4, [1, 2]));
  const goes = await arrive('b', 2013, aText(4, [1, 2]));
  await checkAll();
  expect(await seenBy(stays)).not.toBeNull();
  await arrive('b', 2013, aText(4, [5, 6]));
  expect(await due()).toContain(stays.reportId);
  await checkAll();
  expect([await similarTo(stays), await seenBy(stays)]).toEqual([[], null]);
  const later = await arrive('c', 2013, aText(4, [1, 2]));
  await checkAll();
  await submissions.withdraw(later.submissionId);
  await submissions.withdraw(goes.submissionId);
  expect(await due()).toContain(stays.reportId);
  await checkAll();
  expect(await seenBy(stays)).toBeNull();
});

it('has them checked again when it is read again as the report of somebody else', async () => {
  const stays = await arrive('a', 2014, aText(5, [1, 2]));
  const moved = await arrive('b', 2014, aText(5, [1, 2]));
  await checkAll();
  await submissions.chooseAgency(moved.submissionId, 'c');
  const finished = aFinishedReading(
    { agencyId: 'c', year: 2015, newAgency: null },
    { judge: OBSERVING, reading: aReport({ year: 2015 }), text: aText(5, [8, 9]) },
  );
  await readings.finish(await claimed(moved.submissionId), finished);
  expect(await due()).toContain(stays.reportId);
  await checkAll();
  expect(await seenBy(stays)).toBeNull();
});

describe('what more agencies have than a county', () => {
  it('is nobody’s own from then on, for those before as well; and is again when one of them goes', async () => {
    const sentence = 6001;
    const all = [];
    for (const [nth, agencyId] of MANY.entries()) {
      // Two and two say the same; one sentence all of them have.
      const pair = 10 * (nth >> 1);
      all.push(await arrive(agencyId, 2016, aText(6, [pair + 100, pair + 101], [1, pair + 100])));
      if (nth === MOST_AGENCIES - 1) expect(await commonSentences()).not.toContain(sentence);
    }
    expect(await commonSentences()).toContain(sentence);
    // The last has nobody to be compared with.
    expect(await due()).toEqual(expect.arrayContaining(all.slice(0, MOST_AGENCIES).map(({ reportId }) => reportId)));
    const [first, second] = await Promise.all(all.slice(0, 2).map(({ reportId }) => commonOf(reportId)));
    expect([first, second]).toEqual([[sentence], [sentence]]);
    await checkAll();
    await submissions.withdraw(all.at(-1)!.submissionId);
    expect(await commonSentences()).not.toContain(sentence);
    expect(await due()).toHaveLength(MOST_AGENCIES);
    await checkAll();
  });

  it('makes reports comparable no more where it is all that they share', async () => {
    const all = [];
    for (const agencyId of MANY.slice(0, MOST_AGENCIES)) all.push(await arrive(agencyId, 2017, aText(7, [1, 2])));
    await checkAll();
    expect(await similarTo(all[0]!)).toHaveLength(MOST_AGENCIES - 1);
    const last = await arrive(MANY.at(-1)!, 2017, aText(7, [1, 2]));
    expect(await due()).toHaveLength(MOST_AGENCIES);
    expect([await similarTo(all[0]!), await similarTo(last)]).toEqual([[], []]);
    await checkAll();
    await submissions.withdraw(last.submissionId);
    expect(await due()).toHaveLength(MOST_AGENCIES);
    expect(await similarTo(all[0]!)).toHaveLength(MOST_AGENCIES - 1);
    await checkAll();
  });
});

async function commonSentences(): Promise<number[]> {
  const rows: { key: number }[] = await source.query(`SELECT key FROM common_text WHERE kind = 'sentence'`);
  return rows.map(({ key }) => key);
}

async function commonOf(reportId: string): Promise<readonly number[]> {
  const [report] = (await checks.compared(null, 1000)).filter(({ id }) => id === reportId);
  return report?.neighbours.similar.common ?? [];
}
