import { decodeText } from './decode-text.js';

/** 公开 in GBK. */
const GBK = [0xb9, 0xab, 0xbf, 0xaa];
const ascii = (text: string): number[] => [...new TextEncoder().encode(text)];
const bytes = (...parts: (number[] | Uint8Array)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

it.each([
  ['UTF-8', new TextEncoder().encode('公开'), 'utf-8'],
  ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], new TextEncoder().encode('公开')), 'utf-8'],
  ['UTF-16, lowest byte first', bytes([0xff, 0xfe, 0x6c, 0x51, 0x00, 0x5f]), 'utf-16le'],
  ['UTF-16, highest byte first', bytes([0xfe, 0xff, 0x51, 0x6c, 0x5f, 0x00]), 'utf-16be'],
  ['GBK', bytes(GBK), 'gb18030'],
])('reads %s', (_, input, encoding) => {
  expect(decodeText(input)).toEqual({ text: '公开', encoding });
});

it('reads four bytes of GB 18030 that GBK lacks', () => {
  expect(decodeText(bytes([0x95, 0x32, 0x82, 0x36], GBK))?.text).toBe('𠀀公开');
});

it('reads what a page declares as a part of GB 18030 by that', () => {
  const page = bytes(ascii('<meta charset="gb2312">'), GBK);
  expect(decodeText(page)).toEqual({ text: '<meta charset="gb2312">公开', encoding: 'gb18030' });
});

it('does not believe the page when its bytes are UTF-8', () => {
  const page = new TextEncoder().encode('<meta charset=gb2312>公开');
  expect(decodeText(page)?.encoding).toBe('utf-8');
});

it.each(['windows-1252', 'iso-8859-1', 'big5', 'utf-8'])('does not believe that common Chinese is %s', (charset) => {
  const page = bytes(ascii(`<meta charset="${charset}"><p>`), GBK, ascii('</p>'));
  expect(decodeText(page)).toEqual({ text: `<meta charset="${charset}"><p>公开</p>`, encoding: 'gb18030' });
});

it.each(['windows-1252', 'iso-8859-1', 'big5', 'gb2312'])('does not believe that UTF-8 is %s', (charset) => {
  const page = `<meta charset="${charset}"><p>公开</p>`;
  expect(decodeText(new TextEncoder().encode(page))).toEqual({ text: page, encoding: 'utf-8' });
});

it.each([
  ['big5', '政府資訊', [0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54]],
  ['windows-1252', 'déjà', [0x64, 0xe9, 0x6a, 0xe0]],
])('believes the page that its bytes are %s when they make no common Chinese', (charset, text, letters) => {
  const page = bytes(ascii(`<meta charset="${charset}"><p>`), letters, ascii('</p>'));
  expect(decodeText(page)).toEqual({ text: `<meta charset="${charset}"><p>${text}</p>`, encoding: charset });
});

it('passes over an encoding that nobody knows', () => {
  expect(decodeText(bytes(ascii('<meta charset="no-such">'), GBK))?.text).toContain('公开');
});

it.each([
  ['zero bytes', [0x61, 0x00, 0x62]],
  ['sequences that no encoding has', [0x81, 0xff, 0xff, 0x80]],
])('takes %s for no text', (_, input) => {
  expect(decodeText(Uint8Array.from(input))).toBeNull();
});
