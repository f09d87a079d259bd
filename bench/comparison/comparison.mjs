import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { ownDatabase } from '../checking/own-database.mjs';
import { interleaved, ratio } from '../reading/measure.mjs';
import { withApi } from './api.mjs';
import { loadFigures } from './load.mjs';
import { percentile } from './percentile.mjs';
import { print } from './print.mjs';
import { questionsAbout } from './questions.mjs';
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
  },
});

/** A room as it was built; the API depends on all of them. */
const api = createRequire(join(import.meta.dirname, '../../apps/api/package.json'));
const room = (name) => import(pathToFileURL(api.resolve(`@gongkai/${name}`)).href);
const storage = await room('report-storage');

const result = await ownDatabase(storage, async (source, url) => {
  const load = await loadFigures(source, url, values);
  const subject = await subjectOf(source);
  return withApi(storage, { source, url }, async (server) => {
    const questions = questionsAbout(subject);
    const answers = [];
    for (const question of questions) answers.push(await measureQuestion(source, server, question));
    const visible = await secondsUntilVisible(storage, await room('report-form'), { source, subject, ...server });
    const paths = questions.flatMap(({ path }) => (path === null ? [] : [path]));
    const [users, minutes] = [Number(values.users), Number(values.minutes)];
    const crowd = users > 0 ? await simulateUsers(server, paths, { users, minutes }) : null;
    return { load, answers, visible, crowd };
  });
});
print(result);
console.log(JSON.stringify(result));

/** The API and the statement take turns, so that what slows one down slows the other down. */
async function measureQuestion(source, { ask }, { name, path, sql, parameters, goal = null, timesSql = null }) {
  const contenders = {
    sql: () => source.query(sql, parameters),
    ...(path === null ? {} : { api: () => ask(path) }),
  };
  const rounds = Number(values.rounds);
  const taken = await interleaved(contenders, { warm: Math.ceil(rounds / 5), rounds });
  const spread = (times) => ({ p50: percentile(times, 0.5), p95: percentile(times, 0.95) });
  return {
    name,
    goal,
    timesSql,
    sql: spread(taken.sql),
    api: taken.api === undefined ? null : { ...spread(taken.api), ratio: ratio(taken.api, taken.sql) },
  };
}
