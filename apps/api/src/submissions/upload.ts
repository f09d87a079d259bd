import { SubmissionFields } from '@gongkai/api-contract';
import { AppError } from '@gongkai/outcome';
import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

import { readQuestion } from '../contract/question.pipe.js';

/** 50 MiB, the largest file that the file store keeps. */
export const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;

/** What a form around the file may add to it. */
const FORM_BYTES = 64 * 1024;

export interface Kept {
  readonly sha256: string;
  readonly size: number;
}

type Keep = (bytes: AsyncIterable<Uint8Array>) => Promise<Kept>;

/** A form as it has come: the file is kept, the fields are read. */
export interface Upload {
  readonly file: Kept;
  readonly fileName: string;
  readonly fields: SubmissionFields;
}

/**
 * Reads the form part by part; the file goes on as it comes and is never whole in memory.
 *
 * @param keep stores the bytes, refuses too many, and takes its work back when they break off
 * @throws AppError `question-invalid`, `document-too-large`, `document-empty`
 */
export async function readUpload(request: FastifyRequest, keep: Keep): Promise<Upload> {
  if (!request.isMultipart())
    throw new AppError('question-invalid', '上传请用 multipart/form-data 格式，文件放在 file 一项');
  // Told at once, before anything has been sent in vain.
  if (Number(request.headers['content-length'] ?? 0) > MAX_UPLOAD_BYTES + FORM_BYTES) throw tooLarge();
  try {
    return await readParts(request, keep);
  } catch (error) {
    // What is still on its way is let through and thrown away: else the connection would be stuck behind it.
    request.raw.unpipe().resume();
    throw error;
  }
}

async function readParts(request: FastifyRequest, keep: Keep): Promise<Upload> {
  const fields: Record<string, unknown> = {};
  let sent: { file: Kept; fileName: string } | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'file') sent = await keepFile(part, sent !== null, keep);
    else if (isGiven(part)) fields[part.fieldname] = part.value;
  }
  if (!sent) throw new AppError('question-invalid', '没有收到文件，请选择要上传的年报');
  return { ...sent, fields: readQuestion(SubmissionFields, fields) };
}

async function keepFile(
  { file, filename, fieldname }: MultipartFile,
  isSecond: boolean,
  keep: Keep,
): Promise<{ file: Kept; fileName: string }> {
  if (isSecond || fieldname !== 'file') {
    throw new AppError('question-invalid', '一次请求只能上传一个文件，放在 file 一项；多个文件请分开上传');
  }
  const kept = await keep(notEmpty(file));
  return { file: kept, fileName: cleanName(filename) };
}

/** Empty fields of a form count as not given. */
function isGiven({ value }: MultipartValue): boolean {
  return value !== '';
}

/** Hands the bytes on, and breaks off where there are none. */
async function* notEmpty(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    yield chunk;
  }
  if (size === 0) throw new AppError('document-empty', '文件是空的，请检查后重新上传');
}

function tooLarge(): AppError {
  return new AppError('document-too-large', '文件超过 50 MB，请检查是否选错；年报一般只有几百 KB，可删去图片后再上传');
}

/** The last part of a path, without what a file name cannot hold; at most 200 characters, its ending kept. */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  if (clean === '') return '未命名';
  return clean.length <= 200 ? clean : `${clean.slice(0, 180)}…${clean.slice(-19)}`;
}
