import { recognise } from './recognise.js';
import { MAX_TEXT } from './check-length.js';
import { documentOf } from './testing/seed.js';

const HEAD = '盐池县科学技术局2023年政府信息公开工作年度报告\n一、总体情况\n';
const recogniseText = async (body: string) => recognise(await documentOf(HEAD + body));

it('refuses a report with more text than any has, and says what to do', async () => {
  await expect(recogniseText('公开。\n'.repeat(MAX_TEXT / 3))).rejects.toMatchObject({
    code: 'document-too-complex',
    message: expect.stringMatching(/年报正文.*10 万字的上限/u) as string,
  });
});

it('refuses a paragraph longer than any report, in whatever document', async () => {
  await expect(recogniseText('公'.repeat(MAX_TEXT + 1))).rejects.toMatchObject({
    code: 'document-too-complex',
    message: expect.stringMatching(/有一段文字.*10 万字的上限/u) as string,
  });
});

it('reads a report that is nearly as long', async () => {
  expect((await recogniseText('公开。\n'.repeat(MAX_TEXT / 4))).kind).toBe('annual-report');
});

it('does not hold other documents to the limit', async () => {
  const book = recognise(await documentOf(`某县志\n${'公开政府信息。\n'.repeat(MAX_TEXT / 4)}`));
  expect(book.kind).toBe('other');
});
