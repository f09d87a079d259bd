export { detectFormat } from './detect-format.js';
export { MAX_DOCUMENT_BYTES } from './limits.js';
export type { PdfAssets } from './pdf/pdf-assets.js';
export { readDocument, type ReadOptions } from './read-document.js';
export type { Block, DocumentFormat, Paragraph, SourceDocument, Table, TableCell } from './source-document.js';
export { textAt } from './text-at.js';
