import { join, resolve } from 'node:path';

/** What the environment says about a start; everything has a default. */
export interface ServeSettings {
  /** Where everything that is kept is kept. */
  readonly home: string;
  readonly host: string;
  readonly port: number;
  /** Undefined: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** Undefined: the queue lives in PostgreSQL. */
  readonly redisUrl: string | undefined;
  readonly fileStore: string;
  readonly sampleProvince: SampleWish;
}

/** Whether to load the sample province, and with how many agencies; null: as many as usual. */
export type SampleWish = { readonly load: false } | { readonly load: true; readonly agencies: number | null };

const PROJECT = join(import.meta.dirname, '../../../..');

export function serveSettings(environment: NodeJS.ProcessEnv): ServeSettings {
  const home = resolve(environment.GONGKAI_HOME ?? join(PROJECT, '.gongkai'));
  return {
    home,
    host: environment.HOST ?? '127.0.0.1',
    port: Number(environment.PORT ?? 3000),
    databaseUrl: environment.DATABASE_URL,
    redisUrl: environment.REDIS_URL,
    fileStore: resolve(environment.FILE_STORE ?? join(home, 'files')),
    sampleProvince: sampleWish(environment.GONGKAI_SAMPLE),
  };
}

function sampleWish(text: string | undefined): SampleWish {
  if (text === 'off') return { load: false };
  return { load: true, agencies: text !== undefined && /^[1-9]\d{0,4}$/u.test(text) ? Number(text) : null };
}

/** The compiled entry of one of the two servers that `serve` runs. */
export function serverEntry(name: 'api' | 'worker'): string {
  return join(PROJECT, 'apps', name, 'dist/main.js');
}
