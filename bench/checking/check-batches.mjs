import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { judgeWith } from './judge.mjs';

/** One worker: checks the reports that its parent names, some at a time. */
const BATCH = 100;
const worker = createRequire(join(import.meta.dirname, '../../apps/worker/package.json'));
const room = (name) => import(pathToFileURL(worker.resolve(`@gongkai/${name}`)).href);
const { CheckRepository, openDatabase } = await room('report-storage');

process.once('message', async (ids) => {
  const source = await openDatabase(process.argv[2], { poolSize: 2 });
  const checks = new CheckRepository(source);
  const judge = await judgeWith(room);
  for (let from = 0; from < ids.length; from += BATCH) await checks.check(ids.slice(from, from + BATCH), judge);
  await source.destroy();
  process.disconnect();
});
