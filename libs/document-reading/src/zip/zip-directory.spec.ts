import { strToU8, zipSync } from 'fflate';

import { directoryEntry, patched } from '../testing/packed.js';
import { crc32 } from './crc32.js';
import { readDirectory } from './zip-directory.js';

/** 公开.txt in GBK. */
const GBK = [0xb9, 0xab, 0xbf, 0xaa, 0x2e, 0x74, 0x78, 0x74];

const UNICODE_NAME = 0x7075;

/** A zip file with one entry of eight bytes of name, and extra fields. */
function zipOf(name: readonly number[], { extra = {} }: { extra?: Record<number, Uint8Array> } = {}): Uint8Array {
  const bytes = zipSync({ '12345678': [strToU8('内容'), { level: 0, extra }] });
  const copy = bytes.slice();
  copy.set(name, directoryEntry(copy, 0) + 46);
  return copy;
}

function namesIn(bytes: Uint8Array): string[] {
  return [...readDirectory(bytes).keys()];
}

it('reads names in GBK, which say nothing of it', () => {
  expect(namesIn(zipOf(GBK))).toEqual(['公开.txt']);
});

it('reads names in UTF-8, whether or not they say so', () => {
  const bytes = zipSync({ '公开.txt': strToU8('内容') });
  expect(namesIn(bytes)).toEqual(['公开.txt']);
  const silent = bytes.slice();
  silent[directoryEntry(silent, 0) + 9] = 0;
  expect(namesIn(silent)).toEqual(['公开.txt']);
});

it('prefers the name in UTF-8 beside another one, as long as it belongs to it', () => {
  const field = (checksum: number): Uint8Array => {
    const bytes = new Uint8Array([1, 0, 0, 0, 0, ...strToU8('年报.txt')]);
    new DataView(bytes.buffer).setUint32(1, checksum, true);
    return bytes;
  };
  const extra = (checksum: number): Record<number, Uint8Array> => ({ [UNICODE_NAME]: field(checksum) });
  expect(namesIn(zipOf(GBK, { extra: extra(crc32(Uint8Array.from(GBK))) }))).toEqual(['年报.txt']);
  expect(namesIn(zipOf(GBK, { extra: extra(0) }))).toEqual(['公开.txt']);
});

/** The same file with its numbers in eight bytes: in the field of the entry, and in a second end record. */
function inLargeForm(): Uint8Array {
  const sizes = new Uint8Array(24);
  const numbers = new DataView(sizes.buffer);
  numbers.setBigUint64(0, 6n, true);
  numbers.setBigUint64(8, 6n, true);
  const bytes = zipOf(GBK, { extra: { 1: sizes } });
  const entry = directoryEntry(bytes, 0);
  const directory = [20, 24, 42].reduce((copy, field) => patched(copy, entry + field, 0xffffffff), bytes);
  const end = directory.length - 22;
  const large = new Uint8Array(76);
  const view = new DataView(large.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(32, 1n, true);
  view.setBigUint64(48, BigInt(entry), true);
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(64, BigInt(end), true);
  const whole = new Uint8Array([...directory.subarray(0, end), ...large, ...directory.subarray(end)]);
  return patched(patched(whole, whole.length - 14, 0xffffffff), whole.length - 6, 0xffffffff);
}

it('reads files whose numbers have eight bytes', () => {
  expect([...readDirectory(inLargeForm()).values()]).toMatchObject([{ name: '公开.txt', size: 6, packedSize: 6 }]);
});

it.each([
  ['a second end record beyond the file', patched(inLargeForm(), inLargeForm().length - 34, 0x7fffffff)],
  ['an entry that lacks its large numbers', patched(zipOf(GBK), directoryEntry(zipOf(GBK), 0) + 20, 0xffffffff)],
])('refuses %s', (_, bytes) => {
  expect(() => readDirectory(bytes)).toThrow(expect.objectContaining({ code: 'document-damaged' }) as Error);
});
