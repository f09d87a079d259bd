import { createHash, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { Agent, request as httpRequest } from 'node:http';
import { join } from 'node:path';

import { Receipt, Submission, Submissions } from '@gongkai/api-contract';
import { ReadingRepository } from '@gongkai/report-storage';

import { finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, json, openApi } from '../testing/api-under-test.js';
import { newBytes, send, upload } from '../testing/upload.js';
import { MAX_UPLOAD_BYTES } from './upload.js';

describe('submissions', () => {
  let api: ApiUnderTest;
  let clerk: string;

  beforeAll(async () => {
    api = await openApi();
    clerk = await api.signIn('clerk');
    await registerAgencies(api, [
      { id: 'yanchi', name: '盐池县科学技术局', duties: [2023] },
      { id: 'tongxin', name: '同心县科学技术局', regionCode: '640324' },
    ]);
  });

  afterAll(() => api[Symbol.asyncDispose]());

  const get = async (id: string, token = clerk) =>
    Submission.parse(await (await api.ask(`/api/v1/submissions/${id}`, token)).json());
  const problem = async (answer: Response) => ({ status: answer.status, ...((await answer.json()) as object) });
  const unsentBells = async (): Promise<unknown[]> => api.database.source.query('SELECT id FROM outbox');

  it('answers a receipt once the file, the submission and the bell are kept', async () => {
    const bytes = newBytes();
    const bells = (await unsentBells()).length;
    const answer = await upload(api, clerk, bytes, { publishedOn: '2024-01-20', year: '2023' });
    expect(answer.status).toBe(202);
    const receipt = Receipt.parse(await answer.json());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(receipt).toMatchObject({ sha256, alreadyReceived: false });
    expect(await unsentBells()).toHaveLength(bells + 1);
    expect(await readdir(join(api.folder, 'files', sha256.slice(0, 2)))).toContain(sha256);
    expect(await get(receipt.id)).toMatchObject({
      state: 'received',
      fileName: '2023年年报.txt',
      size: bytes.length,
      sha256,
      sentBy: 'clerk',
      publishedOn: '2024-01-20',
      withdrawn: false,
    });
  });

  it('takes documents of any kind: what they are is found out by reading', async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, sentinel()]);
    expect((await upload(api, clerk, picture, { name: '照片.png' })).status).toBe(202);
  });

  it('tells why a document was refused', async () => {
    const id = await send(api, clerk);
    const readings = new ReadingRepository(api.database.source);
    await readings.refuse((await readings.claim(id))!, { code: 'format-unsupported', reason: '这是图片，请上传文档' });
    expect(await get(id)).toMatchObject({
      state: 'refused',
      reasonCode: 'format-unsupported',
      reason: '这是图片，请上传文档',
    });
  });

  it('gives the original back under its name, always as a download', async () => {
    const bytes = newBytes();
    const name = "盐池县“科技局”(2023)'年报'.html";
    const { id } = Receipt.parse(await (await upload(api, clerk, bytes, { name })).json());
    const answer = await api.ask(`/api/v1/submissions/${id}/original`, clerk);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    const disposition = answer.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename="[ -~]+"; filename\*=UTF-8''/u);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1]!)).toBe(name);
  });

  it('recognises the same bytes of the same sender', async () => {
    const bytes = newBytes();
    const first = Receipt.parse(await (await upload(api, clerk, bytes)).json());
    const again = Receipt.parse(await (await upload(api, clerk, bytes, { name: '又一次.txt' })).json());
    expect(again).toEqual({ ...first, alreadyReceived: true });
    const other = Receipt.parse(await (await upload(api, await api.signIn('supervisor'), bytes)).json());
    expect(other.id).not.toBe(first.id);
  });

  it.each([
    ['nothing in it', new Uint8Array(0), {}, 422, 'document-empty'],
    ['a wrong year', newBytes(), { year: '203' }, 400, 'question-invalid'],
    ['a wrong day', newBytes(), { publishedOn: '2024-02-31' }, 400, 'question-invalid'],
    ['an agency that there is not', newBytes(), { agency: '月亮局' }, 404, 'agency-not-found'],
    ['nothing to replace', newBytes(), { replaces: randomUUID() }, 404, 'submission-not-found'],
  ])('refuses a form with %s', async (_what, bytes, fields, status, code) => {
    expect(await problem(await upload(api, clerk, bytes, fields))).toMatchObject({ status, code });
  });

  it('refuses what is no form, a form without a file, and two files at once', async () => {
    const post = (body: RequestInit) => api.ask('/api/v1/submissions', clerk, { method: 'POST', ...body });
    const empty = new FormData();
    empty.append('year', '2023');
    const two = new FormData();
    for (const name of ['a.txt', 'b.txt']) two.append('file', new Blob(['x', String(sentinel())]), name);
    const text = { body: 'x', headers: { 'content-type': 'text/plain' } };
    for (const body of [json({ file: 'x' }), text, { body: empty }, { body: two }]) {
      expect(await problem(await post(body))).toMatchObject({ status: 400, code: 'question-invalid' });
    }
  });

  it('takes a file of 50 MiB, refuses one byte more, and keeps nothing of it', async () => {
    const tooLarge = new Uint8Array(MAX_UPLOAD_BYTES + 1);
    expect(await problem(await upload(api, clerk, tooLarge))).toMatchObject({
      status: 413,
      code: 'document-too-large',
    });
    expect(await readdir(join(api.folder, 'files/arriving'))).toEqual([]);
    expect((await upload(api, clerk, tooLarge.subarray(1))).status).toBe(202);
  });

  it('refuses 60 MB, told or not told beforehand, and the connection can be used again', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (const told of [true, false]) {
      const answer = await sendRaw(api.address, clerk, agent, 60_000_000, told);
      expect(answer).toMatchObject({ status: 413, body: expect.stringContaining('document-too-large') as string });
      expect(await sendRaw(api.address, clerk, agent, 10, told)).toMatchObject({ status: 202 });
    }
    agent.destroy();
  });

  it('is for clerks and supervisors; analysts only read', async () => {
    const analyst = await api.signIn('analyst');
    expect(await problem(await upload(api, analyst))).toMatchObject({ status: 403, code: 'not-allowed' });
  });

  it('lists one’s own, newest first, page by page', async () => {
    const li = await api.signIn('clerk', 'li');
    const ids: string[] = [];
    for (let nth = 0; nth < 3; nth += 1) ids.unshift(await send(api, li));
    const page = async (query: string) =>
      Submissions.parse(await (await api.ask(`/api/v1/submissions?${query}`, li)).json());
    const first = await page('limit=2');
    const second = await page(`limit=2&after=${first.next ?? ''}`);
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(ids);
    expect(second.next).toBeNull();
    expect(await problem(await api.ask('/api/v1/submissions?after=x', li))).toMatchObject({ code: 'question-invalid' });
  });

  it('shows a submission to its sender and to a supervisor, to nobody else, and lets nobody else change it', async () => {
    const id = await send(api, clerk);
    const supervisor = await api.signIn('supervisor');
    const stranger = await api.signIn('clerk', 'stranger');
    expect((await get(id, supervisor)).id).toBe(id);
    for (const path of ['', '/original', '/findings']) {
      const answer = await api.ask(`/api/v1/submissions/${id}${path}`, stranger);
      expect(await problem(answer)).toMatchObject({ status: 403, code: 'not-allowed' });
    }
    const withdraw = (token: string) => api.ask(`/api/v1/submissions/${id}`, token, { method: 'DELETE' });
    expect(await problem(await withdraw(stranger))).toMatchObject({ status: 403, code: 'not-allowed' });
    expect((await withdraw(supervisor)).status).toBe(204);
    expect((await get(id, clerk)).withdrawn).toBe(true);
  });

  it('learns later when a report was published', async () => {
    const id = await send(api, clerk);
    const change = (publishedOn: unknown) =>
      api.ask(`/api/v1/submissions/${id}`, clerk, { ...json({ publishedOn }), method: 'PATCH' });
    expect(await (await change('2024-01-20')).json()).toMatchObject({ id, publishedOn: '2024-01-20' });
    expect(await problem(await change('20 January'))).toMatchObject({ status: 400, code: 'question-invalid' });
    expect(await problem(await change('2999-01-01'))).toMatchObject({
      status: 400,
      detail: expect.stringContaining('不能晚于今天') as string,
    });
    expect(await (await change(null)).json()).toMatchObject({ publishedOn: null });
  });

  it('says so where there is no such submission, and where an id is none', async () => {
    const gone = await api.ask(`/api/v1/submissions/${randomUUID()}`, clerk);
    expect(await problem(gone)).toMatchObject({ status: 404, code: 'submission-not-found' });
    const wrong = await api.ask('/api/v1/submissions/17', clerk);
    expect(await problem(wrong)).toMatchObject({ status: 400, code: 'question-invalid' });
  });

  it('withdraws, twice as well as once, and the report no longer counts', async () => {
    const id = await send(api, clerk);
    await finishReading(api, id, { agencyId: 'yanchi', year: 2023 });
    expect(await reported('yanchi')).toBe('reported');
    for (let nth = 0; nth < 2; nth += 1) {
      expect((await api.ask(`/api/v1/submissions/${id}`, clerk, { method: 'DELETE' })).status).toBe(204);
    }
    expect(await get(id)).toMatchObject({ withdrawn: true });
    expect(await reported('yanchi')).toBe('missing');
  });

  it('replaces: once the new one is read, the old one is withdrawn and names it', async () => {
    const report = { agencyId: 'yanchi', year: 2023 };
    const old = await send(api, clerk);
    await finishReading(api, old, report);
    const id = await send(api, clerk, { replaces: old });
    expect(await get(old)).toMatchObject({ withdrawn: false, replacedBy: null });
    await finishReading(api, id, report);
    expect(await get(old)).toMatchObject({ withdrawn: true, replacedBy: id });
    expect(await get(id)).toMatchObject({ withdrawn: false, replacedBy: null });
  });

  it('takes the agency by id or by full name', async () => {
    for (const agency of ['tongxin', '同心县科学技术局']) {
      expect((await upload(api, clerk, newBytes(), { agency })).status).toBe(202);
    }
    const given: unknown = await api.database.source.query(
      `SELECT count(*)::int AS count FROM submission WHERE given_agency = 'tongxin'`,
    );
    expect(given).toEqual([{ count: 2 }]);
  });

  it('has the agency chosen where it is unsure, and read again with that', async () => {
    const id = await send(api, clerk);
    const choose = (agency: string) => api.ask(`/api/v1/submissions/${id}/agency`, clerk, json({ agency, year: 2022 }));
    expect(await problem(await choose('tongxin'))).toMatchObject({ status: 409, code: 'submission-settled' });
    await finishReading(api, id, { agencyId: 'yanchi', year: 2023 });
    expect(await problem(await choose('nobody'))).toMatchObject({ status: 404, code: 'agency-not-found' });
    const answer = await choose('tongxin');
    expect(answer.status).toBe(200);
    expect(Submission.parse(await answer.json())).toMatchObject({ id, state: 'received' });
  });

  it('has no findings before it has been read', async () => {
    const answer = await api.ask(`/api/v1/submissions/${await send(api, clerk)}/findings`, clerk);
    expect(await problem(answer)).toMatchObject({ status: 404, code: 'report-not-found' });
  });

  async function reported(agencyId: string): Promise<string | undefined> {
    const answer = await api.ask('/api/v1/coverage?year=2023', clerk);
    const { rows } = (await answer.json()) as { rows: { agency: { id: string }; state: string }[] };
    return rows.find(({ agency }) => agency.id === agencyId)?.state;
  }
});

let count = 0;

function sentinel(): number {
  count += 1;
  return count;
}

/** Sends a form over one socket, with its length told beforehand or in chunks. */
function sendRaw(address: string, token: string, agent: Agent, size: number, told: boolean) {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), Buffer.alloc(size, sentinel()), Buffer.from('\r\n--edge--\r\n')]);
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const request = httpRequest(`${address}/api/v1/submissions`, {
      method: 'POST',
      agent,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'multipart/form-data; boundary=edge',
        ...(told ? { 'content-length': body.length } : { 'transfer-encoding': 'chunked' }),
      },
    });
    request.on('error', reject);
    request.on('response', (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => {
        resolve({ status: answer.statusCode, body: Buffer.concat(pieces).toString() });
      });
    });
    request.end(body);
  });
}
