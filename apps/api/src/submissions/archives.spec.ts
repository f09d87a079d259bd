import { Receipt, Submission } from '@gongkai/api-contract';
import { strToU8, zipSync } from 'fflate';

import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { newBytes, send, upload } from '../testing/upload.js';

describe('a zip file', () => {
  let api: ApiUnderTest;
  let clerk: string;

  beforeAll(async () => {
    api = await openApi();
    clerk = await api.signIn('clerk');
    await registerAgencies(api, [{ id: 'yanchi', name: '盐池县科学技术局', duties: [2023] }]);
  });

  afterAll(() => api[Symbol.asyncDispose]());

  const zip = (files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> => new Uint8Array(zipSync(files));
  const sendZip = async (files: Record<string, Uint8Array>, fields: Record<string, string> = {}) =>
    upload(api, clerk, zip(files), { name: '全县.zip', ...fields });
  const get = async (id: string) => Submission.parse(await (await api.ask(`/api/v1/submissions/${id}`, clerk)).json());
  const count = async (): Promise<number> => {
    const [row]: { count: number }[] = await api.database.source.query('SELECT count(*)::int AS count FROM submission');
    return row?.count ?? 0;
  };

  it('is one submission for each document in it, and the receipt tells of all', async () => {
    const first = newBytes();
    const answer = await sendZip(
      { '科技局/年报.txt': first, '司法局.txt': newBytes(), '__MACOSX/._年报': newBytes() },
      { publishedOn: '2024-01-20' },
    );
    expect(answer.status).toBe(202);
    const receipt = Receipt.parse(await answer.json());
    expect(receipt.archive?.map(({ fileName, reason }) => [fileName, reason])).toEqual([
      ['科技局/年报.txt', null],
      ['司法局.txt', null],
    ]);
    expect(receipt.id).toBe(receipt.archive?.[0]?.receipt?.id);
    for (const [index, fileName] of ['年报.txt', '司法局.txt'].entries()) {
      const id = receipt.archive?.[index]?.receipt?.id ?? '';
      expect(await get(id)).toMatchObject({ fileName, state: 'received', publishedOn: '2024-01-20' });
    }
    const original = await api.ask(`/api/v1/submissions/${receipt.id}/original`, clerk);
    expect(new Uint8Array(await original.arrayBuffer())).toEqual(first);
  });

  it('says of a document that was there before that it was', async () => {
    const bytes = newBytes();
    await upload(api, clerk, bytes);
    const receipt = Receipt.parse(await (await sendZip({ 'a.txt': bytes, 'b.txt': newBytes() })).json());
    expect(receipt.archive?.map((packed) => packed.receipt?.alreadyReceived)).toEqual([true, false]);
  });

  it.each([
    ['of one document', zipSync({ 'a.txt': strToU8('一份年报') })],
    ['that is damaged', zipSync({ 'a.txt': strToU8('甲'), 'b.txt': strToU8('乙') }).subarray(0, 90)],
  ])('%s is sent on as it is', async (_, bytes) => {
    const receipt = Receipt.parse(await (await upload(api, clerk, new Uint8Array(bytes), { name: 'a.zip' })).json());
    expect(receipt.archive).toBeUndefined();
    expect(await get(receipt.id)).toMatchObject({ fileName: 'a.zip' });
  });

  it('tells why a document with a password was not sent, and sends the others', async () => {
    const bytes = zip({ 'a.txt': newBytes(), 'b.txt': newBytes() });
    const entry = Buffer.from(bytes).lastIndexOf('PK\u0001\u0002');
    bytes[entry + 8] = (bytes[entry + 8] ?? 0) | 1;
    const receipt = Receipt.parse(await (await upload(api, clerk, bytes, { name: 'a.zip' })).json());
    expect(receipt.archive).toMatchObject([
      { fileName: 'a.txt', reason: null },
      { fileName: 'b.txt', receipt: null, reason: expect.stringContaining('密码') as string },
    ]);
  });

  it('takes the place of no single report, and then nothing of it is kept', async () => {
    const replaces = await send(api, clerk);
    const before = await count();
    const answer = await sendZip({ 'a.txt': newBytes(), 'b.txt': newBytes() }, { replaces });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'question-invalid' });
    expect(await count()).toBe(before);
  });
});
