import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { ownDatabase } from '../checking/own-database.mjs';
import { interleaved, ratio } from '../reading/measure.mjs';
import { withApi } from './api.mjs';
import { bottomOf } from './bottom.mjs';
import { loadFigures } from './load.mjs';
import { withParquet } from './parquet.mjs';
import { percentile } from './percentile.mjs';
import { print } from './print.mjs';
import { questionsAbout, rankingOf } from './questions.mjs';
import { secondsOfRules } from './rules.mjs';
import { subjectOf } from './subject.mjs';
import { simulateUsers } from './users.mjs';
import { secondsUntilVisible } from './visible.mjs';

const { values } = parseArgs({
  options: {
    figures: { type: 'string' },
    agencies: { type: 'string', default: '30000' },
    years: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '40' },
    users: { type: 'string', default: '0' },
    minutes: { type: 'string', default: '10' },
    rules: { type: 'boolean', default: false },
  },
});

/** A room as it was built; the API depends on all of them. */
const api = createRequire(join(import.meta.dirname, '../../apps/api/package.json'));
const room = (name) => import(pathToFileURL(api.resolve(`@gongkai/${name}`)).href);
const storage = await room('report-storage');

const result = await ownDatabase(storage, async (source, url) => {
  const load = await loadFigures(source, url, values);
  const rules = values.rules ? await secondsOfRules(source, url) : null;
  await source.query('VACUUM ANALYZE');
  const subject = await subjectOf(source);
  return withApi(storage, { source, url }, async (server) => {
    const questions = questionsAbout(subject, {
      bottom: await bottomOf(server.ask, rankingOf(subject.year)),
      cells: subject.cells,
      checked: values.rules,
    });
    const { answers, parquet } = await withParquet(source, subject, async ({ ask, bytes }) => {
      const measured = [];
      for (const question of questions) measured.push(await measureQuestion({ source, server, ask }, question));
      return { answers: measured, parquet: { bytes } };
    });
    const visible = await secondsUntilVisible(storage, await room('report-form'), { source, subject, ...server });
    const paths = questions.flatMap(({ path }) => (path === null ? [] : [path]));
    const [users, minutes] = [Number(values.users), Number(values.minutes)];
    const crowd = users > 0 ? await simulateUsers(server, paths, { users, minutes }) : null;
    return { load, rules, parquet, answers, visible, crowd };
  });
});
print(result);
console.log(JSON.stringify(result));

/** All take turns, so that what slows one down slows the others down. */
async function measureQuestion({ source, server, ask }, { name, path, sql, parquet, parameters, ...goals }) {
  const { goal = null, timesSql = null } = goals;
  const contenders = {
    sql: () => source.query(sql, parameters),
    parquet: () => ask(parquet, parameters),
    ...(path === null ? {} : { api: () => server.ask(path), unwritten: () => server.askUnwritten(path) }),
  };
  const rounds = Number(values.rounds);
  const taken = await interleaved(contenders, { warm: Math.ceil(rounds / 5), rounds });
  const first = path === null ? null : await timesAfterChange(source, () => server.ask(path));
  const spread = (times) => ({ p50: percentile(times, 0.5), p95: percentile(times, 0.95) });
  const over = (one, other) => (one === undefined ? null : ratio(one, other));
  return {
    name,
    goal,
    timesSql,
    sql: spread(taken.sql),
    parquet: spread(taken.parquet),
    api: taken.api === undefined ? null : spread(taken.api),
    unwritten: taken.unwritten === undefined ? null : spread(taken.unwritten),
    first: first === null ? null : spread(first),
    ratios: {
      apiToSql: over(taken.api, taken.sql),
      apiToParquet: over(taken.api, taken.parquet),
      sqlToParquet: over(taken.sql, taken.parquet),
    },
  };
}

/** Milliseconds of who asks first after a change of the data, when nothing is kept any more. */
async function timesAfterChange(source, ask, rounds = 9) {
  const taken = [];
  for (let round = 0; round < rounds; round += 1) {
    await source.query('UPDATE data_version SET version = version + 1');
    const start = performance.now();
    await ask();
    taken.push(performance.now() - start);
  }
  return taken;
}
