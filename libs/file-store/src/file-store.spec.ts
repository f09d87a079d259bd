import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { fileFault } from './file-fault.js';
import { FileStore } from './file-store.js';

let folder: string;
let store: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-files-'));
  store = new FileStore(join(folder, 'store'), { largest: 1000 });
});

afterEach(() => rm(folder, { recursive: true }));

const BYTES = new TextEncoder().encode('政府信息公开工作年度报告');
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += size) {
    await Promise.resolve();
    yield bytes.subarray(from, from + size);
  }
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

it('gives back the bytes it was given, whole or in pieces', async () => {
  expect(await store.keep(inPieces(BYTES, 7))).toEqual({ sha256: SHA256, size: BYTES.byteLength });
  expect(Buffer.from((await store.get(SHA256))!)).toEqual(Buffer.from(BYTES));
  const pieces: Buffer[] = [];
  for await (const piece of await store.open(SHA256)) pieces.push(piece as Buffer);
  expect(Buffer.concat(pieces)).toEqual(Buffer.from(BYTES));
});

it('keeps the same bytes once, also when they arrive several times at once', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, nth) => store.keep(inPieces(BYTES, nth + 1))));
  expect(await filesIn(folder)).toEqual([SHA256]);
});

it('keeps an empty file: what is wrong with it is said by who reads it', async () => {
  const { sha256, size } = await store.keep(new Uint8Array());
  expect(size).toBe(0);
  expect(await store.get(sha256)).toHaveLength(0);
});

it('refuses what is too large, and leaves nothing of it behind', async () => {
  await expect(store.keep(inPieces(new Uint8Array(1001), 100))).rejects.toMatchObject({ code: 'document-too-large' });
  expect(await filesIn(folder)).toEqual([]);
});

it('leaves nothing behind when the sender breaks off', async () => {
  const broken = async function* () {
    yield* inPieces(BYTES, 10);
    throw new Error('connection reset');
  };
  await expect(store.keep(broken())).rejects.toThrow('connection reset');
  expect(await filesIn(folder)).toEqual([]);
});

it('writes again what an accident has cut short', async () => {
  await store.keep(BYTES);
  await writeFile(join(folder, 'store', SHA256.slice(0, 2), SHA256), 'cut');
  await store.keep(BYTES);
  expect(await store.get(SHA256)).toHaveLength(BYTES.byteLength);
});

it('has nothing where nothing was kept, and lets go twice', async () => {
  expect(await store.get(SHA256)).toBeNull();
  await expect(store.open(SHA256)).rejects.toMatchObject({ code: 'submission-not-found' });
  await store.keep(BYTES);
  await store.remove(SHA256);
  await store.remove(SHA256);
  expect(await store.get(SHA256)).toBeNull();
});

it('opens no path that is not the hash of a file', async () => {
  await expect(store.get('../../etc/passwd')).rejects.toThrow('No SHA-256');
});

it('says in Chinese that its folder cannot be used', async () => {
  await writeFile(join(folder, 'a file'), '');
  const inAFile = new FileStore(join(folder, 'a file', 'store'));
  const fault = { code: 'folder-unwritable', message: expect.stringContaining('FILE_STORE') as string };
  await expect(inAFile.keep(BYTES)).rejects.toMatchObject(fault);
  await expect(inAFile.check()).rejects.toMatchObject(fault);
  await expect(store.check()).resolves.toBeUndefined();
});

it.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'folder-unwritable'],
  ['EROFS', 'folder-unwritable'],
])('takes %s of the system for %s', (system, code) => {
  expect(fileFault(Object.assign(new Error(system), { code: system }), '/data')).toMatchObject({ code });
});

it('leaves other errors as they are', () => {
  const other = new Error('connection reset');
  expect(fileFault(other, '/data')).toBe(other);
});
