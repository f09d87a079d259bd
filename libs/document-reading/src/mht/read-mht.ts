import { decodeText } from '../decode-text.js';
import { damaged, emptyDocument } from '../document-errors.js';
import { readHtml } from '../html/read-html.js';
import type { SourceDocument } from '../source-document.js';
import { readText } from '../text/read-text.js';
import { type MimePart, mimeParts } from './mime-parts.js';

/** Reads a page saved in one file (MIME HTML, RFC 2557): its first page; pictures and frames are left out. */
export function readMht(bytes: Uint8Array): SourceDocument {
  const parts = mimeParts(toLatin1(bytes));
  const page = parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  if (page) return { ...readHtml(textOf(page)), format: 'mht' };
  const text = parts.find(({ type }) => type === 'text/plain');
  if (!text) throw emptyDocument('网页文件里没有网页，请在浏览器里重新保存后再上传。');
  return { ...readText(textOf(text)), format: 'mht' };
}

/** What programs write that do not know the encoding, or need none because they write every letter as a number. */
const LATIN = /^(?:us-ascii|ascii|iso-8859-1|latin1|windows-1252)$/u;

function textOf({ bytes, charset }: MimePart): string {
  const isNamed = charset !== undefined && !LATIN.test(charset);
  const decoded = decodeText(bytes, isNamed ? charset : undefined);
  if (!decoded) throw damaged('网页文件的文字编码无法识别', { charset });
  return decoded.text;
}

/** One character a byte. Not `latin1`, by which a TextDecoder understands Windows-1252. */
function toLatin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return pieces.join('');
}
