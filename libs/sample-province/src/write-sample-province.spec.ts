import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ProvinceTruth } from './truth.js';
import { writeSampleProvince } from './write-sample-province.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-sample-'));
});

afterEach(() => rm(folder, { recursive: true }));

it('writes the documents by year and county, who must report, and the truth', async () => {
  const seen: [number, number][] = [];
  const written = await writeSampleProvince({ seed: 5, years: [2023, 2024], agencies: 2 }, folder, (done, total) =>
    seen.push([done, total]),
  );
  expect(written).toMatchObject({ agencies: 2 });
  expect(written.documents + written.missing).toBe(4);
  expect(seen.at(-1)).toEqual([written.documents, written.documents]);

  const truth = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')) as ProvinceTruth;
  expect(truth.notice).toMatch(/^示例数据/u);
  expect(truth.documents).toHaveLength(written.documents);
  for (const { path } of truth.documents) expect((await readFile(join(folder, path))).length).toBeGreaterThan(1000);
  expect(await readdir(folder)).toEqual(['2023', '2024', 'agencies.json', 'truth.json']);
});

it('says so when the folder cannot be written', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(writeSampleProvince({ seed: 5, years: [2023], agencies: 1 }, join(file, 'under'))).rejects.toMatchObject(
    {
      code: 'folder-unwritable',
    },
  );
});
