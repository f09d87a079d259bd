import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { AppError } from '@gongkai/outcome';
import pg from 'pg';

import { unpackBinaries } from './binaries.js';
import { databaseError, type PostgresPrograms, runProgram, tryProgram } from './postgres-program.js';
import { databaseUser, reachableFolder, type SystemUser } from './unprivileged-user.js';

const SUPERUSER = 'gongkai';
const DATABASE = 'gongkai';

export interface EmbeddedDatabaseOptions {
  /** Where programs, data and password are kept from one start to the next. */
  readonly folder: string;
  /** False only for tests: a power cut may then lose data. */
  readonly durable?: boolean;
}

export interface EmbeddedDatabase {
  /** postgres://…@127.0.0.1:…/gongkai, with the password. */
  readonly url: string;
  /** Where the data really is: another folder than asked where the unprivileged user may not go there. */
  readonly folder: string;
  /** A process that may still use it had started it before. */
  readonly wasRunning: boolean;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on a free port of the loopback, making its data folder the first time. A server left running on
 * this folder by a process that was killed is taken over.
 *
 * @throws AppError `database-unavailable`, `disk-full` or `folder-unwritable`.
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const user = databaseUser();
  const folder = reachableFolder(options.folder, user);
  makeFolder(folder, user);
  const programs: PostgresPrograms = { folder: unpackBinaries(join(folder, 'programs')), user, cwd: folder };
  const data = join(folder, 'data');
  const password = keptPassword(folder, user);
  await createCluster(programs, folder);
  const running = await runningPort(programs, data);
  const port = running ?? (await startServer(programs, folder, options.durable ?? true));
  await createDatabase(addressOf(port, password, 'postgres'));
  return {
    url: addressOf(port, password, DATABASE),
    folder,
    wasRunning: running !== undefined,
    stop: async () => {
      await runProgram(programs, 'pg_ctl', ['stop', '-D', data, '-m', 'fast', '-w', '-t', '30']);
    },
  };
}

function makeFolder(folder: string, user: SystemUser | null): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    if (user) chownSync(folder, user.uid, user.gid);
  } catch (cause) {
    throw new AppError(
      'folder-unwritable',
      `不能在 ${folder} 建立数据文件夹：请检查权限，或用 GONGKAI_HOME 换一个文件夹。`,
      { folder },
      { cause },
    );
  }
}

/** Other users of the machine can reach the port, so the server asks for a password. */
function keptPassword(folder: string, user: SystemUser | null): string {
  const file = join(folder, 'password');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (user) chownSync(file, user.uid, user.gid);
  }
  return readFileSync(file, 'utf8').trim();
}

/** Made beside and renamed, so that an interrupted first start leaves nothing half made. */
async function createCluster(programs: PostgresPrograms, folder: string): Promise<void> {
  const data = join(folder, 'data');
  if (existsSync(data)) return;
  const unfinished = join(folder, 'data.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  chmodSync(unfinished, 0o700);
  if (programs.user) chownSync(unfinished, programs.user.uid, programs.user.gid);
  const settings = ['--username', SUPERUSER, '--encoding', 'UTF8', '--locale', 'C', '--auth', 'scram-sha-256'];
  await runProgram(programs, 'initdb', ['-D', unfinished, ...settings, '--pwfile', join(folder, 'password')]);
  renameSync(unfinished, data);
}

/** The port of a server that already runs on the data, from its own note; undefined where none runs. */
async function runningPort(programs: PostgresPrograms, data: string): Promise<number | undefined> {
  const { code } = await tryProgram(programs, 'pg_ctl', ['status', '-D', data]);
  if (code !== 0) return undefined;
  return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3]);
}

async function startServer(programs: PostgresPrograms, folder: string, durable: boolean): Promise<number> {
  const port = await freePort();
  const log = join(folder, 'server.log');
  const settings = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    // Sockets have length limits and permissions of their own; the loopback has neither.
    '-c unix_socket_directories=',
    '-c max_connections=100',
    ...(durable ? [] : ['-c fsync=off', '-c full_page_writes=off', '-c synchronous_commit=off']),
  ];
  const args = ['start', '-D', join(folder, 'data'), '-l', log, '-w', '-t', '60', '-o', settings.join(' ')];
  const { code, output } = await tryProgram(programs, 'pg_ctl', args);
  if (code !== 0)
    throw databaseError('服务器没有就绪', `${output}\n${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
  return port;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') done(address.port);
        else fail(new Error('no port'));
      });
    });
  });
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE "${DATABASE}"`);
  } finally {
    await client.end();
  }
}

function addressOf(port: number, password: string, database: string): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}
