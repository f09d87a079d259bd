import { availableParallelism } from 'node:os';

/** What the environment says. */
export interface WorkerSettings {
  readonly databaseUrl: string;
  /** Undefined: the queue lives in PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** The folder of the originals. */
  readonly fileStore: string;
  /** How many documents are read, and how many batches of reports checked, at a time. */
  readonly concurrency: number;
  /** Whether to load a sample province that has been ordered. */
  readonly sampleProvince: boolean;
}

const MOST_AT_A_TIME = 4;
/** One more than there are cores: a scan takes half a minute, and a clerk with a sheet of figures should not wait for two of them. */
const SPARE = 1;

/** @throws Error that names the variable that is missing */
export function workerSettings(environment: NodeJS.ProcessEnv): WorkerSettings {
  return {
    databaseUrl: required(environment, 'DATABASE_URL'),
    redisUrl: environment.REDIS_URL,
    fileStore: required(environment, 'FILE_STORE'),
    concurrency: Math.min(availableParallelism() + SPARE, MOST_AT_A_TIME),
    sampleProvince: environment.GONGKAI_SAMPLE !== 'off',
  };
}

function required(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`${name} 没有设置 / ${name} is not set`);
  return value;
}
