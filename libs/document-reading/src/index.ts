export type { Block, DocumentFormat, Paragraph, SourceDocument, Table, TableCell } from './source-document.js';
