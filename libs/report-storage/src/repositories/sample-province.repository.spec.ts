import { aFinishedReading } from '../testing/a-finished-reading.js';
import { aVersion, openTestStorage } from '../testing/test-storage.js';
import { SampleProvinceRepository } from './sample-province.repository.js';

const storage = await openTestStorage();
const { source, submissions, readings, reports, agencies, accounts, aSubmission, claimed, readAs, unsent } = storage;
const provinces = new SampleProvinceRepository(source);

const PROVINCE = {
  seed: 7,
  years: [2022, 2023],
  agencies: null,
  total: 2,
  roster: {
    versions: [
      aVersion('s1', '示例县一局'),
      { ...aVersion('s2', '示例县二局'), parentId: 's3' },
      aVersion('s3', '示例县政府'),
    ],
    duties: [{ agencyId: 's1', year: 2023 }],
  },
  accounts: [{ name: 'clerk', role: 'clerk' as const, passwordHash: 'x' }],
};
const OF_THE_SAMPLE = { sample: true, sentBy: null, priority: 'sample' } as const;

afterAll(() => storage[Symbol.asyncDispose]());

it('is absent at first', async () => {
  expect(await provinces.progress()).toEqual({ state: 'absent', done: 0, total: 0 });
  expect(await provinces.toLoad()).toBeNull();
});

it('is installed once', async () => {
  expect(await provinces.install(PROVINCE)).toBe(true);
  expect(await provinces.install({ ...PROVINCE, seed: 8 })).toBe(false);
  expect(await provinces.progress()).toEqual({ state: 'loading', done: 0, total: 2 });
  expect(await provinces.toLoad()).toEqual({ seed: 7, years: [2022, 2023], agencies: null });
  expect(await accounts.findByName('clerk')).toMatchObject({ sample: true });
  expect(await agencies.get('s1')).toMatchObject({ name: '示例县一局', sample: true });
});

it('counts what has been read, and is loaded when it is told', async () => {
  const id = await readAs('s1', OF_THE_SAMPLE);
  const again = { ...OF_THE_SAMPLE, sha256: (await submissions.get(id)).sha256 };
  expect(await submissions.receive(aSubmission(again))).toMatchObject({ id, alreadyReceived: true });
  await submissions.receive(aSubmission(OF_THE_SAMPLE));
  expect(await provinces.progress()).toEqual({ state: 'loading', done: 1, total: 2 });
  expect(await provinces.waiting()).toBe(1);
  await provinces.markLoaded();
  expect(await provinces.progress()).toMatchObject({ state: 'loaded' });
  expect(await provinces.toLoad()).toBeNull();
});

it('leaves current what a person sent before the sample of that agency and year came in', async () => {
  const own = await readAs('s2');
  const sample = await readAs('s2', OF_THE_SAMPLE);
  expect([(await submissions.get(own)).current, (await submissions.get(sample)).current]).toEqual([true, false]);
});

it('is removed without a trace, but for what people sent', async () => {
  const real = await readAs('a');
  const aboutSample = await readAs('s1');
  const undecided = (await submissions.receive(aSubmission())).id;
  const doubt = aFinishedReading({ agencyId: null, year: 2023, candidates: ['s1', 'a'] });
  await readings.finish(await claimed(undecided), doubt);
  const sample: { id: string; sha256: string }[] = await source.query('SELECT id, sha256 FROM submission WHERE sample');

  const files = await provinces.remove();

  expect(files.sort()).toEqual(sample.map(({ sha256 }) => sha256).sort());
  expect(await provinces.progress()).toEqual({ state: 'absent', done: 0, total: 0 });
  expect(await source.query(`SELECT FROM submission WHERE sample`)).toEqual([]);
  expect(await agencies.get('s1')).toBeNull();
  expect(await accounts.findByName('clerk')).toBeNull();
  expect(await submissions.get(real)).toMatchObject({ state: 'checked', agency: { id: 'a' } });
  expect(await reports.versions('s1', 2023)).toEqual([]);
  expect(await submissions.get(aboutSample)).toMatchObject({ state: 'received', agency: null, reportId: null });
  expect(await unsent(aboutSample)).toHaveLength(2);
  expect(await submissions.get(undecided)).toMatchObject({ state: 'received', candidates: [] });
});

it('does not come back by itself', async () => {
  expect(await provinces.install(PROVINCE)).toBe(false);
  await expect(submissions.receive(aSubmission(OF_THE_SAMPLE))).rejects.toMatchObject({ code: 'not-allowed' });
});
