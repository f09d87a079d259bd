/** What was measured, then the goals and whether they are met. */
export function print({ load, rules, parquet, answers, visible, crowd }) {
  const { reports, seconds, bytes, bytesAReport } = load;
  console.log(`${reports} reports loaded with their indicators in ${seconds.toFixed(1)} s`);
  for (const { name, table, indexes } of bytes) {
    console.log(`  ${name.padEnd(28)} ${table.toFixed(0)} bytes a report, ${indexes.toFixed(0)} of indexes`);
  }
  console.log(`  together                     ${bytesAReport.toFixed(0)} bytes a report`);
  if (rules !== null) console.log(`rules on all of them in ${rules.seconds.toFixed(1)} s, ${rules.findings} findings`);
  const files = Object.values(parquet.bytes).reduce((sum, bytes) => sum + bytes, 0) / reports;
  console.log(`the same as Parquet            ${files.toFixed(0)} bytes a report, of one edition's cells`);
  for (const answer of answers) console.log(inWords(answer));
  console.log(
    `a new report stands in each of ${visible.rankings} rankings at most ${visible.slowest.toFixed(2)} s after its commit; in all, asked at once, ${visible.together.toFixed(2)} s after it`,
  );
  if (crowd !== null) console.log(crowdInWords(crowd));
  console.log();
  for (const [goal, met] of goals({ load, rules, answers, visible, crowd }))
    console.log(`${met ? 'met    ' : 'NOT MET'} ${goal}`);
}

/** Milliseconds at p50 and p95, then how many times as long one takes as another. */
function inWords({ name, sql, parquet, api, unwritten, first, ratios }) {
  const spread = ({ p50, p95 }) => `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`;
  const asked =
    api === null
      ? 'no such question'
      : `${spread(api)} (written anew ${spread(unwritten)}, first after a change ${spread(first)})`;
  const times = Object.entries({ 'API : SQL': ratios.apiToSql, 'API : Parquet': ratios.apiToParquet })
    .concat([['SQL : Parquet', ratios.sqlToParquet]])
    .flatMap(([of, value]) => (value === null ? [] : [`${of} ${value.toFixed(2)}`]));
  return `${name.padEnd(28)} API ${asked}; SQL ${spread(sql)}; Parquet ${spread(parquet)}; ${times.join(', ')}`;
}

function crowdInWords({ users, minutes, answers, errors, firstError, p50, p95, memory }) {
  const spread = `p50 ${p50.toFixed(1)} p95 ${p95.toFixed(1)} ms`;
  const megabytes = `server ${memory.start.toFixed(0)} MB at the start, ${memory.end.toFixed(0)} MB at the end, ${memory.most.toFixed(0)} MB at most`;
  return `${users} users for ${minutes} min: ${answers} answers, ${errors} errors${firstError ? ` (${firstError})` : ''}, ${spread}, ${megabytes}`;
}

/** More than this many times what it was at the start, memory is not flat. */
const FLAT = 1.1;

function goals({ load, rules, answers, visible, crowd }) {
  const { reports } = load;
  return [
    ['300 000 reports in under 60 s', (load.seconds * 300_000) / reports < 60],
    ['at most 1.5 KB a report', load.bytesAReport <= 1500],
    ...(rules === null
      ? []
      : [['rules on 300 000 reports in under 10 min', (rules.seconds * 300_000) / reports < 600]]),
    ...answers.flatMap(goalsOf),
    ['a new report visible in every ranking within 2 s', visible.slowest <= 2],
    ['a new report visible in all rankings asked at once within 2 s', visible.together <= 2],
    ...(crowd === null
      ? []
      : [
          [`${crowd.users} users: no error, p95 at most 100 ms`, crowd.errors === 0 && crowd.p95 <= 100],
          [`${crowd.users} users: server memory flat`, crowd.memory.end <= FLAT * crowd.memory.start],
        ]),
  ];
}

function goalsOf({ name, goal, timesSql, sql, api }) {
  if (api === null) return [];
  return [
    ...(goal === null ? [] : [[`${name} p95 at most ${goal} ms`, api.p95 <= goal]]),
    ...(timesSql === null ? [] : [[`${name} p95 at most ${timesSql} times its SQL`, api.p95 <= timesSql * sql.p95]]),
  ];
}
