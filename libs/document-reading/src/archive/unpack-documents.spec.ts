import { strToU8, zipSync } from 'fflate';

import { MAX_PACKED_DOCUMENTS } from '../limits.js';
import { readDocument } from '../read-document.js';
import { directoryEntry, p, patched, wordFile } from '../testing/packed.js';
import { unpackDocuments } from './unpack-documents.js';

const text = (written: string): Uint8Array => strToU8(written);

/** Names with what was unpacked, or the code of what was wrong. */
async function unpacked(bytes: Uint8Array): Promise<string[]> {
  const documents = await unpackDocuments(bytes);
  return documents.map((document) =>
    'bytes' in document ? `${document.name} ${document.bytes.length}` : `${document.name} ${document.error.code}`,
  );
}

it('gives the files in folders and in a zip file inside, and leaves out what systems leave behind', async () => {
  const inner = zipSync({ '丁.txt': text('丁丁') });
  const bytes = zipSync({
    '甲.txt': text('甲'),
    '局/乙.txt': text('乙'),
    '局/': new Uint8Array(),
    '乡镇.zip': inner,
    '__MACOSX/局/._乙.txt': text('x'),
    '局/.DS_Store': text('x'),
    'Thumbs.db': text('x'),
    '~$甲.docx': text('x'),
  });
  expect(await unpacked(bytes)).toEqual(['甲.txt 3', '局/乙.txt 3', '乡镇.zip/丁.txt 6']);
});

it('opens zip files one level deep', async () => {
  const deep = zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'd.txt': text('d') }) }), 'a.txt': text('a') });
  expect(await unpacked(deep)).toEqual(['b.zip/c.zip format-unsupported', 'a.txt 1']);
});

it('does not take a document for an archive, though it is one', async () => {
  expect(await unpackDocuments(wordFile(p('甲')))).toEqual([]);
  expect(await unpackDocuments(text('甲'))).toEqual([]);
  expect(await unpacked(zipSync({ 'a.docx': wordFile('') }))).toHaveLength(1);
});

it('goes on past a file that cannot be unpacked', async () => {
  const bytes = zipSync({ 'a.txt': text('a'), 'b.txt': text('b'), 'c.zip': zipSync({ d: text('d') }).subarray(0, 40) });
  const locked = patched(bytes, directoryEntry(bytes, 0) + 8, 1);
  expect(await unpacked(locked)).toEqual(['a.txt document-encrypted', 'b.txt 1', 'c.zip document-damaged']);
});

it.each([
  ['one that swells', zipSync({ 'a.txt': new Uint8Array(20 * 1024 * 1024) }), 'document-too-complex'],
  [
    'one that swells inside',
    zipSync({ 'b.zip': zipSync({ 'a.txt': new Uint8Array(20 * 1024 * 1024) }), 'c.txt': text('c') }),
    'document-too-complex',
  ],
  [
    'one with too many files',
    zipSync(
      Object.fromEntries(Array.from({ length: MAX_PACKED_DOCUMENTS + 1 }, (_, index) => [`${index}`, text('a')])),
    ),
    'document-too-complex',
  ],
  ['one without files', zipSync({ 'a/': new Uint8Array() }), 'document-empty'],
  ['one that was cut off', zipSync({ 'a.txt': text('a') }).subarray(0, 50), 'document-damaged'],
])('refuses %s whole', async (_, bytes, code) => {
  await expect(unpackDocuments(bytes)).rejects.toMatchObject({ name: 'AppError', code });
});

it('reads the one document of a zip file, whatever else is in it', async () => {
  const bytes = zipSync({ '年报.docx': wordFile(p('甲')), '说明.rtf': text('{\\rtf1}') });
  expect(await readDocument(bytes)).toMatchObject({ format: 'docx', blocks: [{ text: '甲' }] });
});

it.each([
  ['several documents', { 'a.txt': text('a'), 'b.txt': text('b') }, 'format-unsupported', '2 个文件'],
  ['none that can be read', { 'a.rtf': text('{\\rtf1}') }, 'document-empty', '没有可以读取'],
])('does not read a zip file of %s as one', async (_, files, code, message) => {
  await expect(readDocument(zipSync(files))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message) as string,
  });
});
