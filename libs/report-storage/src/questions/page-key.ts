import { AppError } from '@gongkai/outcome';
import { z } from 'zod';

/** Where a page ended, as one word that can stand in an address. */
export function pageKey(parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Reads such a word again; one that we did not write is a wrong question. */
export function PageKeyOf<Parts>(parts: z.ZodType<Parts>): { parse(key: string): Parts } {
  return {
    parse(key) {
      const read = parts.safeParse(jsonOf(Buffer.from(key, 'base64url').toString('utf8')));
      if (!read.success) throw new AppError('question-invalid', '翻页参数 after 无效，请从第一页重新查询');
      return read.data;
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
