import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Account } from '@gongkai/api-contract';
import { AccountRepository, hashPassword } from '@gongkai/report-storage';
import { openTestDatabase, type TestDatabase } from '@gongkai/report-storage/testing';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { createApplication } from '../application.js';

// Each file starts the whole application on a database of its own, on a machine that may be busy.
jest.setTimeout(120_000);

/** The password of every account of a test. */
export const PASSWORD = '这是-a-password';

/** The whole application on a real port, with a database and a file store of its own. */
export interface ApiUnderTest extends AsyncDisposable {
  readonly address: string;
  readonly application: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly folder: string;
  /** Asks as whoever the token belongs to. */
  ask(path: string, token?: string, init?: RequestInit): Promise<Response>;
  /** Makes an account and signs it in; answers its token. */
  signIn(role: Account['role'], name?: string): Promise<string>;
}

export async function openApi(): Promise<ApiUnderTest> {
  const database = await openTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-api-'));
  await mkdir(join(folder, 'web/assets'), { recursive: true });
  await writeFile(join(folder, 'web/index.html'), '<!doctype html><title>公开</title>');
  await writeFile(join(folder, 'web/assets/index-BXyz1234.js'), 'export {};');
  const application = await createApplication({
    databaseUrl: database.url,
    redisUrl: undefined,
    fileStore: join(folder, 'files'),
    host: '127.0.0.1',
    port: 0,
    webRoot: join(folder, 'web'),
    trustProxy: false,
  });
  await application.listen(0, '127.0.0.1');
  const address = await application.getUrl();
  const ask: ApiUnderTest['ask'] = (path, token, init = {}) => {
    const headers = new Headers(init.headers);
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    return fetch(`${address}${path}`, { ...init, headers });
  };
  return {
    address,
    application,
    database,
    folder,
    ask,
    async signIn(role, name = role) {
      const accounts = new AccountRepository(database.source);
      if (!(await accounts.findByName(name))) {
        await accounts.create({ name, role, passwordHash: await hashPassword(PASSWORD) });
      }
      const answer = await ask('/api/v1/session', undefined, json({ name, password: PASSWORD }));
      return ((await answer.json()) as { token: string }).token;
    },
    async [Symbol.asyncDispose]() {
      await application.close();
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A request with a JSON body. */
export function json(body: unknown, method = 'POST'): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}
