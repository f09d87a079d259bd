import { textPrint } from '@gongkai/consistency-rules';
import { measure } from '@gongkai/indicators';
import { type AgencyVersion, counties } from '@gongkai/organisations';
import { type AnnualReport, type CellKey, type Figure, readFigure } from '@gongkai/report-model';
import { readReport } from '@gongkai/report-pipeline';
import {
  AgencyRepository,
  CheckRepository,
  ReadingRepository,
  RuleSettingRepository,
  SubmissionRepository,
} from '@gongkai/report-storage';
import { openTestDatabase } from '@gongkai/report-storage/testing';
import { sampleProvince } from '@gongkai/sample-province';
import { jest } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { ReportJudging } from './report-judging.service.js';

/** Agencies that report on three years, and orders in which their reports arrive; a campaign sets hundreds and twenty. */
const AGENCIES = Number(process.env.GONGKAI_COUNT ?? 5);
const ORDERS = Number(process.env.GONGKAI_ORDERS ?? 2);
const SEED = Number(process.env.GONGKAI_SEED ?? 20240131);
const AT_A_TIME = 4;
const SWEEP_EVERY = 50;

jest.setTimeout(60_000 + AGENCIES * ORDERS * 2000);

interface Arrival {
  readonly agencyId: string;
  readonly year: number;
  readonly publishedOn: string;
  readonly report: AnnualReport;
}

const province = sampleProvince({ seed: SEED, years: [2021, 2022, 2023], agencies: AGENCIES, faultShare: 0.4 });
const arrivals: Arrival[] = [];
/** Of the counties that the sample is too small to have one in. */
const governments: AgencyVersion[] = counties()
  .filter(({ code }) => province.agencies.every(({ kind, regionCode }) => kind !== 'government' || regionCode !== code))
  .map(({ code, name }) => ({
    id: `government-${code}-1`,
    agencyId: `government-${code}`,
    name: `${name}人民政府`,
    aliases: [],
    kind: 'government',
    regionCode: code,
    parentId: null,
    validFrom: '2000-01-01',
    validTo: null,
    successorOf: [],
    population: null,
  }));

beforeAll(async () => {
  for (const document of province.documents) {
    const { agencyId, year, publishedOn } = document;
    const { reading } = await readReport(await document.bytes());
    if (reading.kind === 'annual-report') arrivals.push({ agencyId, year, publishedOn, report: reading });
  }
  arrivals.push(...governments.flatMap(reportsOfCounty));
  // One never comes: the government above it knows.
  arrivals.shift();
  copyTexts();
});

/** Some agencies take the words of another: of the same year, and of the year before. */
function copyTexts(): void {
  const [first, ...others] = arrivals.filter(({ agencyId }) => !agencyId.startsWith('government'));
  for (const [index, arrival] of arrivals.entries()) {
    const takes = others.slice(0, 3).some(({ agencyId }) => agencyId === arrival.agencyId) && arrival.year > 2021;
    if (!first || !takes || arrival.agencyId === first.agencyId) continue;
    arrivals[index] = { ...arrival, report: { ...arrival.report, passages: first.report.passages } };
  }
}

/** What the agencies of a county come to, for each year in which some of them report. */
function reportsOfCounty({ agencyId, name, regionCode }: AgencyVersion): Arrival[] {
  const within = new Set(
    province.agencies.filter((agency) => agency.regionCode === regionCode).map((agency) => agency.agencyId),
  );
  const parts = arrivals.filter((arrival) => within.has(arrival.agencyId));
  return [...new Set(parts.map(({ year }) => year))].map((year) => {
    const reports = parts.filter((part) => part.year === year).map(({ report }) => report);
    const cells = Object.keys(reports[0]?.cells ?? {}).map((key): [CellKey, Figure] => {
      const sum = reports.reduce((total, { cells: printed }) => total + (printed[key]?.value ?? 0), 0);
      return [key, readFigure(String(Number(sum.toFixed(6))), {})];
    });
    const report: AnnualReport = {
      ...reports[0]!,
      agency: name,
      cells: Object.fromEntries(cells),
      passages: [],
      facts: [],
    };
    return { agencyId, year, publishedOn: `${year + 1}-03-01`, report };
  });
}

