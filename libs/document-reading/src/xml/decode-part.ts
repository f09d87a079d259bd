import { damaged } from '../document-errors.js';

const DECLARED = /^<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.-]{2,20})["']/u;

/**
 * The text of one XML part of a packed document. It is UTF-8 or UTF-16, as its
 * first bytes show; some programs declare another encoding and use it.
 *
 * @throws {AppError} document-damaged where the bytes are not of that encoding.
 */
export function decodePart(part: string, bytes: Uint8Array): string {
  const encoding = unicodeEncoding(bytes);
  const text = decode(bytes, encoding) ?? decode(bytes, declaredEncoding(bytes));
  if (text === null) throw damaged(`组成部分 ${part} 的文字编码有误`, { part, encoding });
  return text;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // An unknown label or an invalid sequence: not this encoding.
    return null;
  }
}

function unicodeEncoding([first, second]: Uint8Array): string {
  // By the byte order mark, or by the zero byte beside the first `<`.
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The encoding that the first line names; it can be read as ASCII. */
function declaredEncoding(bytes: Uint8Array): string {
  return DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 150)))?.[1] ?? 'utf-8';
}
