import { strToU8, zipSync } from 'fflate';

import { MAX_INFLATED_BYTES, MAX_PART_BYTES, MAX_ZIP_ENTRIES } from '../limits.js';
import { directoryEntry, patched } from '../testing/packed.js';
import { ZipArchive } from './zip-archive.js';

const TEXT = '政府信息公开'.repeat(1000);
const FILE = zipSync({ 'word/a.xml': strToU8(TEXT), 'b.txt': [strToU8('stored'), { level: 0 }] });

const fails = (code: string, message: string): Error =>
  expect.objectContaining({ code, message: expect.stringContaining(message) as string }) as Error;

it('unpacks what it is asked for', () => {
  const archive = new ZipArchive(FILE);
  expect(archive.names).toEqual(['word/a.xml', 'b.txt']);
  expect(new TextDecoder().decode(archive.read('word/a.xml'))).toBe(TEXT);
  expect(new TextDecoder().decode(archive.read('b.txt'))).toBe('stored');
});

it('reads names whose folders are parted by backslashes', () => {
  expect(new ZipArchive(zipSync({ 'word\\document.xml': strToU8('') })).has('word/document.xml')).toBe(true);
});

it.each([
  ['a file that was cut off', FILE.subarray(0, FILE.length - 30)],
  ['a file that was cut off at the front', FILE.subarray(20)],
  ['a directory that points past the end', patched(FILE, directoryEntry(FILE, 0) + 42, 0xfffffff0)],
  ['packed data that reach past the end', patched(FILE, directoryEntry(FILE, 1) + 20, 0x7fffffff)],
])('refuses %s', (_, bytes) => {
  expect(() => new ZipArchive(bytes)).toThrow(fails('document-damaged', '不完整'));
});

it.each([
  ['a size that lies', patched(FILE, directoryEntry(FILE, 0) + 24, 10), 'document-damaged', '校验不符'],
  ['a wrong checksum', patched(FILE, directoryEntry(FILE, 0) + 16, 1), 'document-damaged', '校验不符'],
  ['an unknown packing', patched(FILE, directoryEntry(FILE, 0) + 10, 99), 'document-damaged', '压缩方式'],
  ['a password', patched(FILE, directoryEntry(FILE, 0) + 8, 1), 'document-encrypted', '密码'],
])('refuses %s', (_, bytes, code, message) => {
  expect(() => new ZipArchive(bytes).read('word/a.xml')).toThrow(fails(code, message));
});

it('refuses a part that is not there', () => {
  expect(() => new ZipArchive(FILE).read('word/c.xml')).toThrow(fails('document-damaged', 'word/c.xml'));
});

it('unpacks no part that is too large', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(MAX_PART_BYTES + 1) }, { level: 1 });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(() => new ZipArchive(bomb).read('word/document.xml')).toThrow(fails('document-too-complex', '过大'));
});

it.each([
  ['less than it is', 1000],
  ['more than bytes can unpack to', MAX_PART_BYTES],
])('makes no room for a part that claims to be %s', (_, size) => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(10_000) });
  const lying = patched(bomb, directoryEntry(bomb, 0) + 24, size);
  expect(() => new ZipArchive(lying).read('word/document.xml')).toThrow(fails('document-damaged', '校验不符'));
});

it('counts everything that it unpacks together', () => {
  const archive = new ZipArchive(zipSync({ a: new Uint8Array(MAX_PART_BYTES) }, { level: 1 }));
  for (let whole = 1; whole <= MAX_INFLATED_BYTES / MAX_PART_BYTES; whole += 1) archive.read('a');
  expect(() => archive.read('a')).toThrow(fails('document-too-complex', '过大'));
});

it('refuses a file of too many parts', () => {
  const parts = Array.from({ length: MAX_ZIP_ENTRIES + 1 }, (_, index) => [`${index}`, new Uint8Array()] as const);
  expect(() => new ZipArchive(zipSync(Object.fromEntries(parts)))).toThrow(fails('document-too-complex', '过多'));
});