it('finds the same in whatever order the reports arrive', async () => {
  const inOrder = await findingsAfter(arrivals);
  const rules = new Set((inOrder as { rule: string }[]).map(({ rule }) => rule));
  expect([...rules]).toEqual(expect.arrayContaining(['all-parts-reported', 'text-differs-from-others']));
  for (let order = 1; order <= ORDERS; order += 1) {
    const start = performance.now();
    const found = await findingsAfter(shuffled(arrivals, order));
    expect({ order, found }).toEqual({ order, found: inOrder });
    report(order, found.length, (performance.now() - start) / 1000);
  }
});

/** For whoever runs the campaign. */
function report(order: number, findings: number, seconds: number): void {
  if (process.env.GONGKAI_CAMPAIGN === undefined) return;
  process.stdout.write(
    `order ${order}: ${arrivals.length} reports, the same ${findings} findings, ${seconds.toFixed(1)} s\n`,
  );
}

/** Has the reports arrive, several at a time, and the checks run that they call for. */
async function findingsAfter(order: readonly Arrival[]): Promise<unknown[]> {
  await using database = await openTestDatabase();
  const { source } = database;
  await new AgencyRepository(source).register({ versions: [...province.agencies, ...governments], duties: [] });
  const judging = new ReportJudging(new RuleSettingRepository(source));
  const waiting = [...order];
  const arriveInTurn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await arrive(source, next, judging);
      // As the sweeper does, in the midst of arrivals.
      if (waiting.length % SWEEP_EVERY === 0) await new CheckRepository(source).refreshPeers();
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, arriveInTurn));
  await new CheckRepository(source).refreshPeers();
  await checkWhatIsDue(source, judging);
  const found: unknown[] = await source.query(
    `SELECT r.agency_id, r.year, f.rule, f.severity, f.verdict, f.message_zh, f.subject, f.cells, f.also,
       jsonb_path_query_array(f.others, '$[*].agency') AS others
     FROM finding f JOIN report r ON r.id = f.report_id WHERE f.solved_at IS NULL
     ORDER BY r.agency_id, r.year, f.position`,
  );
  return found;
}

async function arrive(source: DataSource, arrival: Arrival, judging: ReportJudging): Promise<void> {
  const { agencyId, year, publishedOn, report } = arrival;
  const readings = new ReadingRepository(source);
  const { id } = await new SubmissionRepository(source).receive({
    sha256: `${agencyId}/${year}`,
    size: 1,
    fileName: `${agencyId} ${year}`,
    sentBy: null,
    publishedOn,
    givenAgency: null,
    givenYear: null,
    replaces: null,
    sample: false,
    priority: 'person',
  });
  const claim = await readings.claim(id);
  if (!claim) throw new Error('nothing to claim');
  const attribution = { agencyId, year, newAgency: null };
  const judge = await judging.judge();
  await readings.finish(claim, {
    reading: report,
    document: null,
    judge,
    measures: measure(report),
    text: textPrint(report),
    attribution,
  });
}

async function checkWhatIsDue(source: DataSource, judging: ReportJudging): Promise<void> {
  const checks = new CheckRepository(source);
  const due: { id: string }[] = await source.query('SELECT id FROM report WHERE check_due IS NOT NULL');
  await checks.check(
    due.map(({ id }) => id),
    await judging.judge(),
  );
}

/** Every order has its own number, so that one that fails can be had again. */
function shuffled<T>(items: readonly T[], order: number): T[] {
  let state = order * 2_654_435_761;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  return items
    .map((item) => ({ item, place: next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
