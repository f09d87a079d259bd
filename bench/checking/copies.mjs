import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { interleaved, median } from '../reading/measure.mjs';
import { countCommonTexts, PRINT_COLUMNS } from './common-texts.mjs';
import { ownDatabase } from './own-database.mjs';

/**
 * What it costs to find the reports that say the same: the print of a report,
 * which is taken when it is read, and, among so many reports of one year, what
 * one that arrives is compared with, and the whole year once more.
 */
const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' } } });
const COUNT = Number(values.count);
const BATCH = 500;
const ARRIVALS = 200;
/** As many agencies as one seed of the sample has. */
const AGENCIES = 500;
const YEAR = 2023;
/** One in so many takes section five from the one before. */
const COPIED = 50;

const worker = createRequire(join(import.meta.dirname, '../../apps/worker/package.json'));
const room = (name) => import(pathToFileURL(worker.resolve(`@gongkai/${name}`)).href);
const { ALL_RULES, checkReport, contextOf, textPrint } = await room('consistency-rules');
const { sampleProvince } = await room('sample-province');
const storage = await room('report-storage');

/** The rule alone. */
const ALONE = new Map(
  ALL_RULES.map(({ code }) => [code, { enabled: code === 'text-differs-from-others', severity: null }]),
);

const prints = await measurePrints();
const stored = await ownDatabase(storage, measureStored);
const result = { reports: COUNT, ...prints, ...stored, memory: process.memoryUsage.rss() };
print(result);
console.log(JSON.stringify(result));

/** Reports in words only, as many as wanted, some of them copied. */
function* reports(count) {
  let given = 0;
  for (let seed = 1; given < count; seed += 1) {
    const province = sampleProvince({ seed, years: [YEAR], agencies: AGENCIES, faultShare: 0 });
    let before = null;
    for (const document of province.documents) {
      if (given === count) return;
      given += 1;
      const report = inWords(document);
      if (before !== null && given % COPIED === 0) report.passages = withSectionFive(report, before);
      before = report;
      yield { agency: `${document.agencyId}-${seed}`, report };
    }
  }
}

function withSectionFive({ passages }, other) {
  const isFive = ({ section }) => section === 5;
  return [...passages.filter((passage) => !isFive(passage)), ...other.passages.filter(isFive)];
}

function inWords(document) {
  const passages = document.paragraphs().map(({ section, text }, line) => ({
    section,
    lines: [{ text, at: { line: line + 1, start: 0, end: text.length } }],
  }));
  const agency = document.fileName.slice(0, document.fileName.indexOf(String(document.year)));
  return {
    ...{ kind: 'annual-report', agency, year: document.year, edition: '2021', sections: [], passages, cells: {} },
    ...{ facts: [], problems: [], measures: [], notices: [] },
  };
}

/** Beside parsing the same words from JSON, which nobody can do without. */
async function measurePrints() {
  const json = [...reports(200)].map(({ report }) => JSON.stringify(report));
  const fresh = () => json.map((text) => JSON.parse(text));
  const taken = await interleaved(
    { parse: () => fresh(), print: () => fresh().forEach((report) => textPrint(report)) },
    { warm: 5, rounds: 15 },
  );
  const [parse, both] = [median(taken.parse) / json.length, median(taken.print) / json.length];
  return { print: both - parse, printsPerSecond: Math.round(1000 / (both - parse)), ratio: both / parse };
}

async function measureStored(source) {
  const filling = performance.now();
  await fill(source);
  const filled = (performance.now() - filling) / 1000;
  const [{ size }] = await source.query(`SELECT pg_total_relation_size('report_text')::bigint / $1 AS size`, [COUNT]);
  return { filled, bytesAReport: Number(size), ...(await checkAll(source)), arrival: await arrive(source) };
}

/** All reports at once, with what is common among them, as if each had arrived. */
async function fill(source) {
  await source.query(`INSERT INTO stored_file (sha256, size) VALUES ('bench', 1)`);
  let rows = [];
  for (const { agency, report } of reports(COUNT)) {
    rows.push({ agency, json: report, print: textPrint(report) });
    if (rows.length === BATCH) await insert(source, rows.splice(0));
  }
  await insert(source, rows);
  await countCommonTexts(source);
  await source.query('ANALYZE');
}

