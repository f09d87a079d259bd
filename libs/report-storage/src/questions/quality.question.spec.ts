import { aFinding, aFinishedReading, aJudge } from '../testing/a-finished-reading.js';
import { storeAgency } from '../testing/stored-roster.js';
import { openTestStorage } from '../testing/test-storage.js';
import { QualityQuestion } from './quality.question.js';

const storage = await openTestStorage();
const { source, submissions, readings, findings, aSubmission, claimed, reportOf } = storage;
const quality = new QualityQuestion(source);

afterAll(() => storage[Symbol.asyncDispose]());

async function arrive(agencyId: string, year: number, ...found: ReturnType<typeof aFinding>[]): Promise<string> {
  const { id } = await submissions.receive(aSubmission());
  const attribution = { agencyId, year, newAgency: null };
  await readings.finish(await claimed(id), aFinishedReading(attribution, { judge: aJudge(found) }));
  return reportOf(id);
}

const sums = (subject = '1') => aFinding({ rule: 'sums', subject });
const missing = aFinding({ rule: 'missing', severity: 'warning', subject: 'm' });

beforeAll(async () => {
  await storeAgency(source, { id: 'c', name: '同心县丙局', regionCode: '640324', kind: 'education' });
  await storeAgency(source, { id: 'p', name: '吴忠市丁局', regionCode: '640300' });
  await arrive('a', 2021, sums());
  await arrive('a', 2022, sums());
  await arrive('a', 2022, sums(), sums('2'), missing);
  await arrive('b', 2022);
  await arrive('c', 2022, missing, aFinding({ rule: 'sums', subject: 'u', verdict: 'unverifiable' }));
  const report = await arrive('p', 2022, sums());
  const [dismissed] = await findings.ofReport(report);
  await findings.remark(dismissed!.id, { kind: 'dismissed', text: '原文如此', madeBy: null });
});

it('counts the current reports of every region, and in how many an error is open', async () => {
  expect((await quality.ask({ year: 2022 }, 'region')).groups).toEqual([
    { key: '640300', name: '吴忠市', reports: 1, withErrors: 0 },
    { key: '640323', name: '盐池县', reports: 2, withErrors: 1 },
    { key: '640324', name: '同心县', reports: 1, withErrors: 0 },
  ]);
});

it('counts year by year up to the asked one, within a region and a kind', async () => {
  expect((await quality.ask({ year: 2022, region: '640300' }, 'year')).groups).toEqual([
    { key: '2021', name: '2021', reports: 1, withErrors: 1 },
    { key: '2022', name: '2022', reports: 4, withErrors: 1 },
  ]);
  expect((await quality.ask({ year: 2022, kind: 'education' }, 'year')).groups).toMatchObject([{ reports: 1 }]);
});

it('counts reports, not findings, by rule; what is dismissed, unverifiable or replaced is not counted', async () => {
  expect((await quality.ask({ year: 2022 }, 'region')).rules).toEqual([
    { rule: 'missing', key: '640323', severity: 'warning', reports: 1 },
    { rule: 'missing', key: '640324', severity: 'warning', reports: 1 },
    { rule: 'sums', key: '640323', severity: 'error', reports: 1 },
  ]);
  expect((await quality.ask({ year: 2022, region: '640323' }, 'year')).rules).toEqual([
    { rule: 'sums', key: '2021', severity: 'error', reports: 1 },
    { rule: 'sums', key: '2022', severity: 'error', reports: 1 },
    { rule: 'missing', key: '2022', severity: 'warning', reports: 1 },
  ]);
});

it('lists what it counts, page by page, of a region with all below it or of the region itself', async () => {
  const asked = { year: 2022, rule: 'missing', limit: 1 };
  const first = await quality.findings(asked);
  expect(first.rows.map(({ agency }) => agency.name)).toEqual(['盐池县甲局']);
  const second = await quality.findings({ ...asked, after: first.next! });
  expect(second.rows.map(({ agency }) => agency.name)).toEqual(['同心县丙局']);
  expect(second.next).toBeNull();
  const within = async (more: object) => (await quality.findings({ ...asked, limit: null, ...more })).rows.length;
  expect(await within({ region: '640300' })).toBe(2);
  expect(await within({ at: '640300' })).toBe(0);
  expect(await within({ at: '640324' })).toBe(1);
  await expect(quality.findings({ ...asked, after: 'x' })).rejects.toMatchObject({ code: 'question-invalid' });
});

it('has the year before beside regions only, and counts once until a finding or a report changes', async () => {
  const first = await quality.ask({ year: 2022 }, 'region');
  expect(first.before).toEqual([{ key: '640323', name: '盐池县', reports: 1, withErrors: 1 }]);
  expect((await quality.ask({ year: 2022 }, 'year')).before).toEqual([]);
  expect(await quality.ask({ year: 2022 }, 'region')).toBe(first);
  const report = await arrive('b', 2022, sums());
  const found = await quality.ask({ year: 2022 }, 'region');
  expect(found.groups[1]).toMatchObject({ key: '640323', withErrors: 2 });
  const [finding] = await findings.ofReport(report);
  await findings.remark(finding!.id, { kind: 'dismissed', text: '原文如此', madeBy: null });
  expect((await quality.ask({ year: 2022 }, 'region')).rules).toEqual(first.rules);
});
