/**
 * Seconds from the commit of a new report of an agency until every ranking of its year shows it. It comes as figures,
 * instead of the report that stands there, and is the same but for its id. They are asked one after the other; `slowest`
 * is what one of them took at most.
 */
export async function secondsUntilVisible({ importFigures, FIGURE_STATES }, { cellKeys, EDITIONS }, given) {
  const { source, ask, subject } = given;
  const { agency, year } = subject;
  const [stored] = await source.query(
    'SELECT id, edition, cell_values, cell_states, stated_facts AS facts FROM report WHERE agency_id = $1 AND year = $2 AND current',
    [agency, year],
  );
  const isNumber = (index) => FIGURE_STATES[stored.cell_states[index]] === 'number';
  const cells = Object.fromEntries(
    cellKeys(EDITIONS[stored.edition]).flatMap((key, index) =>
      isNumber(index) ? [[key, stored.cell_values[index]]] : [],
    ),
  );
  const { rows: indicators } = await ask('/indicators');
  await importFigures(source, oneLine(JSON.stringify({ report: { agency, year, cells, facts: stored.facts } })));
  const committed = performance.now();
  const each = [];
  for (const { code } of indicators) {
    const asked = performance.now();
    const path = `/rankings?indicator=${code}&year=${year}&limit=1&agency=${agency}`;
    while (!(await showsAnother(ask, path, stored.id)));
    each.push((performance.now() - asked) / 1000);
  }
  return { rankings: each.length, seconds: (performance.now() - committed) / 1000, slowest: Math.max(...each) };
}

async function showsAnother(ask, path, reportId) {
  const { own } = await ask(path);
  return own !== null && own.reportId !== null && own.reportId !== reportId;
}

async function* oneLine(line) {
  yield `${line}\n`;
}
