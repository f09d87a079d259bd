import { shape } from '../testing/shape.js';
import { readMht } from './read-mht.js';

/** 公开 in GBK. */
const GBK = '\u00b9\u00ab\u00bf\u00aa';

/** One byte for each character. */
const message = (...lines: string[]): Uint8Array =>
  Uint8Array.from(lines.join('\r\n'), (character) => character.charCodeAt(0));

const HEAD = ['MIME-Version: 1.0', 'Content-Type: multipart/related;', '\tboundary="=_a"', '', 'A note.', ''];

it.each([
  [
    'quoted-printable, in the encoding of its head',
    [
      'Content-Type: text/html; charset="gb2312"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>=B9=AB=BF=',
      '=AA</p>',
    ],
  ],
  ['base64', ['Content-Type: text/html; charset=gbk', 'Content-Transfer-Encoding: base64', '', 'PHA+uau/', 'qjwvcD4=']],
  ['bytes as they are, in an encoding that it does not name', ['Content-Type: text/html', '', `<p>${GBK}</p>`]],
  [
    'another encoding than it names',
    ['Content-Type: text/html; charset=gb2312', '', '<p>\u00e5\u0085\u00ac\u00e5\u00bc\u0080</p>'],
  ],
  ['numbers for letters', ['Content-Type: text/html; charset="us-ascii"', '', '<p>&#20844;&#24320;</p>']],
])('reads a page in %s', (_, part) => {
  const bytes = message(...HEAD, '--=_a', ...part, '--=_a', 'Content-Type: image/png', '', 'x', '--=_a--', '');
  const document = readMht(bytes);
  expect(document.format).toBe('mht');
  expect(shape(document)).toEqual(['公开']);
});

it('reads the first page of parts inside parts', () => {
  const inner = ['Content-Type: multipart/alternative; boundary=b', '', '--b', 'Content-Type: text/plain', '', 'no'];
  const page = ['--b', 'Content-Type: text/html', '', '<p>yes', '--b--'];
  expect(shape(readMht(message(...HEAD, '--=_a', ...inner, ...page, '--=_a--')))).toEqual(['yes']);
});

it('reads a message of text where there is no page', () => {
  expect(shape(readMht(message('MIME-Version: 1.0', '', 'text')))).toEqual(['text']);
});

it.each([
  ['document-damaged', '不完整', message(...HEAD, '--=_a', 'Content-Type: text/html', '', '<p>cut')],
  ['document-damaged', '不完整', message('MIME-Version: 1.0')],
  ['document-damaged', '编码', message('Content-Type: text/html', 'Content-Transfer-Encoding: base64', '', 'PHA+A')],
  ['document-empty', '没有网页', message(...HEAD, '--=_a', 'Content-Type: image/png', '', 'x', '--=_a--')],
  [
    'document-too-complex',
    '层次',
    message(
      ...Array.from(
        { length: 12 },
        (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}`,
      ),
      ...Array.from({ length: 12 }, (_, depth) => `--b${11 - depth}--`),
    ),
  ],
  [
    'document-too-complex',
    '文件头过长',
    message('MIME-Version: 1.0', 'X: y', ...Array<string>(100_000).fill(' z'), '', '<p>x'),
  ],
  [
    'document-too-complex',
    '过多',
    message(...HEAD, ...Array<string>(2100).fill('--=_a\r\nContent-Type: a/b\r\n\r\nx'), '--=_a--'),
  ],
])('refuses with %s: %s', (code, text, bytes) => {
  expect(() => readMht(bytes)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(text) as string }) as Error,
  );
});
