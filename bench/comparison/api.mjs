import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ENTRY = join(import.meta.dirname, '../../apps/api/dist/main.js');

/** Starts the API on a database, signs an analyst in, and stops it when `use` has ended. */
export async function withApi({ AccountRepository, hashPassword }, { source, url }, use) {
  const port = await freePort();
  const child = fork(ENTRY, {
    env: { PATH: process.env.PATH, DATABASE_URL: url, PORT: String(port) },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The API ended with ${code}`)));
    await Promise.race([once(child, 'message'), ended]);
    ended.catch(() => undefined);
    const password = randomBytes(12).toString('base64url');
    await new AccountRepository(source).create({
      name: 'bench',
      role: 'analyst',
      passwordHash: await hashPassword(password),
    });
    const address = `http://127.0.0.1:${port}/api/v1`;
    const answer = await fetch(`${address}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'bench', password }),
    });
    const { token } = await answer.json();
    return await use({
      ask: (path) => ask(address + path, token),
      askUnwritten: (path) => ask(address + path, token, nextLanguage()),
      memory: () => residentMemory(child.pid),
      site: `http://127.0.0.1:${port}`,
      token,
    });
  } finally {
    if (child.exitCode === null) {
      const stopped = once(child, 'exit');
      child.kill('SIGTERM');
      await stopped;
    }
  }
}

/** A language that nobody has asked in: the answer is made of what is kept, and written anew. */
function nextLanguage() {
  languages += 1;
  return `zh, x-bench-${languages};q=0.1`;
}
let languages = 0;

/** The answer of the API, read to its end. */
async function ask(address, token, language = 'zh') {
  const headers = { authorization: `Bearer ${token}`, 'accept-language': language };
  const answer = await fetch(address, { headers });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${JSON.stringify(body)}`);
  return body;
}

/** Megabytes of a process that are in memory; null where the system does not say. */
async function residentMemory(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
