import { AppError } from '@gongkai/outcome';
import { z } from 'zod';

import { readQuestion } from './question.pipe.js';

const Question = z.object({
  year: z.coerce.number().int().min(2008).max(2100),
  stand: z.enum(['above', 'below']).optional(),
  indicator: z.string(),
  report: z.uuid().optional(),
});

it.each([
  [{ year: '1999', indicator: 'x' }, '请求不符合要求：年度（year）：不能小于 2008'],
  [{ year: '3000', indicator: 'x' }, '请求不符合要求：年度（year）：不能大于 2100'],
  [{ year: 'abc', indicator: 'x' }, '请求不符合要求：年度（year）：应当是数字'],
  [{ year: '2024' }, '请求不符合要求：指标（indicator）：没有填写'],
  [{ year: '2024', indicator: 'x', stand: 'y' }, '请求不符合要求：stand：只能是“above”、“below”'],
  [{ year: '2024', indicator: 'x', report: 'y' }, '请求不符合要求：report：编号的格式不对'],
  [{ year: '2024.5', indicator: 'x' }, '请求不符合要求：年度（year）：应当是数字'],
])('says what is wrong with %j in words for people', (given, sentence) => {
  expect(() => readQuestion(Question, given)).toThrow(new AppError('question-invalid', sentence));
});
