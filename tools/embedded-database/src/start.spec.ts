import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { type EmbeddedDatabase, startEmbeddedDatabase } from './start.js';

async function ask<T extends pg.QueryResultRow>(database: EmbeddedDatabase, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('startEmbeddedDatabase', () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'gongkai-embedded-'));
    chmodSync(home, 0o755);
  });

  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
  });

  it('keeps its data from one start to the next, and asks for a password', async () => {
    const folder = join(home, 'postgresql');
    const first = await startEmbeddedDatabase({ folder, durable: false });
    expect(first.folder).toBe(folder);
    await ask(first, 'CREATE TABLE kept AS SELECT 7 AS figure');
    const stranger = new URL(first.url);
    stranger.password = 'guessed';
    await expect(ask({ ...first, url: stranger.href }, 'SELECT 1')).rejects.toThrow(/password/u);
    await first.stop();

    const second = await startEmbeddedDatabase({ folder, durable: false });
    expect(await ask(second, 'SELECT figure FROM kept')).toEqual([{ figure: 7 }]);
    await second.stop();
  }, 60_000);

  it('takes over a server that a killed process left behind', async () => {
    const folder = join(home, 'postgresql');
    const left = await startEmbeddedDatabase({ folder, durable: false });
    const taken = await startEmbeddedDatabase({ folder, durable: false });
    expect([left.wasRunning, taken.wasRunning, taken.url]).toEqual([false, true, left.url]);
    await taken.stop();
  }, 60_000);

  it('orders Chinese names by their pronunciation where asked to', async () => {
    const database = await startEmbeddedDatabase({ folder: join(home, 'postgresql'), durable: false });
    const names = `SELECT name FROM (VALUES ('银川市'), ('固原市'), ('中卫市')) AS city(name) ORDER BY name COLLATE "zh-x-icu"`;
    expect(await ask(database, names)).toEqual([{ name: '固原市' }, { name: '银川市' }, { name: '中卫市' }]);
    await database.stop();
  }, 60_000);

  it('says so when its folder cannot be made', async () => {
    const folder = join(home, 'a-file');
    writeFileSync(folder, '');
    await expect(startEmbeddedDatabase({ folder })).rejects.toMatchObject({
      code: 'folder-unwritable',
    });
  });

  it('goes elsewhere, for good, where the unprivileged user may not enter', async () => {
    const locked = join(home, 'locked');
    mkdirSync(locked, { mode: 0o700 });
    const database = await startEmbeddedDatabase({ folder: join(locked, 'postgresql'), durable: false });
    const asRoot = process.getuid?.() === 0;
    expect(database.folder.startsWith(locked)).toBe(!asRoot);
    expect(await ask(database, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await database.stop();
    rmSync(database.folder, { recursive: true, force: true });
  }, 60_000);
});
