import { SampleProvinceRepository } from '@gongkai/report-storage';
import { sampleProvince } from '@gongkai/sample-province';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import { openTestGround, type TestGround } from '../testing/test-worker.js';
import { WorkerModule } from '../worker.module.js';

jest.setTimeout(180_000);
Logger.overrideLogger(false);

/** The smallest province with a government: three bureaus of 兴庆区, of which one never reports, and the office. */
const ORDER = { seed: 11, years: [2023], agencies: 44 };
const GOVERNMENT = 'sample-640104-government';

let ground: TestGround;
let provinces: SampleProvinceRepository;

beforeAll(async () => {
  ground = await openTestGround();
  provinces = new SampleProvinceRepository(ground.source);
  const { agencies, duties, documents } = sampleProvince(ORDER);
  const roster = { versions: agencies, duties };
  await provinces.install({ ...ORDER, total: documents.length, roster, accounts: [] });
  const worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(ground.settings()));
  while ((await provinces.progress()).state !== 'loaded') await new Promise((resolve) => setTimeout(resolve, 100));
  await worker.close();
});

afterAll(() => ground.close());

it('keeps who is above whom', async () => {
  const below: { agency_id: string }[] = await ground.source.query(
    'SELECT DISTINCT agency_id FROM agency_above WHERE parent_id = $1 ORDER BY agency_id',
    [GOVERNMENT],
  );
  expect(below.map(({ agency_id }) => agency_id)).toEqual(
    ['education', 'government-office', 'market-regulation', 'science'].map((kind) => `sample-640104-${kind}`),
  );
});

it('holds the report of a government against those below it', async () => {
  const findings: { rule: string; message_zh: string }[] = await ground.source.query(
    `SELECT f.rule, f.message_zh FROM finding f JOIN report r ON r.id = f.report_id
     WHERE r.agency_id = $1 AND r.current AND f.solved_at IS NULL
       AND (f.severity = 'error' OR f.rule IN ('whole-covers-parts', 'decisions-cover-parts', 'all-parts-reported'))`,
    [GOVERNMENT],
  );
  expect(findings).toEqual([
    { rule: 'all-parts-reported', message_zh: '所属单位 4 个，还有 1 个没有交年报：兴庆区教育体育局。' },
  ]);
});
