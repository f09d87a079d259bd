/** Hostile files and sound reports sent together to a running server, on a real PostgreSQL and a real Redis. */
import { type HostileFile, hostileFiles, layTrap } from '@gongkai/document-sandbox/testing';
import { readFigure, type Reading } from '@gongkai/report-model';
import { openTestDatabase } from '@gongkai/report-storage/testing';
import { type DocumentTruth, type SampleDocument, sampleProvince } from '@gongkai/sample-province';

import { SAMPLE_PASSWORD } from '../src/serve/sample-province.js';
import { Tally } from '../src/testing/tally.js';
import { ApiClient } from './api-client.js';
import { type Attempt, longestAttempts, noteAttempts } from './reading-attempts.js';
import { removeHome, type RunningServer, startServer, temporaryHome } from './running-server.js';
import { MemoryWatch, serverProcesses, type ServerProcesses } from './server-processes.js';

/** How many hostile files are sent; fewer than there are kinds is not possible. */
const COUNT = Number(process.env.GONGKAI_COUNT ?? 1000);
const SEED = Number(process.env.GONGKAI_SEED ?? 1);

/** After so many hostile files a sound report is sent. */
const SOUND_EVERY = 20;
/** So many are on their way at a time: more than the worker reads at once. */
const LANES = 6;
/** A file that breaks a limit is read twice, and may wait for others that do. */
const PATIENCE_MS = 20 * 60_000;

/** Of one attempt: what the sandbox gives a document, and what it takes to end a process and to store the answer. */
const MOST_SECONDS = 30 + 2;

const MOST_OF_PARSER = 700;
/** The API unpacks archives of up to 100 MiB; the worker takes answers of up to 64 MiB. */
const MOST_OF_SERVER = 700;

interface Sent {
  readonly name: string;
  /** `checked` or the code of the refusal; what has no code begins with `!`. */
  readonly outcome: string;
  readonly seconds: number;
}

interface SoundSent extends Sent {
  readonly id: string | null;
  readonly truth: DocumentTruth;
}

const redis = process.env.GONGKAI_TEST_REDIS_URL;
if (!redis)
  throw new Error('GONGKAI_TEST_REDIS_URL is not set: npm run campaign:hostile-server starts one and sets it');
const trap = await layTrap();
const database = await openTestDatabase();
const home = temporaryHome();
const hostile: Sent[] = [];
const sound: SoundSent[] = [];
let server: RunningServer;
let before: ServerProcesses;
let held: ReturnType<MemoryWatch['stop']>;
let attempts: { readonly count: number; readonly longest: readonly Attempt[] };

beforeAll(
  async () => {
    server = await startServer(home, {
      DATABASE_URL: database.url,
      // A database of Redis of its own: another worker must not hear these bells.
      REDIS_URL: `${redis}/9`,
      GONGKAI_SAMPLE: '1',
    });
    await noteAttempts(database.source);
    before = serverProcesses(server.process.pid ?? 0);
    const watch = new MemoryWatch(before);
    const client = await ApiClient.signIn(server.address, 'clerk', SAMPLE_PASSWORD);
    const waiting = mixed()[Symbol.iterator]();
    await Promise.all(Array.from({ length: LANES }, () => sendAll(client, waiting)));
    held = watch.stop();
    attempts = await longestAttempts(database.source, 20);
    process.stdout.write(`${summary()}\n`);
  },
  300_000 + COUNT * 20_000,
);

afterAll(async () => {
  await server.interrupt();
  trap.close();
  removeHome(home);
  await database[Symbol.asyncDispose]();
}, 60_000);

it('answers each hostile file with a coded outcome', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(COUNT);
  expect(hostile.filter(({ outcome }) => outcome.startsWith('!'))).toEqual([]);
});

it('reads each sound report exactly', async () => {
  expect(sound.length).toBeGreaterThanOrEqual(Math.floor(COUNT / SOUND_EVERY));
  for (const { name, outcome, id, truth } of sound) {
    expect([name, outcome]).toEqual([name, 'checked']);
    expect([name, wrongCells(await storedReading(id ?? ''), truth)]).toEqual([name, []]);
  }
});

it('keeps its servers running', async () => {
  expect(serverProcesses(server.process.pid ?? 0)).toEqual(before);
  expect(server.printed()).not.toContain('意外停止');
  expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
});

it(`spends no more than ${MOST_SECONDS} seconds on any attempt`, () => {
  expect(attempts.count).toBeGreaterThanOrEqual(
    sound.length + hostile.filter(({ outcome }) => outcome === 'checked').length,
  );
  expect(attempts.longest.filter(({ seconds }) => seconds > MOST_SECONDS)).toEqual([]);
});

it('holds no more memory than it may', () => {
  expect(held.parsers).toBeGreaterThan(0);
  expect(held.parser).toBeLessThanOrEqual(MOST_OF_PARSER);
  expect(Math.max(held.api, held.worker)).toBeLessThanOrEqual(MOST_OF_SERVER);
});

