import { AppError } from '@gongkai/outcome';

import { sniff } from '../detect-format.js';
import { readHtml } from '../html/read-html.js';
import type { SourceDocument } from '../source-document.js';
import { readText } from '../text/read-text.js';

/**
 * Reads a file that stands whole in a Word document (`w:altChunk`).
 *
 * @param readWord reads another Word document
 * @returns null when it is of no kind that can stand there, or cannot be read
 */
export function readForeignPart(
  bytes: Uint8Array,
  readWord: (bytes: Uint8Array) => SourceDocument,
): SourceDocument | null {
  try {
    const kind = sniff(bytes);
    if (kind.format === 'docx') return readWord(bytes);
    if (kind.format === 'html') return readHtml(kind.text);
    return kind.format === 'text' ? readText(kind.text) : null;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
