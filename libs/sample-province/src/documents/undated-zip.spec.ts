import { utils, write } from '@e965/xlsx';

import { undatedZip } from './undated-zip.js';

const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([['示例数据']]), '示例');
const ARCHIVE = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);

/** The archive with another day in every header that dates a file. */
function dated(archive: Uint8Array, day: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint16(at + 12, day, true);
    if (signature === 0x02014b50) view.setUint16(at + 14, day, true);
  }
  return bytes;
}

it('makes archives of different days the same', () => {
  const [monday, tuesday] = [dated(ARCHIVE, 0x5c21), dated(ARCHIVE, 0x5c22)];
  expect(monday).not.toEqual(tuesday);
  expect(undatedZip(monday)).toEqual(undatedZip(tuesday));
  expect(undatedZip(monday)).toHaveLength(ARCHIVE.length);
});

it('refuses what is no archive', () => {
  expect(() => undatedZip(new TextEncoder().encode('示例数据，不是压缩包，也没有目录'))).toThrow('directory');
});
