import { AppError } from '@gongkai/outcome';

import { sniff } from './detect-format.js';
import { damaged, tooLarge } from './document-errors.js';
import { readDocx } from './docx/read-docx.js';
import { readHtml } from './html/read-html.js';
import { MAX_DOCUMENT_BYTES } from './limits.js';
import { packagePdfAssets, type PdfAssets } from './pdf/pdf-assets.js';
import type { SourceDocument } from './source-document.js';
import { readText } from './text/read-text.js';

export interface ReadOptions {
  /** Where the character maps and fonts for PDF lie. Node finds them by itself; a browser must be told. */
  readonly pdfAssets?: PdfAssets;
}

/**
 * Reads a document of any known kind; what kind it is, its bytes say.
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
  switch (kind.format) {
    case 'docx':
      return readDocx(bytes);
    case 'xlsx':
      // Loaded when first needed: the readers of sheets and PDF are ten times as large as all others together.
      return (await import('./xlsx/read-xlsx.js')).readXlsx(bytes);
    case 'pdf':
      return (await import('./pdf/read-pdf.js')).readPdf(bytes, options.pdfAssets ?? packagePdfAssets());
    case 'html':
      return readHtml(kind.text);
    case 'text':
      return readText(kind.text);
    case null:
      throw kind.error;
  }
}
