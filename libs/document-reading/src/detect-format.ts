import { AppError } from '@gongkai/outcome';

import { decodeText } from './decode-text.js';
import { emptyDocument, encrypted, unsupported } from './document-errors.js';
import { isMarkdown } from './markdown/is-markdown.js';
import { CompoundFile, OLE_SIGNATURE } from './ole/compound-file.js';
import type { DocumentFormat } from './source-document.js';
import { ZipArchive } from './zip/zip-archive.js';

/** What the bytes are: a kind that can be read, or the reason why none of ours. Text comes decoded. */
export type Sniffed =
  | { readonly format: 'docx' | 'doc' | 'xlsx' | 'xls' | 'pdf' | 'ofd' | 'mht' | 'picture' }
  | { readonly format: 'html' | 'markdown' | 'text'; readonly text: string; readonly encoding: string }
  /** A zip file that is none of these itself: documents may be in it. */
  | { readonly format: 'archive' }
  | { readonly format: null; readonly error: AppError };

const AS_DOCX = '请用 Word 或 WPS 打开后另存为 docx 格式，再上传。';
const AS_XLSX = '请用 Excel 或 WPS 打开后另存为 xlsx 格式，再上传。';

export const ACCEPTED =
  '请上传 Word（docx、doc、wps）、Excel（xlsx、xls、et）、PDF、OFD、网页（html、mht）、txt、md 文件，或装有这些文件的 zip 压缩包。';

const ZIP: readonly number[] = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP: readonly number[] = [0x50, 0x4b, 0x05, 0x06];

const OTHER_ARCHIVES: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x1f, 0x8b], // gzip
];

const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x42, 0x4d], // BMP
  [0x49, 0x49, 0x2a, 0x00], // TIFF
  [0x4d, 0x4d, 0x00, 0x2a], // TIFF
];

/** Tells the kind of a document from its bytes; its name is not looked at. Null: none that can be read. */
export function detectFormat(bytes: Uint8Array): DocumentFormat | null {
  const { format } = sniff(bytes);
  return format === 'archive' ? null : format;
}

export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { format: null, error: emptyDocument('文件是空的（0 字节），请重新导出后再上传。') };
  if (startsWith(bytes, ZIP)) return sniffZip(bytes);
  if (startsWith(bytes, OLE_SIGNATURE)) return sniffOle(bytes);
  if (includesAscii(bytes.subarray(0, 1024), '%PDF-')) return { format: 'pdf' };
  if (startsWith(bytes, EMPTY_ZIP)) {
    return { format: null, error: emptyDocument('压缩包是空的，请把年报放进去再上传。') };
  }
  if (OTHER_ARCHIVES.some((magic) => startsWith(bytes, magic))) {
    return {
      format: null,
      error: unsupported('这是 RAR、7z 或 gz 压缩包', '请解压后上传里面的文件，或改用 zip 压缩。'),
    };
  }
  if (PICTURES.some((magic) => startsWith(bytes, magic))) return { format: 'picture' };
  return isMimeMessage(bytes) ? { format: 'mht' } : sniffText(bytes);
}

/** A part of an Office document has its place in the folder of its program; a folder of a user holds no such parts. */
const OFFICE_PART = /^(word|xl)\/(?:.*\/)?[^/]+\.(?:xml|bin|rels)$/u;

function sniffZip(bytes: Uint8Array): Sniffed {
  const names = namesInZip(bytes);
  for (const name of names ?? []) {
    const folder = OFFICE_PART.exec(name)?.[1];
    if (folder) return { format: folder === 'word' ? 'docx' : 'xlsx' };
  }
  if (names === null) return sniffDamagedZip(bytes);
  if (names.includes('OFD.xml')) return { format: 'ofd' };
  if (names.includes('mimetype') && names.includes('content.xml')) {
    return { format: null, error: unsupported('这是 OpenDocument 文件', AS_DOCX) };
  }
  return { format: 'archive' };
}

function namesInZip(bytes: Uint8Array): readonly string[] | null {
  try {
    return new ZipArchive(bytes).names;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** Names of entries stand uncompressed in a zip file, also in one that is cut off. */
function sniffDamagedZip(bytes: Uint8Array): Sniffed {
  if (includesAscii(bytes, 'word/')) return { format: 'docx' };
  if (includesAscii(bytes, 'xl/')) return { format: 'xlsx' };
  return { format: includesAscii(bytes, 'OFD.xml') ? 'ofd' : 'archive' };
}

/** OLE files: the Office formats of before 2007, and what Office makes of a document with a password. */
function sniffOle(bytes: Uint8Array): Sniffed {
  try {
    const file = new CompoundFile(bytes);
    if (file.has('EncryptedPackage')) return { format: null, error: encrypted() };
    if (file.has('WordDocument')) return { format: 'doc' };
    if (file.has('Workbook')) return { format: 'xls' };
    if (file.has('Book')) return { format: null, error: unsupported('这是 Excel 95 或更早的文件', AS_XLSX) };
    return { format: null, error: unsupported('这是旧版 Office 文件', AS_DOCX) };
  } catch (error) {
    if (error instanceof AppError) return { format: null, error };
    throw error;
  }
}

const LESS = 0x3c;

/** The head of a mail or of a page saved in one file: fields, of which one is the version of MIME. */
const MIME_HEAD = /^(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,40}?MIME-Version:/iu;

function isMimeMessage(bytes: Uint8Array): boolean {
  // The name of a field begins with a letter, a page does not.
  if (bytes[0] === LESS) return false;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return MIME_HEAD.test(head.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/u, ''));
}

const MARKUP_AT_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,200}\?>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|style|link|table|div|section|article|p|h[1-6]|span|br|center|font|ul|ol)\b/iu;
const MARKUP_INSIDE = /<\/(?:html|body|table|td|div|p)\s*>/iu;

function sniffText(bytes: Uint8Array): Sniffed {
  const decoded = decodeText(bytes);
  if (!decoded) return { format: null, error: unsupported('无法识别文件类型', ACCEPTED) };
  const { text, encoding } = decoded;
  if (text.trim() === '') return { format: null, error: emptyDocument() };
  if (text.startsWith('{\\rtf')) return { format: null, error: unsupported('这是 RTF 文件', AS_DOCX) };
  if (MARKUP_AT_START.test(text.slice(0, 8192))) return { format: 'html', text, encoding };
  if (isMarkdown(text)) return { format: 'markdown', text, encoding };
  if (MARKUP_INSIDE.test(text)) return { format: 'html', text, encoding };
  if (/^\s*<\?xml/u.test(text)) return { format: null, error: unsupported('这是 XML 文件', AS_DOCX) };
  return { format: 'text', text, encoding };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function includesAscii(bytes: Uint8Array, text: string): boolean {
  const wanted = new TextEncoder().encode(text);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
