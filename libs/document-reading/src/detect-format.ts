import type { AppError } from '@gongkai/outcome';

import { decodeText } from './decode-text.js';
import { emptyDocument, encrypted, unsupported } from './document-errors.js';
import type { DocumentFormat } from './source-document.js';

/** What the bytes are: a kind that can be read, or the reason why none of ours. Text comes decoded. */
export type Sniffed =
  | { readonly format: 'docx' | 'xlsx' | 'pdf' }
  | { readonly format: 'html' | 'text'; readonly text: string; readonly encoding: string }
  | { readonly format: null; readonly error: AppError };

const AS_DOCX = '请用 Word 或 WPS 打开后另存为 docx 格式，再上传。';
const AS_XLSX = '请用 Excel 或 WPS 打开后另存为 xlsx 格式，再上传。';
const ACCEPTED = '请上传 docx、xlsx、文字版 PDF、网页（html）或 txt 文件。';

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
  return sniff(bytes).format;
}

export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { format: null, error: emptyDocument('文件是空的（0 字节），请重新导出后再上传。') };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return sniffZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { format: null, error: refuseOle(bytes) };
  if (includesAscii(bytes.subarray(0, 1024), '%PDF-')) return { format: 'pdf' };
  if (PICTURES.some((magic) => startsWith(bytes, magic))) {
    return { format: null, error: unsupported('这是一张图片', `系统不识别图片里的文字。${ACCEPTED}`) };
  }
  return sniffText(bytes);
}

/** Names of entries stand uncompressed in a zip file, also in one that is cut off. */
function sniffZip(bytes: Uint8Array): Sniffed {
  if (includesAscii(bytes, 'word/')) return { format: 'docx' };
  if (includesAscii(bytes, 'xl/')) return { format: 'xlsx' };
  if (includesAscii(bytes, 'OFD.xml')) {
    return {
      format: null,
      error: unsupported('这是 OFD 版式文件', '请上传它的 Word 原稿（docx）或导出的文字版 PDF。'),
    };
  }
  if (includesAscii(bytes, 'opendocument')) {
    return { format: null, error: unsupported('这是 OpenDocument 文件', AS_DOCX) };
  }
  return { format: null, error: unsupported('这是压缩包', `请解压后逐个上传里面的文件。${ACCEPTED}`) };
}

/** OLE files: the Office formats of before 2007, and what Office makes of a document with a password. */
function refuseOle(bytes: Uint8Array): AppError {
  // Names in the directory of an OLE file are UTF-16.
  const has = (name: string): boolean => includesAscii(bytes, name.replace(/.(?!$)/gu, '$&\0'));
  if (has('EncryptedPackage')) return encrypted();
  if (has('WordDocument')) return unsupported('这是旧版 Word 文件（doc 或 wps）', AS_DOCX);
  if (has('Workbook') || has('Book')) return unsupported('这是旧版 Excel 文件（xls 或 et）', AS_XLSX);
  return unsupported('这是旧版 Office 文件', AS_DOCX);
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
  if (/^MIME-Version:/iu.test(text)) return { format: null, error: unsupported('这是单个文件网页（mht）', AS_DOCX) };
  if (MARKUP_AT_START.test(text.slice(0, 8192)) || MARKUP_INSIDE.test(text)) return { format: 'html', text, encoding };
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
