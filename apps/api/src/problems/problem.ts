import { STATUS_CODES } from 'node:http';

import type { Problem } from '@gongkai/api-contract';
import { HttpException, HttpStatus } from '@nestjs/common';
import { AppError } from '@gongkai/outcome';

import { STATUSES } from './statuses.js';

/**
 * What the outside learns of an error. An error of our own speaks for itself;
 * one of the framework (no such address, unreadable body) keeps its status; of
 * anything else nothing is told.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof AppError) return problem(STATUSES[error.code], error.code, error.message);
  if (isDatabaseGone(error)) {
    return problem(HttpStatus.SERVICE_UNAVAILABLE, 'database-unavailable', '数据库暂时连接不上，请稍后再试');
  }
  if (isUnstorable(error))
    return problem(HttpStatus.BAD_REQUEST, 'question-invalid', '请求中有不能使用的字符，请删去后再试');
  const status = statusOf(error);
  if (status !== null && status < 500) return problem(status, 'question-invalid', DETAILS[status] ?? DETAIL);
  return problem(
    HttpStatus.INTERNAL_SERVER_ERROR,
    'internal-error',
    '服务器内部出错，已经记录。请稍后再试；如果仍然出错，请联系管理员',
  );
}

function problem(status: number, code: Problem['code'], detail: string): Problem {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, code };
}

const DETAIL = '请求不符合要求，请检查后再试';

const DETAILS: Readonly<Record<number, string>> = {
  400: '请求的内容无法解析，请检查格式（JSON 须为 UTF-8，表单须为 multipart/form-data）',
  404: '没有这个地址，请检查网址或接口说明（/api/openapi.json）',
  405: '这个地址不支持这种请求方法，请看接口说明（/api/openapi.json）',
  406: '上传请用 multipart/form-data 格式',
  413: '请求的内容过大',
  415: '请求的内容类型不受支持，请用 application/json 或 multipart/form-data',
};

/** Errors of Nest and of Fastify carry their status; only Fastify's own are believed, not any library's. */
function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (!codeOf(error).startsWith('FST_') || !(error instanceof Error) || !('statusCode' in error)) return null;
  return typeof error.statusCode === 'number' ? error.statusCode : null;
}

/** SQLSTATE 22021: a NUL in a text that was asked for. */
function isUnstorable(error: unknown): boolean {
  return codeOf(error) === '22021';
}

/** Classes 08 and 57P of SQLSTATE, and a socket that is not there. */
function isDatabaseGone(error: unknown): boolean {
  return /^(08|57P|ECONNREFUSED$|ECONNRESET$)/u.test(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
