import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ENTRY = join(import.meta.dirname, '../../apps/worker/dist/main.js');

/** The worker as it is started for a province. */
export async function startWorker(databaseUrl) {
  const files = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
  const child = fork(ENTRY, {
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl, FILE_STORE: files, GONGKAI_SAMPLE: 'off' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The worker ended with ${code}`)));
  });
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    await rm(files, { recursive: true });
  };
  return { stop };
}
