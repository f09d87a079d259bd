import { docxDocument } from './docx.js';
import { htmlDocument } from './html.js';
import type { LaidBlock } from './laid-report.js';
import { textDocument, type TextTables } from './text.js';
import { xlsxDocument } from './xlsx.js';

export const SAMPLE_FORMATS = ['docx', 'html', 'xlsx', 'txt'] as const;

/** The ending of the file's name. */
export type SampleFormat = (typeof SAMPLE_FORMATS)[number];

export interface DocumentLook {
  /** For the file's properties. */
  readonly title: string;
  /** Plain text: with hard line breaks, as copied out of a page layout. */
  readonly wrapped: boolean;
  /** Plain text: what became of the tables. */
  readonly tables?: TextTables;
}

export async function writeDocument(
  format: SampleFormat,
  blocks: readonly LaidBlock[],
  { title, wrapped, tables }: DocumentLook,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return docxDocument(blocks, title);
    case 'html':
      return htmlDocument(blocks, title);
    case 'xlsx':
      return xlsxDocument(blocks);
    case 'txt':
      return textDocument(blocks, wrapped, tables);
  }
}
