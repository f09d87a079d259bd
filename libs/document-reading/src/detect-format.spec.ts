import { detectFormat, sniff } from './detect-format.js';
import { packed, wordFile } from './testing/packed.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const ole = (name: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...utf8(name.replace(/./gu, '$&\0'))]);

it.each([
  ['docx', wordFile('')],
  ['xlsx', packed({ 'xl/workbook.xml': '<workbook/>' })],
  ['pdf', utf8('\n%PDF-1.7\n')],
  ['html', utf8('<!-- 导出 -->\n<!DOCTYPE html><title>年报</title>')],
  ['html', utf8('<p>一个片段')],
  ['html', utf8('题目\n<table><tr><td>0</td></tr></table>')],
  ['text', utf8('规章\t0\t0\t0')],
  ['text', utf8('a < b，b > c')],
])('tells %s by its bytes', (format, bytes) => {
  expect(detectFormat(bytes)).toBe(format);
});

it('knows a Word file that was cut off', () => {
  const whole = wordFile('<w:p/>');
  expect(detectFormat(whole.subarray(0, whole.length - 60))).toBe('docx');
});

it.each([
  ['an old Word file', ole('WordDocument'), 'format-unsupported', '另存为 docx'],
  ['an old Excel file', ole('Workbook'), 'format-unsupported', '另存为 xlsx'],
  ['another OLE file', ole('Contents'), 'format-unsupported', '另存为 docx'],
  ['an Office file with a password', ole('EncryptedPackage'), 'document-encrypted', '取消密码'],
  ['an OFD file', packed({ 'OFD.xml': '<OFD/>' }), 'format-unsupported', 'PDF'],
  [
    'an OpenDocument file',
    packed({ mimetype: 'application/vnd.oasis.opendocument.text' }),
    'format-unsupported',
    'docx',
  ],
  ['any other zip file', packed({ 'a.txt': 'a' }), 'format-unsupported', '解压'],
  ['RTF', utf8('{\\rtf1\\ansi}'), 'format-unsupported', '另存为 docx'],
  ['a page in one file', utf8('MIME-Version: 1.0\n\n<html></html>'), 'format-unsupported', '另存为 docx'],
  ['XML that is no page', utf8('<?xml version="1.0"?><report/>'), 'format-unsupported', '另存为 docx'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'format-unsupported', '图片'],
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
