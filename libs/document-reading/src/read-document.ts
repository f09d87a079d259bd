import { AppError } from '@gongkai/outcome';

import { onlyDocument } from './archive/unpack-documents.js';
import { sniff } from './detect-format.js';
import { readDoc } from './doc/read-doc.js';
import { damaged, tooLarge } from './document-errors.js';
import { readDocx } from './docx/read-docx.js';
import { readHtml } from './html/read-html.js';
import { MAX_DOCUMENT_BYTES } from './limits.js';
import { readMarkdown } from './markdown/read-markdown.js';
import { readMht } from './mht/read-mht.js';
import type { OcrOptions } from './ocr/ocr-options.js';
import { readOfd } from './ofd/read-ofd.js';
import { packagePdfAssets, type PdfAssets } from './pdf/pdf-assets.js';
import type { DocumentFormat, SourceDocument } from './source-document.js';
import { readText } from './text/read-text.js';

export interface ReadOptions extends OcrOptions {
  /** Where the character maps and fonts for PDF lie. Node finds them by itself; a browser must be told. */
  readonly pdfAssets?: PdfAssets;
}

interface Source {
  readonly bytes: Uint8Array;
  /** The bytes decoded, where the format is text. */
  readonly text: string;
  readonly options: ReadOptions;
}

type Reader = (source: Source) => SourceDocument | Promise<SourceDocument>;

/** The readers of sheets and PDF are loaded when first needed: they are ten times as large as all others together. */
const READERS: Readonly<Record<DocumentFormat, Reader>> = {
  text: ({ text }) => readText(text),
  markdown: ({ text }) => readMarkdown(text),
  html: ({ text }) => readHtml(text),
  mht: ({ bytes }) => readMht(bytes),
  docx: ({ bytes }) => readDocx(bytes),
  doc: ({ bytes }) => readDoc(bytes),
  xlsx: async ({ bytes }) => (await import('./xlsx/read-xlsx.js')).readXlsx(bytes),
  xls: async ({ bytes }) => (await import('./xls/read-xls.js')).readXls(bytes),
  pdf: async ({ bytes, options }) =>
    (await import('./pdf/read-pdf.js')).readPdf(bytes, options.pdfAssets ?? packagePdfAssets(), options),
  ofd: ({ bytes }) => readOfd(bytes),
  picture: async ({ bytes, options }) => (await import('./ocr/read-picture.js')).readPicture(bytes, options),
};

/**
 * Reads a document of any known kind; what kind it is, its bytes say. A zip file
 * with one document in it is read as that document.
 *
 * @throws {AppError} document-empty, document-too-large, format-unsupported,
 *   document-damaged, document-encrypted, document-scanned, document-too-complex;
 *   the message says in Chinese what is wrong and what to do.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  if (bytes.length > MAX_DOCUMENT_BYTES) throw tooLarge(bytes.length);
  try {
    return await read(bytes, options);
  } catch (error) {
    if (error instanceof AppError) throw error;
    // What a parser throws in its own words means that the bytes are not what they claim to be.
    throw damaged('内容无法解析', { error: String(error) }, error);
  }
}

async function read(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  const kind = sniff(bytes);
  if (kind.format === null) throw kind.error;
  if (kind.format === 'archive') return readDocument(onlyDocument(bytes), options);
  return READERS[kind.format]({ bytes, text: 'text' in kind ? kind.text : '', options });
}
