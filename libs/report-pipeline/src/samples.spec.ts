import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readReport } from './read-report.js';
import { differences } from './testing/differences.js';
import { samplesIn } from './testing/sample.js';

const SAMPLES = samplesIn(join(import.meta.dirname, '../../../samples'));

/** Reading a scan takes seconds, and longer where other tests run beside this one. */
const PATIENCE = 120_000;

it.each(SAMPLES)(
  '$name is read as it is written',
  async ({ path, expected }) => {
    expect(differences(await readReport(readFileSync(path)), expected)).toEqual([]);
  },
  PATIENCE,
);

describe('the samples', () => {
  const others = SAMPLES.flatMap(({ expected }) => (expected.kind === 'other' ? [expected.documentKind] : []));

  it('are at least 60 reports', () => {
    expect(SAMPLES.length - others.length).toBeGreaterThanOrEqual(60);
  });

  it('are at least 40 documents of at least 15 kinds that are no reports', () => {
    expect(others.length).toBeGreaterThanOrEqual(40);
    expect(new Set(others).size).toBeGreaterThanOrEqual(15);
  });
});
