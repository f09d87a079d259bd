/** What was measured, then the goals and whether they are met. */
export function print({ load, answers, visible, crowd }) {
  const { reports, seconds, bytes, bytesAReport } = load;
  console.log(`${reports} reports loaded with their indicators in ${seconds.toFixed(1)} s`);
  for (const { name, table, indexes } of bytes) {
    console.log(`  ${name.padEnd(28)} ${table.toFixed(0)} bytes a report, ${indexes.toFixed(0)} of indexes`);
  }
  console.log(`  together                     ${bytesAReport.toFixed(0)} bytes a report`);
  for (const answer of answers) console.log(inWords(answer));
  console.log(`a new report stands in ${visible.rankings} rankings ${visible.seconds.toFixed(2)} s after its commit`);
  if (crowd !== null) console.log(crowdInWords(crowd));
  console.log();
  for (const [goal, met] of goals({ load, answers, visible, crowd }))
    console.log(`${met ? 'met    ' : 'NOT MET'} ${goal}`);
}

function inWords({ name, sql, api }) {
  const raw = `SQL p50 ${sql.p50.toFixed(1)} p95 ${sql.p95.toFixed(1)} ms`;
  if (api === null) return `${name.padEnd(28)} ${raw}; the API has no such question yet`;
  const asked = `API p50 ${api.p50.toFixed(1)} p95 ${api.p95.toFixed(1)} ms`;
  return `${name.padEnd(28)} ${asked}; ${raw}; ${api.ratio.toFixed(1)} times the SQL`;
}

function crowdInWords({ users, minutes, answers, errors, firstError, p50, p95, memory }) {
  const spread = `p50 ${p50.toFixed(1)} p95 ${p95.toFixed(1)} ms`;
  const megabytes = `server ${memory.before?.toFixed(0)} MB before, ${memory.after?.toFixed(0)} MB after`;
  return `${users} users for ${minutes} min: ${answers} answers, ${errors} errors${firstError ? ` (${firstError})` : ''}, ${spread}, ${megabytes}`;
}

function goals({ load, answers, visible, crowd }) {
  return [
    ['300 000 reports in under 60 s', (load.seconds * 300_000) / load.reports < 60],
    ['at most 1.5 KB a report', load.bytesAReport <= 1500],
    ...answers.flatMap(goalsOf),
    ['a new report visible in every ranking within 2 s', visible.seconds <= 2],
    ...(crowd === null
      ? []
      : [[`${crowd.users} users: no error, p95 at most 100 ms`, crowd.errors === 0 && crowd.p95 <= 100]]),
  ];
}

function goalsOf({ name, goal, timesSql, sql, api }) {
  if (api === null) return [];
  return [
    ...(goal === null ? [] : [[`${name} p95 at most ${goal} ms`, api.p95 <= goal]]),
    ...(timesSql === null ? [] : [[`${name} p95 at most ${timesSql} times its SQL`, api.p95 <= timesSql * sql.p95]]),
  ];
}
