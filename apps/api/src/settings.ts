import { join, resolve } from 'node:path';

import { AppError } from '@gongkai/outcome';
import { z } from 'zod';

const PROJECT = join(import.meta.dirname, '../../..');

/** What the environment says; see docs/architecture.md for the variables. */
const Environment = z.object({
  DATABASE_URL: z.string().min(1),
  REDIS_URL: z.string().min(1).optional(),
  FILE_STORE: z.string().min(1).default(join(PROJECT, '.gongkai/files')),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  WEB_ROOT: z
    .string()
    .min(1)
    .default(join(PROJECT, 'apps/web/dist'))
    .transform((folder) => resolve(folder)),
  TRUST_PROXY: z.enum(['on', 'off']).default('off'),
});

export interface Settings {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly fileStore: string;
  readonly host: string;
  readonly port: number;
  /** The built pages; they are not served where the folder is missing. */
  readonly webRoot: string;
  /** Believe X-Forwarded-For and -Proto: only behind a proxy that sets them. */
  readonly trustProxy: boolean;
}

/**
 * Reads the environment.
 *
 * @throws AppError `service-failed` that names the variable that is missing or wrong
 */
export function settingsFrom(environment: NodeJS.ProcessEnv): Settings {
  const read = Environment.safeParse(environment);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map(({ path }) => String(path[0])))].join(', ');
    throw new AppError('service-failed', `环境变量缺失或无效 / environment variables missing or invalid: ${names}`);
  }
  const { DATABASE_URL, REDIS_URL, FILE_STORE, HOST, PORT, WEB_ROOT, TRUST_PROXY } = read.data;
  return {
    databaseUrl: DATABASE_URL,
    redisUrl: REDIS_URL,
    fileStore: FILE_STORE,
    host: HOST,
    port: PORT,
    webRoot: WEB_ROOT,
    trustProxy: TRUST_PROXY === 'on',
  };
}

/** The token under which services ask for the settings. */
export const SETTINGS = Symbol('settings');
