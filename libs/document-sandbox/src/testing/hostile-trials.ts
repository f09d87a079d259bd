import { AppError } from '@gongkai/outcome';
import type { ReportResult } from '@gongkai/report-pipeline';

import { DocumentSandbox } from '../document-sandbox.js';
import { FileMaker } from './file-maker.js';
import { type Given, type HostileFile, hostileFiles } from './hostile/hostile-files.js';
import type { Trap } from './lure.js';
import { peakMemory } from './peak-memory.js';

/** What became of one hostile file. */
export interface Trial {
  readonly kind: string;
  readonly nth: number;
  /** `read`, `other`, or the code of the refusal; what was thrown that is no refusal begins with `!`. */
  readonly outcome: string;
  /** What its process held at most, in MiB; null where the system does not say. */
  readonly memory: number | null;
  readonly seconds: number;
  readonly leaked: boolean;
}

/** What became of one sound document that was read among them. */
export interface Neighbour {
  readonly after: string;
  readonly answer: string;
}

export interface Trials {
  readonly trials: readonly Trial[];
  readonly neighbours: readonly Neighbour[];
}

/** After so many hostile files, or a killed process, a sound document is read. */
const NEIGHBOUR_EVERY = 10;

/** What is tried, and with what. */
export interface Trying extends Given {
  readonly count: number;
  readonly sound: readonly Uint8Array[];
  readonly lures: Trap;
  /** Hears of each trial as it ends. */
  readonly onTrial?: (trial: Trial) => void;
}

/** Reads hostile files two at a time, each lane in its own processes, and sound documents before, between and after. */
export async function tryHostileFiles(trying: Trying): Promise<Trials> {
  const waiting = hostileFiles(trying.count, trying)[Symbol.iterator]();
  const lanes = await Promise.all([lane(waiting, trying), lane(waiting, trying)]);
  return { trials: lanes.flatMap(({ trials }) => trials), neighbours: lanes.flatMap(({ neighbours }) => neighbours) };
}

async function lane(waiting: Iterator<HostileFile>, trying: Trying): Promise<Trials> {
  const { sound, lures, onTrial } = trying;
  const sandbox = new DocumentSandbox();
  const maker = new FileMaker(trying);
  const trials: Trial[] = [];
  const neighbours: Neighbour[] = [];
  const readNeighbour = async (after: string): Promise<void> => {
    const bytes = sound[neighbours.length % sound.length] ?? new Uint8Array();
    neighbours.push({ after, answer: await answerTo(sandbox.read(bytes)) });
  };
  await readNeighbour('nothing');
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    const trial = await tryFile(sandbox, next.value, await maker.make(next.value), lures);
    trials.push(trial);
    onTrial?.(trial);
    const fell = trial.outcome === 'document-killed';
    if (fell || trials.length % NEIGHBOUR_EVERY === 0) await readNeighbour(`${trial.kind} ${trial.nth}`);
  }
  await readNeighbour('all');
  await sandbox.close();
  maker.close();
  return { trials, neighbours };
}

async function tryFile(sandbox: DocumentSandbox, file: HostileFile, bytes: Uint8Array, trap: Trap): Promise<Trial> {
  const began = performance.now();
  const reading = sandbox.read(bytes);
  const [pid] = sandbox.pids;
  const memory = pid === undefined ? null : await peakMemory(pid, reading);
  const seconds = (performance.now() - began) / 1000;
  const { outcome, leaked } = await reading.then(
    (result) => ({ outcome: outcomeOf(result), leaked: JSON.stringify(result).includes(trap.secret) }),
    (error: unknown) => ({ outcome: error instanceof AppError ? error.code : `!${String(error)}`, leaked: false }),
  );
  return { kind: file.kind, nth: file.nth, outcome, memory, seconds, leaked };
}

function outcomeOf({ reading }: ReportResult): string {
  switch (reading.kind) {
    case 'annual-report':
      return 'read';
    case 'other':
      return 'other';
    case 'unreadable':
      return reading.code;
  }
}

async function answerTo(reading: Promise<ReportResult>): Promise<string> {
  try {
    return JSON.stringify(await reading);
  } catch (error) {
    return String(error);
  }
}
