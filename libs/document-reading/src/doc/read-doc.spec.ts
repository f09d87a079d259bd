import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { compoundFile } from '../testing/compound-file.js';
import { lostPlaces, shape, tablesOf } from '../testing/shape.js';
import { readDoc } from './read-doc.js';

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../testing', name)));

const FEATURES = sample('word-97-features.doc');

it('reads what Word shows: revisions done, fields as their results, boxes and notes in their places', () => {
  const document = readDoc(FEATURES);
  expect(shape(document)).toEqual([
    '公开新的信息15条。',
    '前半句，后半句。',
    '第1页',
    '框前框后',
    '框里的字',
    '甲',
    '乙\t丙-丁',
    [
      ['1,1+2x1 合并', '1,2+1x2 横跨', '1,4 末'],
      ['2,2 1', '2,3 ', '2,4 2'],
      ['3,1+1x2 嵌套\n', '3,3+1x2 5'],
      ['4,1 只有一格', '4,2 9', '4,3 ', '4,4 '],
      ['5,1 删去的行', '5,2+1x3 8'],
    ],
    [
      ['1,1 内一', '1,2 3'],
      ['2,1 内二', '2,2 4'],
    ],
    '表后',
    '框一',
    '框二',
    '全角１２３　€ café Ω',
    '有注之后',
    '文末',
    '脚注里的字',
  ]);
  expect(document.notices).toMatchObject([{ code: 'tracked-changes' }]);
  expect(tablesOf(document).map(({ geometry }) => geometry)).toEqual(['grid', 'grid']);
  expect(lostPlaces(document)).toEqual([]);
});

it('prints the numbers of lists, whether the paragraph or its style gives them', () => {
  expect(shape(readDoc(sample('word-97-numbered.doc')))).toEqual([
    '一、总体情况',
    '（一）主动公开',
    '（二）依申请公开',
    '二、问题',
    '（一）不足',
    '3. 第三',
    '4. 第四',
    '没有编号',
  ]);
});

/** The head of a Word file, and nothing after it. */
function head({ version = 193, flags = 0 }: { version?: number; flags?: number }): Uint8Array {
  const bytes = new Uint8Array(1024);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, version, true);
  view.setUint16(10, flags, true);
  return bytes;
}

it.each([
  ['document-encrypted', '密码', compoundFile({ WordDocument: head({ flags: 0x0100 }) })],
  ['format-unsupported', 'Word 95', compoundFile({ WordDocument: head({ version: 104 }) })],
  ['document-damaged', '1Table', compoundFile({ WordDocument: head({ flags: 0x0200 }) })],
  ['document-damaged', '文件头', compoundFile({ WordDocument: new Uint8Array(1024) })],
  ['document-damaged', '不完整', compoundFile({ WordDocument: head({}), '0Table': new Uint8Array(100) })],
])('refuses with %s: %s', (code, message, bytes) => {
  expect(() => readDoc(bytes)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) as string }) as Error,
  );
});
