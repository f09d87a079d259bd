import { readFile, stat } from 'node:fs/promises';

import { MAX_DOCUMENT_BYTES } from '@gongkai/document-reading';
import type { Wording } from '@gongkai/report-model';

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
