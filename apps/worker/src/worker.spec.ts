import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { DocumentSandbox } from '@gongkai/document-sandbox';
import { jest } from '@jest/globals';
import { type INestApplicationContext, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import type { WorkerSettings } from './settings.js';
import { anotherReport, NOTICE, REPORT } from './testing/documents.js';
import { openTestGround, type TestGround } from './testing/test-worker.js';
import { WorkerModule } from './worker.module.js';

// Documents are read in processes of their own, and so is the worker itself in some tests.
jest.setTimeout(180_000);
Logger.overrideLogger(false);

const MAIN = join(import.meta.dirname, '../dist/main.js');

let ground: TestGround;

beforeEach(async () => {
  ground = await openTestGround();
});

afterEach(() => ground.close());

function testRedis(): string {
  const url = process.env.GONGKAI_TEST_REDIS_URL;
  if (!url) throw new Error('GONGKAI_TEST_REDIS_URL is not set: npm test starts a Redis and sets it');
  return url;
}

describe.each([
  ['PostgreSQL', () => ({})],
  ['Redis', () => ({ redisUrl: testRedis() })],
] as const)('a worker with its queue in %s', (_name, change: () => Partial<WorkerSettings>) => {
  let worker: INestApplicationContext;

  async function start(): Promise<void> {
    worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(ground.settings(change())));
  }

  afterEach(() => worker.close());

  it('reads what was committed before it was there, and what comes later', async () => {
    const before = await ground.send(REPORT);
    await start();
    const after = await ground.send(NOTICE);
    expect(await ground.settled(before)).toMatchObject({ state: 'checked', year: 2023, errors: 1 });
    expect(await ground.settled(after)).toMatchObject({ state: 'refused', reasonCode: 'notice' });
  });

  it('reads the next document, and the same once more, when a process is killed in mid-document', async () => {
    await start();
    await ground.settled(await ground.send(anotherReport(1)));
    const sandbox = worker.get(DocumentSandbox);
    const killed = await ground.send(anotherReport(2));
    while (sandbox.pids.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    process.kill(sandbox.pids[0]!, 'SIGKILL');
    const next = await ground.send(anotherReport(3));
    expect((await ground.settled(next)).state).toBe('checked');
    expect((await ground.settled(killed)).state).toBe('checked');
    const rows: unknown = await ground.source.query('SELECT strikes FROM submission WHERE id = $1', [killed]);
    expect(rows).toEqual([{ strikes: 1 }]);
  });

  it('gives what it has in hand back when it is stopped, and another goes on with it', async () => {
    await start();
    await ground.settled(await ground.send(anotherReport(1)));
    const inHand = await Promise.all([2, 3, 4, 5].map((nth) => ground.send(anotherReport(nth))));
    await worker.close();
    await start();
    const states = await Promise.all(inHand.map(async (id) => (await ground.settled(id)).state));
    expect(states).toEqual(['checked', 'checked', 'checked', 'checked']);
  });
});

describe('the worker as a process', () => {
  const running: ChildProcess[] = [];

  afterEach(async () => {
    await Promise.all(running.splice(0).map((child) => ended(child, 'SIGKILL')));
  });

  async function launch(): Promise<ChildProcess> {
    if (!existsSync(MAIN))
      throw new Error(`The worker is not compiled: run npx tsc -b apps/worker (${MAIN} is missing)`);
    const { databaseUrl, fileStore } = ground.settings();
    const child = fork(MAIN, {
      env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl, FILE_STORE: fileStore },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    running.push(child);
    const [message] = await new Promise<unknown[]>((resolve, reject) => {
      child.once('message', (...said) => {
        resolve(said);
      });
      child.once('exit', (code) => {
        reject(new Error(`The worker ended with ${String(code)}`));
      });
    });
    expect(message).toBe('ready');
    return child;
  }

  function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
    const end = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return end;
  }

  it('says that it is ready, reads, and ends cleanly within two seconds when it is told to', async () => {
    const child = await launch();
    expect((await ground.settled(await ground.send(REPORT))).state).toBe('checked');
    const before = Date.now();
    expect(await ended(child, 'SIGTERM')).toBe(0);
    expect(Date.now() - before).toBeLessThan(2000);
  });

  it('loses nothing when it is killed: another finds what was left', async () => {
    const first = await launch();
    await ground.settled(await ground.send(anotherReport(1)));
    const left = await Promise.all([2, 3, 4].map((nth) => ground.send(anotherReport(nth))));
    await ended(first, 'SIGKILL');
    // What the dead one had claimed, or taken from the queue, is free when its time has passed; that is not waited for here.
    await ground.source.query(
      `UPDATE submission SET claimed_until = now() - interval '1 minute', rung_at = now() - interval '1 hour'
       WHERE state IN ('received', 'reading')`,
    );
    await launch();
    const states = await Promise.all(left.map(async (id) => (await ground.settled(id)).state));
    expect(new Set(states)).toEqual(new Set(['checked']));
  });
});
