import utif from 'utif2';

import { checkTiff } from './check-tiff.js';

/** A file of one directory at 8, which is followed by the one at `next`. */
function tiff(
  entries: readonly (readonly [tag: number, type: number, count: number, value: number])[],
  next = 0,
): Uint8Array {
  const bytes = new Uint8Array(400);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 0x2a, 0x00, 8]);
  view.setUint16(8, entries.length, true);
  entries.forEach(([tag, type, count, value], index) => {
    view.setUint16(10 + 12 * index, tag, true);
    view.setUint16(12 + 12 * index, type, true);
    view.setUint32(14 + 12 * index, count, true);
    view.setUint32(18 + 12 * index, value, true);
  });
  view.setUint32(10 + 12 * entries.length, next, true);
  return bytes;
}

const SIZE = [
  [256, 4, 1, 10],
  [257, 4, 1, 10],
] as const;

it('lets a sound file pass, with a smaller picture and notes beside it', () => {
  expect(() => {
    checkTiff(new Uint8Array(utif.encodeImage(new Uint8Array(16 * 8 * 4), 16, 8)));
    checkTiff(tiff([...SIZE, [330, 4, 1, 200], [34665, 4, 1, 250]]));
  }).not.toThrow();
});

it.each([
  ['is followed by itself', tiff(SIZE, 8), /目录循环/u],
  ['has itself inside', tiff([...SIZE, [330, 4, 1, 8]]), /目录循环/u],
  ['has itself inside, addressed by a byte', tiff([...SIZE, [34665, 1, 1, 8]]), /目录循环/u],
  ['lists values that are not there', tiff([...SIZE, [273, 4, 0x7fffffff, 8]]), /内容不完整/u],
  ['says that a strip is longer than the file', tiff([...SIZE, [279, 4, 1, 0xffffffff]]), /内容不完整/u],
  ['has tiles of a huge size', tiff([...SIZE, [322, 4, 1, 100_000], [323, 4, 1, 100_000]]), /图片过大/u],
  ['is raw', tiff([...SIZE, [50740, 1, 4, 8]]), /相机的原始照片/u],
  ['lies beyond the end', tiff([], 5000), /内容不完整/u],
])('refuses a directory that %s', (_what, bytes, message) => {
  expect(() => {
    checkTiff(bytes);
  }).toThrow(message);
});

it('refuses more directories than pages can be', () => {
  const many = Array.from({ length: 200 }, (_, index) => [330, 4, 1, 5000 + 20 * index] as const);
  const bytes = new Uint8Array(10_000);
  bytes.set(tiff([]).subarray(0, 8));
  bytes.set(largeDirectory(many), 8);
  expect(() => {
    checkTiff(bytes);
  }).toThrow(/图片页数过多/u);
});

function largeDirectory(entries: readonly (readonly [number, number, number, number])[]): Uint8Array {
  const bytes = new Uint8Array(6 + 12 * entries.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, entries.length, true);
  entries.forEach(([tag, type, count, value], index) => {
    view.setUint16(2 + 12 * index, tag, true);
    view.setUint16(4 + 12 * index, type, true);
    view.setUint32(6 + 12 * index, count, true);
    view.setUint32(10 + 12 * index, value, true);
  });
  return bytes;
}
