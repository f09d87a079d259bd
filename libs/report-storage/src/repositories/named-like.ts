import { pinyinPattern } from '../pinyin.js';

/**
 * Whether the name of an agency or one of its aliases is like what somebody typed: a part of it, or its pinyin, whole
 * or by first letters. Of a row with `name`, `aliases` and `pinyin`; the parameters are those of `likeParameters`.
 */
export function namedLike(row: string, part: string, pattern: string): string {
  return `(strpos(${row}.name, ${part}) > 0 OR ${row}.pinyin ~ ${pattern}::text
    OR EXISTS (SELECT FROM unnest(${row}.aliases) alias WHERE strpos(alias, ${part}) > 0))`;
}

export function likeParameters(typed: string): [part: string, pattern: string | null] {
  return [typed.trim(), pinyinPattern(typed)];
}