it('fetches nothing, and gives no file away', async () => {
  expect(trap.connections).toBe(0);
  for (const table of ['submission', 'reading', 'finding', 'report_measures']) {
    const leaks: unknown = await database.source.query(
      `SELECT count(*)::int AS leaks FROM ${table} WHERE position($1 in ${table}::text) > 0`,
      [trap.secret],
    );
    expect([table, leaks]).toEqual([table, [{ leaks: 0 }]]);
  }
});

/** Hostile files of all sizes, and after some of them a sound report. */
function* mixed(): Generator<HostileFile | SampleDocument> {
  const files = hostileFiles(COUNT, { seed: SEED, reach: 1, lures: trap });
  const years = [2021, 2022, 2023];
  const agencies = Math.ceil((1.1 * files.length) / SOUND_EVERY / years.length) + 1;
  const reports = sampleProvince({ seed: SEED, years, agencies, faultShare: 0.3 }).documents[Symbol.iterator]();
  for (const [index, file] of files.entries()) {
    yield file;
    const report = index % SOUND_EVERY === SOUND_EVERY - 1 ? reports.next().value : undefined;
    if (report) yield report;
  }
}

async function sendAll(client: ApiClient, waiting: Iterator<HostileFile | SampleDocument>): Promise<void> {
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    if ('kind' in next.value) hostile.push(...(await sendHostile(client, next.value)));
    else sound.push(await sendSound(client, next.value));
  }
}

/** One outcome a file, or for each document of a zip file its own. */
async function sendHostile(client: ApiClient, file: HostileFile): Promise<Sent[]> {
  const name = `${file.kind} ${file.nth}`;
  const began = performance.now();
  const answer = await send(client, name, file.bytes());
  const seconds = (performance.now() - began) / 1000;
  return answer.outcomes.map((outcome) => ({ name, outcome, seconds }));
}

async function sendSound(client: ApiClient, document: SampleDocument): Promise<SoundSent> {
  const began = performance.now();
  const { ids, outcomes } = await send(client, document.fileName, await document.bytes());
  const seconds = (performance.now() - began) / 1000;
  return {
    name: `${document.folder}/${document.fileName}`,
    outcome: outcomes.join(),
    seconds,
    id: ids[0] ?? null,
    truth: document.truth(),
  };
}

async function send(
  client: ApiClient,
  name: string,
  bytes: Uint8Array,
): Promise<{ ids: readonly string[]; outcomes: readonly string[] }> {
  try {
    const answer = await client.send(name, bytes);
    if ('refused' in answer) return { ids: [], outcomes: [answer.refused] };
    const settled = await Promise.all(answer.ids.map((id) => client.settled(id, PATIENCE_MS)));
    const outcomes = settled.map(({ state, reasonCode }) =>
      state === 'checked' ? state : (reasonCode ?? `!${state}`),
    );
    return { ids: answer.ids, outcomes };
  } catch (error) {
    return { ids: [], outcomes: [`!${String(error)}`] };
  }
}

async function storedReading(submissionId: string): Promise<Reading | undefined> {
  const rows: { reading: Reading }[] = await database.source.query(
    'SELECT reading FROM reading WHERE submission_id = $1',
    [submissionId],
  );
  return rows[0]?.reading;
}

/** What was read otherwise than printed. */
function wrongCells(reading: Reading | undefined, { agency, year, cells }: DocumentTruth): string[] {
  if (reading?.kind !== 'annual-report') return [`read as ${reading?.kind ?? 'nothing'}`];
  const wrong = Object.entries(cells).filter(([key, printed]) => {
    const figure = reading.cells[key];
    if (printed === null) return figure !== undefined && figure.state !== 'missing';
    const { state, value } = readFigure(printed, {});
    return figure?.state !== state || figure.value !== value;
  });
  const whose = reading.agency === agency && reading.year === year ? [] : [`${reading.agency} ${reading.year}`];
  return [...whose, ...wrong.map(([key]) => key)];
}

function summary(): string {
  const tally = new Tally([...new Set(hostile.map(({ outcome }) => outcome))].sort());
  for (const { name, outcome } of hostile) tally.note(name.split('-')[0] ?? name, outcome);
  const slowest = [...hostile].sort((a, b) => b.seconds - a.seconds).slice(0, 20);
  const mebibytes = (amount: number) => `${Math.round(amount)} MiB`;
  return [
    tally.table(),
    `hostile ${hostile.length}, sound ${sound.length}, sound not read ${sound.filter(({ outcome }) => outcome !== 'checked').length}`,
    `most memory: api ${mebibytes(held.api)}, worker ${mebibytes(held.worker)}, parser ${mebibytes(held.parser)} (${held.parsers} parsers)`,
    `connections ${trap.connections}`,
    `longest of ${attempts.count} attempts, from being taken by the worker to the outcome:`,
    ...attempts.longest.map(({ name, seconds }) => `  ${name} ${seconds.toFixed(1)} s`),
    'longest from sending to outcome, waiting and second attempt included:',
    ...slowest.map(({ name, outcome, seconds }) => `  ${name} ${seconds.toFixed(1)} s ${outcome}`),
  ].join('\n');
}
