import { type PackedDocument, unpackDocuments } from '@gongkai/document-reading';
import { FileStore } from '@gongkai/file-store';
import { AppError } from '@gongkai/outcome';
import { Injectable } from '@nestjs/common';

import type { Kept } from './upload.js';

/** A file of a zip file: kept by itself, or why it could not be unpacked. Its name keeps its folders. */
export type ArchiveMember = { readonly fileName: string } & ({ readonly file: Kept } | { readonly error: AppError });

const ZIP: readonly number[] = [0x50, 0x4b, 0x03, 0x04];

/** Zip files that hold several documents. */
@Injectable()
export class ArchivesService {
  /** One after the other: each may take a hundred MiB of memory. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly files: FileStore) {}

  /**
   * Keeps each document of a kept zip file.
   *
   * @returns null where the file is one document, or cannot be unpacked: what is wrong with it is said by who reads it
   */
  async open({ sha256 }: Kept): Promise<readonly ArchiveMember[] | null> {
    if (!(await this.isZip(sha256))) return null;
    const turn = this.last.then(() => this.unpack(sha256));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async isZip(sha256: string): Promise<boolean> {
    for await (const piece of await this.files.open(sha256)) {
      return ZIP.every((byte, index) => (piece as Uint8Array)[index] === byte);
    }
    return false;
  }

  private async unpack(sha256: string): Promise<ArchiveMember[] | null> {
    const packed = await packedDocuments((await this.files.get(sha256)) ?? new Uint8Array());
    if (packed.length < 2 || packed.every((document) => 'error' in document)) return null;
    const members: ArchiveMember[] = [];
    for (const document of packed) {
      const { name: fileName } = document;
      members.push(
        'error' in document ? { fileName, error: document.error } : await this.keep(fileName, document.bytes),
      );
    }
    return members;
  }

  private async keep(fileName: string, bytes: Uint8Array): Promise<ArchiveMember> {
    return { fileName, file: await this.files.keep(bytes) };
  }
}

async function packedDocuments(bytes: Uint8Array): Promise<readonly PackedDocument[]> {
  try {
    return await unpackDocuments(bytes);
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
}
