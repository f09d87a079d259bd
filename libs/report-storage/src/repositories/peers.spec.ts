import type { Fact } from '@gongkai/report-model';

import { aFinding, aFinishedReading, aReport } from '../testing/a-finished-reading.js';
import { aVersion, openTestStorage } from '../testing/test-storage.js';
import type { Judge } from './check.repository.js';

const storage = await openTestStorage();
const { source, submissions, readings, agencies, checks, aSubmission, claimed, reportOf } = storage;

afterAll(() => storage[Symbol.asyncDispose]());

/** A dozen towns are enough to say what is usual; a bureau and a town of the prefecture are none of them. */
const TOWNS = Array.from({ length: 12 }, (_, nth) => `town-${nth}`);

beforeAll(() =>
  agencies.register({
    versions: [
      ...TOWNS.map((id) => ({ ...aVersion(id, `盐池县${id}镇人民政府`), kind: 'town' as const, population: 20_000 })),
      { ...aVersion('bureau', '盐池县丙局'), kind: 'science' },
      { ...aVersion('far', '吴忠市丁镇人民政府'), kind: 'town', regionCode: '640300', population: 20_000 },
    ],
    duties: [],
  }),
);

/** Finds the limits that it is given. */
const OBSERVING: Judge = {
  ruleSet: 'observing',
  findings: (_report, { peers }) => [aFinding({ subject: `${peers.published99}/${peers.perTenThousandLimit}` })],
};

const published = (count: number): Fact => ({
  name: 'published.total',
  value: count,
  text: `${count}条`,
  approximate: false,
  at: {},
});

async function arrive(agencyId: string, year: number, count: number) {
  const { id } = await submissions.receive(aSubmission());
  const reading = aReport({ year, facts: [published(count)] });
  const attribution = { agencyId, year, newAgency: null };
  await readings.finish(await claimed(id), aFinishedReading(attribution, { judge: OBSERVING, reading }));
  return { submissionId: id, reportId: await reportOf(id) };
}

async function due(): Promise<string[]> {
  const rows: { id: string }[] = await source.query('SELECT id FROM report WHERE check_due IS NOT NULL');
  return rows.map(({ id }) => id);
}

async function limitsOf(reportId: string): Promise<unknown> {
  const compared = await checks.compared(null, 1000);
  return compared.find(({ id }) => id === reportId)?.neighbours.peers;
}

it('counts peers when reports have arrived, and has checked again whom that concerns', async () => {
  const first = await arrive(TOWNS[0]!, 2020, 9000);
  expect(await checks.refreshPeers()).toBe(0);
  for (const town of TOWNS.slice(1)) await arrive(town, 2020, 100);
  await arrive('bureau', 2020, 9000);
  await arrive('far', 2020, 9000);
  expect(await due()).toEqual([]);
  expect(await checks.refreshPeers()).toBe(1);
  expect(await due()).toEqual([first.reportId]);
  await checks.check(await due(), OBSERVING);
  // Each has received 3 of 20 000 residents: 1.5 + 3.09 × √(1.5 ÷ 2).
  expect(await limitsOf(first.reportId)).toEqual({ published99: 100, perTenThousandLimit: 4.2 });
  expect(await checks.refreshPeers()).toBe(0);
});

it('lets a limit go when too few are left, and has the finding that stood on it checked again', async () => {
  const arrived = [];
  for (const [nth, town] of TOWNS.entries()) arrived.push(await arrive(town, 2021, nth === 0 ? 9000 : 100));
  await checks.refreshPeers();
  await checks.check(await due(), OBSERVING);
  await submissions.withdraw(arrived[5]!.submissionId);
  await submissions.withdraw(arrived[6]!.submissionId);
  await checks.check(await due(), OBSERVING);
  expect(await checks.refreshPeers()).toBe(1);
  expect(await due()).toEqual([arrived[0]!.reportId]);
  await checks.check(await due(), OBSERVING);
  expect(await limitsOf(arrived[0]!.reportId)).toEqual({ published99: null, perTenThousandLimit: null });
});

it('counts everybody anew when a province is checked', async () => {
  await source.query('DELETE FROM peer_group');
  await checks.start(null);
  const rows: unknown = await source.query(
    `SELECT level, (statistics->>'published99')::integer AS most FROM peer_group WHERE year = 2020 ORDER BY kind, level`,
  );
  expect(rows).toEqual([
    { level: 'county', most: null },
    { level: 'county', most: 100 },
    { level: 'prefecture', most: null },
  ]);
});
