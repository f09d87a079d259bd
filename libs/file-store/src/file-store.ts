import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, mkdir, open, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

import { AppError } from '@gongkai/outcome';

import { fileFault, systemCode } from './file-fault.js';

/** A file that is kept. */
export interface KeptFile {
  /** Of its bytes, in hexadecimal: its name from now on. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

export interface FileStoreOptions {
  /** Files larger than this are not kept. */
  readonly largest?: number;
}

/** The largest document that can be read. */
const LARGEST = 50 * 1024 * 1024;
const SHA256 = /^[0-9a-f]{64}$/u;

/** Originals, each kept once under the hash of its bytes. Several processes may use one folder. */
export class FileStore {
  private readonly largest: number;

  constructor(
    private readonly folder: string,
    { largest = LARGEST }: FileStoreOptions = {},
  ) {
    this.largest = largest;
  }

  /**
   * Keeps the bytes; when this returns they are on the disk, whole.
   *
   * @throws AppError `document-too-large`, `disk-full`, `folder-unwritable`
   */
  async keep(bytes: AsyncIterable<Uint8Array> | Uint8Array): Promise<KeptFile> {
    const arriving = join(this.folder, 'arriving', randomUUID());
    try {
      await mkdir(join(this.folder, 'arriving'), { recursive: true });
      const kept = await this.write(arriving, bytes instanceof Uint8Array ? [bytes] : bytes);
      await this.settle(arriving, kept);
      return kept;
    } catch (cause) {
      throw fileFault(cause, this.folder);
    } finally {
      await rm(arriving, { force: true }).catch(() => undefined);
    }
  }

  /** The bytes of a kept file; null where there is none. */
  async get(sha256: string): Promise<Uint8Array | null> {
    try {
      return await readFile(this.pathOf(sha256));
    } catch (cause) {
      if (systemCode(cause) === 'ENOENT') return null;
      throw fileFault(cause, this.folder);
    }
  }

  /**
   * The bytes of a kept file, one piece after the other.
   *
   * @throws AppError `submission-not-found` where there is none
   */
  async open(sha256: string): Promise<Readable> {
    try {
      const file = await open(this.pathOf(sha256));
      return file.createReadStream();
    } catch (cause) {
      if (systemCode(cause) !== 'ENOENT') throw fileFault(cause, this.folder);
      throw new AppError('submission-not-found', '原文件不在文件库中，请联系管理员', { sha256 }, { cause });
    }
  }

  /** Lets go of a file that nothing speaks of any more; one that is not there is let go of already. */
  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  /**
   * For the readiness of a service: whether files can be kept.
   *
   * @throws AppError `folder-unwritable`, `disk-full`
   */
  async check(): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true });
      await access(this.folder, constants.W_OK);
      const { bavail, bsize } = await statfs(this.folder);
      if (bavail * bsize < this.largest) throw Object.assign(new Error('The disk is almost full'), { code: 'ENOSPC' });
    } catch (cause) {
      throw fileFault(cause, this.folder);
    }
  }

  private async write(path: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<KeptFile> {
    const hash = createHash('sha256');
    let size = 0;
    const file = await open(path, 'wx', 0o640);
    try {
      for await (const piece of pieces) {
        size += piece.byteLength;
        if (size > this.largest) throw tooLarge(this.largest);
        hash.update(piece);
        await writeAll(file, piece);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    return { sha256: hash.digest('hex'), size };
  }

  /** Gives the file its name; the folder is synced as well, or a power cut could take the name back. */
  private async settle(arriving: string, { sha256, size }: KeptFile): Promise<void> {
    const path = this.pathOf(sha256);
    const there = await stat(path).catch(() => null);
    if (there?.size === size) return;
    const folder = join(path, '..');
    await mkdir(folder, { recursive: true });
    await rename(arriving, path);
    await syncFolder(folder);
  }

  private pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new Error(`No SHA-256 in hexadecimal: ${sha256}`);
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}

async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let from = 0; from < piece.byteLength;) {
    const { bytesWritten } = await file.write(piece, from);
    from += bytesWritten;
  }
}

/** Windows cannot open a folder, and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function tooLarge(largest: number): AppError {
  const limit = `${Math.floor(largest / 1024 / 1024)} MB`;
  return new AppError('document-too-large', `文件超过 ${limit}，请压缩其中的图片或另存为文字版后再上传`);
}
