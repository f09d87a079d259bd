import { zipSync } from 'fflate';

import { detectFormat, sniff } from './detect-format.js';
import { compoundFile } from './testing/compound-file.js';
import { p, packed, wordFile } from './testing/packed.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([
  ['docx', wordFile('')],
  ['xlsx', packed({ 'xl/workbook.xml': '<workbook/>' })],
  ['doc', compoundFile({ WordDocument: utf8('') })],
  ['xls', compoundFile({ Workbook: utf8('') })],
  ['ofd', packed({ 'OFD.xml': '<OFD/>' })],
  ['pdf', utf8('\n%PDF-1.7\n')],
  ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ['html', utf8('<!-- 导出 -->\n<!DOCTYPE html><title>年报</title>')],
  ['html', utf8('<p>一个片段')],
  ['html', utf8('题目\n<table><tr><td>0</td></tr></table>')],
  ['mht', utf8('MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>')],
  ['mht', utf8('From: <保存>\r\nContent-Type: multipart/related;\r\n\tboundary="a"\r\nMIME-Version: 1.0\r\n\r\n')],
  ['markdown', utf8('规章|0\n---|---\n许可|1')],
  ['markdown', utf8('# 年报\n\n- 一\n')],
  ['markdown', utf8('# 年报\n\n## 一、总体情况\n')],
  ['text', utf8('规章\t0\t0\t0')],
  ['text', utf8('a < b，b > c')],
  ['text', utf8('| 规章 | 0 |\n| 许可 | 1 |')],
  ['text', utf8('| 规章 | 0 |\n| 许可 | 1 |\n| --- | --- |')],
  ['text', utf8('# 备注')],
])('tells %s by its bytes', (format, bytes) => {
  expect(detectFormat(bytes)).toBe(format);
});

it('looks for parts of documents in names, not in what is packed, and not in the folders of people', () => {
  const stored = zipSync({ '年报.docx': [wordFile(p('甲')), { level: 0 }], 'word/年报.docx': wordFile(p('乙')) });
  expect(sniff(stored).format).toBe('archive');
  expect(detectFormat(stored)).toBeNull();
});

it('knows a Word file that was cut off', () => {
  const whole = wordFile('<w:p/>');
  expect(detectFormat(whole.subarray(0, whole.length - 60))).toBe('docx');
});

it.each([
  ['a workbook of Excel 95', compoundFile({ Book: utf8('') }), 'format-unsupported', '另存为 xlsx'],
  ['another OLE file', compoundFile({ Contents: utf8('') }), 'format-unsupported', '另存为 docx'],
  ['an Office file with a password', compoundFile({ EncryptedPackage: utf8('') }), 'document-encrypted', '取消密码'],
  [
    'an OLE file that was cut off',
    compoundFile({ WordDocument: utf8('') }).subarray(0, 700),
    'document-damaged',
    '不完整',
  ],
  [
    'an OpenDocument file',
    packed({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    'format-unsupported',
    'docx',
  ],
  ['a zip file without files', zipSync({}), 'document-empty', '空的'],
  ['a RAR file', utf8('Rar!\u001a\u0007'), 'format-unsupported', 'zip'],
  ['RTF', utf8('{\\rtf1\\ansi}'), 'format-unsupported', '另存为 docx'],
  ['XML that is no page', utf8('<?xml version="1.0"?><report/>'), 'format-unsupported', '另存为 docx'],
  ['unknown bytes', Uint8Array.from([0, 1, 2, 3, 0xff]), 'format-unsupported', '请上传'],
  ['nothing', new Uint8Array(), 'document-empty', '0 字节'],
  ['blank text', utf8(' \n\u3000\n'), 'document-empty', '没有文字'],
])('refuses %s and says what to do', (_, bytes, code, advice) => {
  const sniffed = sniff(bytes);
  expect(detectFormat(bytes)).toBeNull();
  expect(sniffed.format === null ? sniffed.error : null).toMatchObject({
    code,
    message: expect.stringContaining(advice) as string,
  });
});
