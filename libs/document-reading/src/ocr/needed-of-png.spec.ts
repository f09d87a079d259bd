import { deflateSync } from 'node:zlib';

import { decode, encode } from 'fast-png';

import { neededOfPng } from './needed-of-png.js';

const PIXELS = Uint8Array.from({ length: 16 * 8 * 3 }, (_, index) => index % 256);
const PICTURE = encode({ width: 16, height: 8, data: PIXELS, channels: 3, depth: 8 });
/** Signature, and the header with what stands around it. */
const HEAD = 8 + 25;

function chunk(name: string, content: Uint8Array): Uint8Array {
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(name), content, Buffer.alloc(4)]);
  whole.writeUInt32BE(content.length);
  return whole;
}

function withChunk(inserted: Uint8Array): Uint8Array {
  return Buffer.concat([PICTURE.subarray(0, HEAD), inserted, PICTURE.subarray(HEAD)]);
}

it('leaves out what pixels do not need', () => {
  const bomb = chunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(1_000_000))]));
  const needed = neededOfPng(withChunk(bomb));
  expect(Buffer.from(needed)).toEqual(Buffer.from(neededOfPng(PICTURE)));
  expect(decode(needed).data).toEqual(PIXELS);
});

it.each([
  ['has more pixels than it says', withChunk(chunk('IDAT', deflateSync(Buffer.alloc(100_000)))), /数据多于它的尺寸/u],
  [
    'has a chunk that is longer than the file',
    withChunk(chunk('IDAT', Buffer.alloc(9)).subarray(0, 10)),
    /内容不完整/u,
  ],
  ['ends in mid-chunk', PICTURE.subarray(0, PICTURE.length - 20), /内容不完整/u],
  ['has no header', Buffer.concat([PICTURE.subarray(0, 8), PICTURE.subarray(HEAD)]), /内容不完整/u],
])('refuses a picture that %s', (_what, bytes, message) => {
  expect(() => neededOfPng(bytes)).toThrow(message);
});
