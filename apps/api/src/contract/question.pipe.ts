import { StandardSchemaValidationPipe } from '@nestjs/common';
import { AppError } from '@gongkai/outcome';
import { z } from 'zod';
import { zhCN } from 'zod/locales';

import { calledIn, sentenceOf } from './question-sentences.js';

z.config({ ...zhCN(), customError: sentenceOf });

type Issue = Pick<z.core.$ZodIssue, 'message'> & { readonly path?: readonly unknown[] | undefined };

/** Checks what is asked against the contract; what does not fit is `question-invalid`, said in Chinese. */
export const questionPipe = new StandardSchemaValidationPipe({ exceptionFactory: invalid });

/** Reads what stands in a form beside a file. Throws AppError `question-invalid`. */
export function readQuestion<T>(schema: z.ZodType<T>, given: unknown): T {
  const read = schema.safeParse(given);
  if (!read.success) throw invalid(read.error.issues);
  return read.data;
}

function invalid(issues: readonly Issue[]): AppError {
  const sentences = issues.slice(0, 5).map(({ path, message }) => [...nameOf(path), message].join('：'));
  return new AppError('question-invalid', `请求不符合要求：${sentences.join('；')}`);
}

function nameOf(path: readonly unknown[] = []): string[] {
  const name = path
    .map((part) => String(typeof part === 'object' && part && 'key' in part ? part.key : part))
    .join('.');
  return name === '' ? [] : [calledIn(name)];
}
