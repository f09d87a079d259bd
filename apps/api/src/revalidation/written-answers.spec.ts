import { StreamableFile } from '@nestjs/common';

import { WrittenAnswers } from './written-answers.js';

it('gives back what was written, byte by byte', () => {
  const answers = new WrittenAnswers();
  expect(answers.find('a')).toBeUndefined();
  const written = answers.write('a', { name: '盐池县' });
  expect(written).toEqual(Buffer.from('{"name":"盐池县"}'));
  expect(answers.find('a')).toBe(written);
  expect(answers.find('b')).toBeUndefined();
});

it('keeps neither files nor nothing', () => {
  const answers = new WrittenAnswers();
  const file = new StreamableFile(Buffer.from('a'));
  expect(answers.write('file', file)).toBe(file);
  expect(answers.write('nothing', undefined)).toBeUndefined();
  expect([answers.find('file'), answers.find('nothing')]).toEqual([undefined, undefined]);
});

it('writes what is too large to be kept, and keeps what was asked for last', () => {
  const answers = new WrittenAnswers();
  expect(answers.write('large', 'x'.repeat(2 ** 20))).toHaveLength(2 ** 20 + 2);
  expect(answers.find('large')).toBeUndefined();
  const most = 'x'.repeat(2 ** 20 - 2);
  for (let at = 0; at <= 32; at += 1) answers.write(`answer ${at}`, most);
  expect([answers.find('answer 0'), answers.find('answer 32')]).toEqual([undefined, expect.any(Buffer)]);
});
