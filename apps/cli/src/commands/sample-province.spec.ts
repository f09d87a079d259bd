import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from '../testing/run.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-sample-'));
});

afterEach(() => rm(folder, { recursive: true }));

it('writes as many agencies and years as are wanted, and says how many', async () => {
  const wanted = ['--agencies', '2', '--years', '2', '--seed', '9', '--out', folder];
  const { exit, json } = await run(['sample-province', ...wanted]);
  expect(exit).toBe(0);
  const [written] = json();
  expect(written).toMatchObject({ agencies: 2 });
  expect(Number(written?.documents) + Number(written?.missing)).toBe(4);
  expect(await readdir(folder)).toEqual(['2023', '2024', 'agencies.json', 'truth.json']);
  expect(JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8'))).toMatchObject({
    seed: 9,
    years: [2023, 2024],
  });
}, 60_000);

it.each([
  [[], '--out'],
  [['--remove', '--out', 'folder'], '--out'],
  [['--out', 'folder', '--agencies', 'many'], '--agencies'],
  [['--out', 'folder', '--years', '0'], '2019'],
  [['--out', 'folder', '--years', '40'], '2019'],
  [['--out', 'folder', '--agencies', '0'], '不小于 1'],
])('refuses %j', async (args, words) => {
  const { exit, out, err } = await run(['sample-province', ...args]);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(words);
});
