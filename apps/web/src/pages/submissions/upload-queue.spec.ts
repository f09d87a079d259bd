import type { Receipt } from '@gongkai/api-contract';

import { ApiError } from '../../api/api-error.js';
import { type Send, UploadQueue } from './upload-queue.js';

const RECEIPT: Receipt = {
  id: '7d0cb6b8-6b1b-4f5e-9a37-1b9d1c1f9f01',
  receivedAt: '2026-01-05T02:00:00.000Z',
  sha256: 'aa',
  alreadyReceived: false,
};

function file(name: string, size = 3): File {
  return { name, size } as File;
}

/** A server that answers when told to. */
function aServer() {
  const calls: { name: string; resolve: (receipt: Receipt) => void; reject: (error: Error) => void }[] = [];
  const progress: ((share: number) => void)[] = [];
  const send: Send = ({ name }, _fields, onProgress) =>
    new Promise((resolve, reject) => {
      progress.push(onProgress);
      calls.push({ name, resolve, reject });
    });
  return { send, calls, progress };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it('sends two at once and the third when one is through', async () => {
  const server = aServer();
  let received = 0;
  const queue = new UploadQueue(server.send, () => (received += 1));
  queue.add([file('甲.docx'), file('乙.docx'), file('丙.docx')], {});
  expect(queue.snapshot().map(({ state }) => state)).toEqual(['sending', 'sending', 'waiting']);
  server.progress[0]!(0.4);
  expect(queue.snapshot()[0]).toMatchObject({ name: '甲.docx', share: 0.4 });
  server.calls[0]!.resolve(RECEIPT);
  await settled();
  expect(queue.snapshot().map(({ name, state }) => `${name} ${state}`)).toEqual(['乙.docx sending', '丙.docx sending']);
  expect(received).toBe(1);
});

it('keeps what failed and what was there before, until dismissed', async () => {
  const server = aServer();
  const queue = new UploadQueue(server.send, () => undefined);
  queue.add([file('甲.docx'), file('乙.docx')], {});
  server.calls[0]!.reject(new ApiError('document-damaged', 422, '文件已损坏'));
  server.calls[1]!.resolve({ ...RECEIPT, alreadyReceived: true });
  await settled();
  expect(queue.snapshot().map(({ state }) => state)).toEqual(['failed', 'already-received']);
  queue.dismiss(1);
  expect(queue.snapshot().map(({ name }) => name)).toEqual(['乙.docx']);
});

it('keeps what was in a zip file, until dismissed', async () => {
  const server = aServer();
  const queue = new UploadQueue(server.send, () => undefined);
  queue.add([file('全县.zip')], {});
  const archive = [
    { fileName: '甲.docx', receipt: RECEIPT, reason: null },
    { fileName: '乙.docx', receipt: null, reason: '文件设有密码' },
  ];
  server.calls[0]!.resolve({ ...RECEIPT, archive });
  await settled();
  expect(queue.snapshot()).toMatchObject([{ name: '全县.zip', state: 'unpacked', receipt: { archive } }]);
});

it.each([
  ['空.docx', 0, 'document-empty'],
  ['大.pdf', 60 * 1024 * 1024, 'document-too-large'],
])('does not send %s of %d bytes', (name, size, code) => {
  const server = aServer();
  const queue = new UploadQueue(server.send, () => undefined);
  queue.add([file(name, size)], {});
  expect(server.calls).toHaveLength(0);
  expect(queue.snapshot()[0]).toMatchObject({ state: 'failed', error: { code } });
});
