import { recognise } from './recognise.js';
import { MAX_ALL_TEXT, MAX_ROWS, MAX_TEXT } from './check-length.js';
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

it('refuses a text longer than any book, whatever it is', async () => {
  const book = await documentOf(`某县志\n${'公开政府信息的县志。\n'.repeat(MAX_ALL_TEXT / 10 - 10_000)}`);
  expect(recognise(book).kind).toBe('other');
  const library = { ...book, blocks: [...book.blocks, ...book.blocks] };
  expect(() => recognise(library)).toThrow(
    expect.objectContaining({
      code: 'document-too-complex',
      message: expect.stringMatching(/全文.*100 万字的上限/u) as string,
    }) as Error,
  );
});

it('refuses a table of the form with hundreds of times its rows', async () => {
  const row = '本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n';
  expect((await recogniseText(row.repeat(MAX_ROWS))).kind).toBe('annual-report');
  await expect(recogniseText(row.repeat(MAX_ROWS + 1))).rejects.toMatchObject({
    code: 'document-too-complex',
    message: expect.stringMatching(/2001 行，超过 2000 行的上限/u) as string,
  });
});
