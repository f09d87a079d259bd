import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readReport } from '@gongkai/report-pipeline';

import { HOSTILE_KINDS } from './testing/hostile/hostile-kinds.js';
import { retold, RETOLD_FORMATS } from './testing/hostile/retold.js';
import { type Trial, type Trials, tryHostileFiles } from './testing/hostile-trials.js';
import { layTrap } from './testing/lure.js';
import { CAN_MEASURE_MEMORY } from './testing/peak-memory.js';
import { mostMemory, mostSeconds, trialsTable } from './testing/trials-table.js';

/** Each kind once, of moderate size; a campaign takes thousands of all sizes. */
const REACH = process.env.GONGKAI_CAMPAIGN ? 1 : 0.15;
const COUNT = Number(process.env.GONGKAI_COUNT ?? HOSTILE_KINDS.length);
const SEED = Number(process.env.GONGKAI_SEED ?? 1);

const MOST_SECONDS = 30;
const MOST_MEBIBYTES = 700;

const SOUND = RETOLD_FORMATS.map(retold);
const usualTemporaryFolder = process.env.TMPDIR;
const temporaryFolder = mkdtempSync(join(tmpdir(), 'gongkai-hostile-'));
const trap = await layTrap();
let tried: Trials = { trials: [], neighbours: [] };

beforeAll(
  async () => {
    process.env.TMPDIR = temporaryFolder;
    const given = { count: COUNT, seed: SEED, reach: REACH, sound: SOUND, lures: trap };
    tried = await tryHostileFiles(process.env.GONGKAI_CAMPAIGN ? { ...given, onTrial: tellProgress() } : given);
    if (process.env.GONGKAI_CAMPAIGN) process.stderr.write(`${trialsTable(tried.trials)}\n`);
  },
  180_000 + COUNT * 5000,
);

afterAll(() => {
  trap.close();
  if (usualTemporaryFolder === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usualTemporaryFolder;
  rmSync(temporaryFolder, { recursive: true });
});

it('knows at least sixty kinds, each by its own name', () => {
  const names = new Set(HOSTILE_KINDS.map(({ name }) => name));
  expect(names.size).toBe(HOSTILE_KINDS.length);
  expect(names.size).toBeGreaterThanOrEqual(60);
  expect(new Set(tried.trials.map(({ kind }) => kind))).toEqual(names);
});

it('answers each hostile file with a result or a coded refusal', () => {
  expect(tried.trials.filter(({ outcome }) => outcome.startsWith('!'))).toEqual([]);
});

it(`spends no more than ${MOST_SECONDS} seconds on any`, () => {
  // A second for the end of the process itself.
  expect(tried.trials.filter(({ seconds }) => seconds > MOST_SECONDS + 1)).toEqual([]);
  expect(mostSeconds(tried.trials)).toBeGreaterThan(0);
});

it(`holds no more than ${MOST_MEBIBYTES} MiB for any, where the system tells`, () => {
  expect(tried.trials.filter(({ memory }) => memory !== null && memory > MOST_MEBIBYTES)).toEqual([]);
  expect(mostMemory(tried.trials) > 0).toBe(CAN_MEASURE_MEMORY);
});

it('reads the sound documents among them as if they were alone', async () => {
  const alone = await Promise.all(SOUND.map(async (bytes) => JSON.stringify(await readReport(bytes))));
  const wrong = tried.neighbours.filter(({ answer }) => !alone.includes(answer));
  expect(wrong.map(({ after, answer }) => `after ${after}: ${answer.slice(0, 300)}`)).toEqual([]);
  expect(tried.neighbours.length).toBeGreaterThan(10);
});

it('lets none fetch anything, or give away a file', () => {
  expect(trap.connections).toBe(0);
  expect(tried.trials.filter(({ leaked }) => leaked)).toEqual([]);
});

it('leaves no file behind', () => {
  expect(readdirSync(temporaryFolder)).toEqual([]);
});

/** A line after each five hundred files. */
function tellProgress(): (trial: Trial) => void {
  const began = performance.now();
  const told: Trial[] = [];
  return (trial) => {
    told.push(trial);
    if (told.length % 500 !== 0) return;
    const perFile = (performance.now() - began) / 1000 / told.length;
    const [worst] = [...told].sort((a, b) => b.seconds - a.seconds);
    const slowest = `slowest ${worst?.kind} ${worst?.nth} ${worst?.seconds.toFixed(1)} s ${worst?.outcome}`;
    const memory = `${Math.round(mostMemory(told))} MiB at most`;
    process.stderr.write(`${told.length} of ${COUNT} files, ${perFile.toFixed(2)} s a file, ${memory}, ${slowest}\n`);
  };
}
