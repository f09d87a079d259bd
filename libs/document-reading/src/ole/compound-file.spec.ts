import { compoundFile, DIRECTORY_OFFSET, TABLE_OFFSET } from '../testing/compound-file.js';
import { patched } from '../testing/packed.js';
import { CompoundFile } from './compound-file.js';

const CONTENT = Uint8Array.from({ length: 5000 }, (_, index) => index % 251);
const FILE = compoundFile({ WordDocument: CONTENT, Data: new Uint8Array(10) });

const damagedBy = (message: string): Error =>
  expect.objectContaining({
    code: 'document-damaged',
    message: expect.stringContaining(message) as string,
  }) as Error;

it('gives the bytes of a stream, and no more than its size', () => {
  const file = new CompoundFile(FILE);
  expect(file.has('WordDocument')).toBe(true);
  expect(file.has('Workbook')).toBe(false);
  expect(file.stream('WordDocument')).toEqual(CONTENT);
});

it('knows nothing of streams of embedded documents', () => {
  // The entry of the stream becomes one of a storage, whose contents lie deeper.
  const file = FILE.slice();
  file[DIRECTORY_OFFSET + 128 + 66] = 1;
  expect(new CompoundFile(file).has('WordDocument')).toBe(false);
});

// Sector 0 holds the table, sector 1 the directory; the first stream begins in sector 2.
it.each([
  ['a chain that comes back to itself', patched(FILE, TABLE_OFFSET + 4 * 4, 3), '循环'],
  ['a chain that leaves the file', patched(FILE, TABLE_OFFSET + 4 * 4, 0x00ffffff), '不完整'],
  ['a chain that ends too soon', patched(FILE, TABLE_OFFSET + 4 * 4, 0xfffffffe), '不完整'],
  ['a size that lies', patched(FILE, DIRECTORY_OFFSET + 128 + 120, 0x7fffffff), '不完整'],
])('refuses %s', (_, bytes, message) => {
  expect(() => new CompoundFile(bytes).stream('WordDocument')).toThrow(damagedBy(message));
});

it.each([
  ['a directory whose entries go round in a circle', patched(FILE, DIRECTORY_OFFSET + 256 + 72, 1), '目录循环'],
  ['an entry that is not there', patched(FILE, DIRECTORY_OFFSET + 128 + 72, 999), '不完整'],
  ['a directory without a root', patched(FILE, DIRECTORY_OFFSET + 64, 2), '目录无法识别'],
  ['sectors of an odd size', patched(FILE, 28, 0x0007fffe), '文件头'],
  ['a file that was cut off', FILE.subarray(0, 600), '不完整'],
  ['a head that was cut off', FILE.subarray(0, 20), '不完整'],
])('refuses %s', (_, bytes, message) => {
  expect(() => new CompoundFile(bytes)).toThrow(damagedBy(message));
});

it('does not follow a table of tables in a circle for long', () => {
  const file = compoundFile({ Data: new Uint8Array(60_000) });
  const first = 40;
  // Sector 40 names only sector 0 as part of the table, and itself as the next sector of the list.
  const circle = Array.from({ length: 127 }).reduce<Uint8Array>(
    (bytes, _, index) => patched(bytes, 512 * (first + 1) + 4 * index, 0),
    patched(patched(file, 68, first), 512 * (first + 1) + 508, first),
  );
  expect(() => new CompoundFile(circle)).toThrow(damagedBy('扇区表过大'));
});
