export { type PackedDocument, unpackDocuments } from './archive/unpack-documents.js';
export { detectFormat } from './detect-format.js';
export { MAX_DOCUMENT_BYTES } from './limits.js';
export type { PdfAssets } from './pdf/pdf-assets.js';
export { readDocument, type ReadOptions } from './read-document.js';
export {
  type Block,
  type Box,
  DOCUMENT_FORMATS,
  type DocumentFormat,
  type PageSize,
  type Paragraph,
  type SourceDocument,
  type Table,
  type TableCell,
} from './source-document.js';
export { textAt } from './text-at.js';
