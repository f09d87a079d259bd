import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { interleaved, median, ratio } from '../reading/measure.mjs';
import { checkProvince } from './province.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '60' }, province: { type: 'string', default: '0' } },
});
const TIMES = { warm: 10, rounds: 30 };

/** A room as it was built; the worker depends on all of them. */
const worker = createRequire(join(import.meta.dirname, '../../apps/worker/package.json'));
const room = (name) => import(pathToFileURL(worker.resolve(`@gongkai/${name}`)).href);
const { ALL_RULES, checkReport } = await room('consistency-rules');
const { readReport } = await room('report-pipeline');
const { sampleProvince } = await room('sample-province');

const reports = await readSample(Number(values.count));
const result = { rules: ALL_RULES.length, reports: reports.length, ...(await measureChecks()) };
if (Number(values.province) > 0) result.province = await checkProvince(room, reports, Number(values.province));
print(result);
console.log(JSON.stringify(result));

/** Reports of the sample with the one of the year before, as the worker checks them. */
async function readSample(count) {
  const province = sampleProvince({ seed: 1, years: [2022, 2023], agencies: Math.ceil(count / 2), faultShare: 0.2 });
  const byYear = new Map();
  for (const document of province.documents) {
    const { reading } = await readReport(await document.bytes());
    byYear.set(`${document.agencyId}/${document.year}`, reading);
  }
  return [...byYear].map(([key, report]) => {
    const [agency, year] = key.split('/');
    const previous = byYear.get(`${agency}/${Number(year) - 1}`);
    return { json: JSON.stringify(report), context: previous ? { previous } : {} };
  });
}

/**
 * A full check, of a report that was just taken from the database: nothing that
 * an earlier check made of it is there any more. Beside it what nobody can do
 * without: parsing the report.
 */
async function measureChecks() {
  const fresh = () => reports.map(({ json, context }) => ({ report: JSON.parse(json), context }));
  const taken = await interleaved(
    {
      parse: () => fresh(),
      parseAndCheck: () => fresh().forEach(({ report, context }) => checkReport(report, context)),
    },
    TIMES,
  );
  const parse = median(taken.parse) / reports.length;
  const check = median(taken.parseAndCheck) / reports.length - parse;
  return {
    parse,
    check,
    rulesPerSecond: Math.round((1000 * ALL_RULES.length) / check),
    ratio: ratio(taken.parseAndCheck, taken.parse),
    slowest: slowestRules(fresh()),
  };
}

/** Milliseconds of a check without each rule less those of the whole say little; each alone says what it costs by itself. */
function slowestRules(samples) {
  const settings = new Map(ALL_RULES.map(({ code }) => [code, { enabled: false, severity: null }]));
  const cost = (code) => {
    const alone = new Map(settings).set(code, { enabled: true, severity: null });
    const start = performance.now();
    for (const { report, context } of samples) checkReport(report, { ...context, settings: alone });
    return (performance.now() - start) / samples.length;
  };
  for (const { code } of ALL_RULES) cost(code);
  return ALL_RULES.map(({ code }) => [code, cost(code)])
    .sort(([, one], [, other]) => other - one)
    .slice(0, 8);
}

function print({ rules, parse, check, rulesPerSecond, slowest, province, ...rest }) {
  console.log(`${rules} rules over ${rest.reports} reports`);
  console.log(`a full check          ${check.toFixed(2)} ms (goal 5), ${rulesPerSecond} rules a second`);
  console.log(`parsing the report    ${parse.toFixed(2)} ms; with the check ${rest.ratio.toFixed(2)} times as long`);
  for (const [code, milliseconds] of slowest) console.log(`  ${code.padEnd(36)} ${milliseconds.toFixed(3)} ms`);
  if (province === undefined) return;
  const { reports, first, again, equal } = province;
  console.log(`${reports} stored reports checked for the first time in ${first.toFixed(1)} s`);
  console.log(`checked again         ${again.toFixed(1)} s (goal 20)`);
  console.log(`findings ${equal ? 'equal' : 'UNEQUAL'} to those of a fresh run`);
}
