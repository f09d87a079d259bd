export { detectFormat } from './detect-format.js';
export { MAX_DOCUMENT_BYTES } from './limits.js';
export { readDocument, type PdfAssets, type ReadOptions } from './read-document.js';
export type { Block, DocumentFormat, Paragraph, SourceDocument, Table, TableCell } from './source-document.js';
export { textAt } from './text-at.js';
