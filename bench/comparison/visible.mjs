/**
 * Seconds from the commit of a new report of an agency until a ranking of its year shows it, as somebody sees it who
 * looks at that ranking: each ranking after a commit of its own, then all of them asked at once after one more. The
 * report comes as figures, instead of the one that stands there, and is the same but for its id.
 */
export async function secondsUntilVisible({ importFigures, FIGURE_STATES }, { cellKeys, EDITIONS }, given) {
  const { source, ask, subject } = given;
  const { agency, year } = subject;
  const stored = () =>
    source
      .query(
        'SELECT id, edition, cell_values, cell_states, stated_facts AS facts FROM report WHERE agency_id = $1 AND year = $2 AND current',
        [agency, year],
      )
      .then(([report]) => report);
  const { edition, cell_values, cell_states, facts } = await stored();
  const isNumber = (index) => FIGURE_STATES[cell_states[index]] === 'number';
  const cells = Object.fromEntries(
    cellKeys(EDITIONS[edition]).flatMap((key, index) => (isNumber(index) ? [[key, cell_values[index]]] : [])),
  );
  const commit = async () => {
    const { id } = await stored();
    await importFigures(source, oneLine(JSON.stringify({ report: { agency, year, cells, facts } })));
    return { before: id, at: performance.now() };
  };
  const until = async ({ before, at }, code) => {
    const path = `/rankings?indicator=${code}&year=${year}&limit=1&agency=${agency}`;
    while (!(await showsAnother(ask, path, before)));
    return (performance.now() - at) / 1000;
  };
  const { rows: indicators } = await ask('/indicators');
  const each = [];
  for (const { code } of indicators) each.push(await until(await commit(), code));
  const last = await commit();
  const together = await Promise.all(indicators.map(({ code }) => until(last, code)));
  return { rankings: each.length, slowest: Math.max(...each), together: Math.max(...together) };
}

async function showsAnother(ask, path, reportId) {
  const { own } = await ask(path);
  return own !== null && own.reportId !== null && own.reportId !== reportId;
}

async function* oneLine(line) {
  yield `${line}\n`;
}
