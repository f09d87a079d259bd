import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readDocument, type SourceDocument } from '@gongkai/document-reading';

/** The county report that the project was given; read in place. */
export const SEED = readFileSync(
  join(import.meta.dirname, '../../../../../shared/seed/yanchi-science-2023.txt'),
  'utf8',
);

export function documentOf(text: string): Promise<SourceDocument> {
  return readDocument(new TextEncoder().encode(text));
}
