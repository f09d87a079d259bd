import { SampleProvinceRepository } from '@gongkai/report-storage';
import { sampleProvince } from '@gongkai/sample-province';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import { REPORT } from '../testing/documents.js';
import { openTestGround, type TestGround } from '../testing/test-worker.js';
import { WorkerModule } from '../worker.module.js';
import { SampleLoader } from './sample-loader.service.js';

// A few dozen documents are written and read.
jest.setTimeout(120_000);
Logger.overrideLogger(false);

const ORDER = { seed: 11, years: [2022, 2023], agencies: 6 };

let ground: TestGround;
let provinces: SampleProvinceRepository;
let total: number;

beforeEach(async () => {
  ground = await openTestGround();
  provinces = new SampleProvinceRepository(ground.source);
  const province = sampleProvince(ORDER);
  total = province.documents.length;
  const roster = { versions: province.agencies, duties: province.duties };
  await provinces.install({ ...ORDER, total, roster, accounts: [] });
});

afterEach(() => ground.close());

function start() {
  return NestFactory.createApplicationContext(WorkerModule.forRoot(ground.settings()));
}

async function untilLoaded(): Promise<void> {
  while ((await provinces.progress()).state !== 'loaded') await new Promise((resolve) => setTimeout(resolve, 100));
}

function countSample(): Promise<unknown> {
  return ground.source.query(
    `SELECT state, count(*)::int AS count FROM submission WHERE sample GROUP BY state ORDER BY state`,
  );
}

it('loads an ordered province, with a person before it', async () => {
  const worker = await start();
  const mine = await ground.send(REPORT);
  expect((await ground.settled(mine)).state).toBe('checked');
  await untilLoaded();
  await worker.close();
  expect(await provinces.progress()).toEqual({ state: 'loaded', done: total, total });
  expect(await countSample()).toEqual([{ state: 'checked', count: total }]);
});

it('goes on after a restart, and sends nothing twice', async () => {
  const loader = () => new SampleLoader(ground.settings(), provinces, ground.submissions, ground.files);
  const stopped = loader();
  stopped.start();
  while ((await provinces.waiting()) < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  await stopped.stop();
  expect((await provinces.progress()).state).toBe('loading');
  const worker = await start();
  await untilLoaded();
  await worker.close();
  expect(await countSample()).toEqual([{ state: 'checked', count: total }]);
});

it('stops quietly when the province is removed under it', async () => {
  const loader = new SampleLoader(ground.settings(), provinces, ground.submissions, ground.files);
  loader.start();
  while ((await provinces.waiting()) < 1) await new Promise((resolve) => setTimeout(resolve, 5));
  await provinces.remove();
  await loader.stop();
  expect(await countSample()).toEqual([]);
  expect((await provinces.progress()).state).toBe('absent');
});
