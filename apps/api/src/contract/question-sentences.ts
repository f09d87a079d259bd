import type { z } from 'zod';

/**
 * What is wrong with a part of a question, in words for people: pages show it where an address was typed or is old.
 * Null leaves it to the sentences of zod.
 */
export function sentenceOf(issue: z.core.$ZodRawIssue): string | null {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'number' ? `不能小于 ${issue.minimum}` : null;
    case 'too_big':
      return issue.origin === 'number' ? `不能大于 ${issue.maximum}` : null;
    case 'invalid_value':
      return `只能是${issue.values.map((value) => `“${String(value)}”`).join('、')}`;
    case 'invalid_format':
      return issue.format === 'uuid' ? '编号的格式不对' : null;
    case 'invalid_type':
      return typeSentence(issue);
    default:
      return null;
  }
}

function typeSentence({ input, expected }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>): string | null {
  if (input === undefined) return '没有填写';
  return expected === 'number' || expected === 'int' ? '应当是数字' : null;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['year', '年度'],
  ['from', '起始年度'],
  ['to', '截止年度'],
  ['indicator', '指标'],
  ['region', '地区'],
  ['kind', '机关类别'],
  ['level', '层级'],
  ['volume', '申请量'],
  ['agencies', '机关'],
]);

/** What a part of a question is called: 年度（year）. */
export function calledIn(name: string): string {
  const called = NAMES.get(name);
  return called === undefined ? name : `${called}（${name}）`;
}