async function insert(source, rows) {
  await source.query(
    `WITH rows AS (SELECT *, gen_random_uuid() AS submission, gen_random_uuid() AS id
         FROM jsonb_to_recordset($1::jsonb) AS r (agency text, json jsonb, print jsonb)),
       agencies AS (INSERT INTO agency (id, sample) SELECT agency, false FROM rows),
       versions AS (INSERT INTO agency_version (id, agency_id, name, kind, region_code, valid_from)
         SELECT agency || '-1', agency, agency, 'science', '640323', '2000-01-01'::date FROM rows),
       submissions AS (INSERT INTO submission (id, sha256, file_name, priority, state, agency_id, year)
         SELECT submission, 'bench', 'bench', 10, 'checked', agency, ${YEAR} FROM rows),
       readings AS (INSERT INTO reading (submission_id, reading) SELECT submission, json FROM rows),
       reports AS (INSERT INTO report
           (id, submission_id, agency_id, year, edition, current, cell_values, cell_states, rule_set)
         SELECT id, submission, agency, ${YEAR}, '2021', true, '{}', '{}', '' FROM rows)
     INSERT INTO report_text (report_id, year, current, sections, sentences, buckets)
     SELECT id, ${YEAR}, true, ${PRINT_COLUMNS} FROM rows`,
    [JSON.stringify(rows)],
  );
}

/** What every report is compared with, and what is found of it by this rule alone. */
async function checkAll(source) {
  const checks = new storage.CheckRepository(source);
  const start = performance.now();
  let [after, compared, alike, judging] = [null, 0, 0, 0];
  for (;;) {
    const batch = await checks.compared(after, BATCH);
    const begun = performance.now();
    for (const { reading, neighbours } of batch) {
      compared += neighbours.similar.reports.length;
      alike += checkReport(reading, contextOf(neighbours, ALONE)).length;
    }
    judging += performance.now() - begun;
    after = batch.at(-1)?.id ?? null;
    if (batch.length < BATCH) break;
  }
  return { clusters: (performance.now() - start) / 1000, judging: judging / 1000, compared, alike };
}

/** Milliseconds of one more report among all of them: written, settled, compared with the others, and checked. */
async function arrive(source) {
  const [submissions, readings] = [new storage.SubmissionRepository(source), new storage.ReadingRepository(source)];
  const judge = {
    ruleSet: 'bench',
    findings: (report, neighbours) => checkReport(report, contextOf(neighbours, ALONE)),
  };
  const measures = {
    ...{ received: 0, carriedOver: 0, concluded: 0, carriedForward: 0, website: null, wechat: null, onTimeRate: null },
    ...{ onTimeSentence: null, problemCategories: [], disputed: [], approximate: [] },
  };
  const taken = [];
  for (const { agency, report } of reports(ARRIVALS)) {
    const { id } = await submissions.receive({
      ...{ sha256: `again ${agency}`, size: 1, fileName: agency, sentBy: null, publishedOn: null, givenAgency: null },
      ...{ givenYear: null, replaces: null, sample: false, priority: 'person' },
    });
    const claim = await readings.claim(id);
    const attribution = { agencyId: agency, year: YEAR + 1, newAgency: null };
    const start = performance.now();
    const text = textPrint(report);
    await readings.finish(claim, { reading: report, document: null, judge, measures, text, attribution });
    taken.push(performance.now() - start);
  }
  return median(taken);
}

function print({ reports: count, ...measured }) {
  const {
    print: milliseconds,
    printsPerSecond,
    ratio,
    filled,
    bytesAReport,
    clusters,
    judging,
    compared,
    alike,
  } = measured;
  console.log(`print of a report     ${milliseconds.toFixed(2)} ms, ${printsPerSecond} a second`);
  console.log(`beside parsing it     ${ratio.toFixed(1)} times as long`);
  console.log(`${count} reports printed and stored in ${filled.toFixed(0)} s, ${Math.round(bytesAReport)} bytes each`);
  console.log(
    `all compared again    ${clusters.toFixed(1)} s (${((1000 * clusters) / count).toFixed(2)} ms a report), ` +
      `${judging.toFixed(1)} s of it judging; ${compared} comparisons, ${alike} found`,
  );
  console.log(`one more that arrives ${measured.arrival.toFixed(1)} ms`);
  console.log(`memory                ${Math.round(measured.memory / 2 ** 20)} MB`);
}
