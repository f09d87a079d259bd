import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { MAX_DOCUMENT_BYTES } from '@gongkai/document-reading';
import { DOCUMENT_ENDINGS, type Wording } from '@gongkai/report-model';

import { FileProblem } from './io.js';

const REASONS: Readonly<Record<string, Wording>> = {
  ENOENT: { zh: '没有这个文件，请检查路径', en: 'no such file: check the path' },
  EACCES: { zh: '没有读取这个文件的权限', en: 'not allowed to read this file' },
};

/** The bytes of a document that may be of any size; what is too large is not taken into memory. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await fileOnly(path);
    if (size > MAX_DOCUMENT_BYTES) throw tooLarge(size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? unknown(error));
  }
}

/** What was found under some paths: what a person named is always a document, in a folder the name decides. */
export interface FoundFiles {
  readonly documents: readonly string[];
  readonly others: readonly string[];
}

/** The files themselves, and those of folders and of the folders in them, hidden ones left out. */
export async function documentsBelow(paths: readonly string[]): Promise<FoundFiles> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const entry = await stat(path).catch(() => undefined);
      if (entry?.isDirectory() !== true) return { documents: [path], others: [] };
      const files = await filesBelow(path);
      return { documents: files.filter(isDocument), others: files.filter((file) => !isDocument(file)) };
    }),
  );
  return {
    documents: found.flatMap(({ documents }) => documents),
    others: found.flatMap(({ others }) => others),
  };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const below = visible.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : Promise.resolve([path]);
  });
  return (await Promise.all(below)).flat();
}

function isDocument(path: string): boolean {
  return DOCUMENT_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));
}

async function fileOnly(path: string): Promise<{ size: number }> {
  const entry = await stat(path);
  if (entry.isDirectory()) {
    throw new FileProblem({
      zh: '这是文件夹，请写出其中的文件，例如 文件夹/*.docx',
      en: 'this is a folder: name the files in it, such as folder/*.docx',
    });
  }
  return entry;
}

function tooLarge(size: number): FileProblem {
  const megabytes = Math.ceil(size / (1024 * 1024));
  return new FileProblem({
    zh: `文件约 ${megabytes} MB，超过 50 MB 的上限，请压缩其中的图片后另存再试`,
    en: `about ${megabytes} MB, more than the 50 MB allowed: shrink its pictures and save it again`,
  });
}

function unknown(error: unknown): Wording {
  return { zh: `读取失败：${String(error)}`, en: `reading failed: ${String(error)}` };
}
