import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { checkReport } from '@gongkai/consistency-rules';
import { CheckRepository } from '@gongkai/report-storage';
import { openTestDatabase } from '@gongkai/report-storage/testing';

import { run } from '../testing/run.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-figures-'));
});
afterEach(async () => {
  delete process.env.DATABASE_URL;
  await rm(folder, { recursive: true });
});

it('takes in the sample as figures, in which only those that were made wrong break a rule', async () => {
  await using database = await openTestDatabase();
  process.env.DATABASE_URL = database.url;
  const file = join(folder, 'figures.jsonl');
  const wanted = ['--figures-only', '--agencies', '560', '--years', '2', '--out', folder];
  const [written] = (await run(['sample-province', ...wanted])).json();
  const [imported] = (await run(['import-figures', file])).json();
  expect(imported).toEqual({ ...written, besideDocuments: 0 });
  const compared = await new CheckRepository(database.source).compared(null, 2000);
  expect(compared).toHaveLength(Number(written?.reports));
  const wrong = compared.filter(({ reading, neighbours: { previous } }) =>
    checkReport(reading, previous === null ? {} : { previous }).some(({ severity }) => severity === 'error'),
  );
  // One report in fifty has a wrong figure, which the year after it may not fit either.
  expect(wrong.length / compared.length).toBeGreaterThan(0.01);
  expect(wrong.length / compared.length).toBeLessThan(0.04);
}, 120_000);

it('says which line is wrong, and exits 2', async () => {
  await using database = await openTestDatabase();
  process.env.DATABASE_URL = database.url;
  const file = join(folder, 'wrong.jsonl');
  await writeFile(file, '\n{"report": {"agency": "nobody", "year": 2023, "cells": {}}}\n');
  const { exit, out, err } = await run(['import-figures', file]);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain('第 2 行的机关 nobody 不在名册里');
});

it.each([
  [[], '.jsonl'],
  [['one.jsonl', 'two.jsonl'], '.jsonl'],
  [['nowhere.jsonl'], 'nowhere.jsonl'],
])('refuses %j', async (args, words) => {
  const { exit, out, err } = await run(['import-figures', ...args]);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(words);
});

it('writes the figures of the sample to the file that is named', async () => {
  const file = join(folder, 'some', 'sample.jsonl');
  const { json } = await run(['sample-province', '--figures-only', '--agencies', '2', '--years', '9', '--out', file]);
  const lines = (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines.filter((line) => 'agency' in line && 'report' in line)).toEqual([]);
  expect(lines.filter((line) => 'report' in line)).toHaveLength(Number(json()[0]?.reports));
  expect(lines[0]).toMatchObject({ agency: { sample: true, parent: null } });
});
