import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLES = join(import.meta.dirname, '../../../../../samples/retold');

export const RETOLD_FORMATS = ['doc', 'docx', 'html', 'pdf', 'txt', 'xlsx'] as const;
export type RetoldFormat = (typeof RETOLD_FORMATS)[number];

/** A sound report in this format; its own copy each time. */
export function retold(format: RetoldFormat): Buffer {
  return readFileSync(join(SAMPLES, `retold.${format}`));
}
