import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type SampleOptions, sampleProvince } from './sample-province.js';
import { SAMPLE_NOTE } from './text/report-text.js';
import { unwritable } from './unwritable.js';

export interface WrittenProvince {
  readonly agencies: number;
  readonly documents: number;
  readonly missing: number;
  readonly faults: number;
}

/**
 * Writes the province into a folder: the documents by year and county, `agencies.json` (who must report),
 * and `truth.json` (a ProvinceTruth: what stands in each document, and which faults were put in).
 *
 * Throws AppError `folder-unwritable` where the folder cannot be written.
 */
export async function writeSampleProvince(
  options: SampleOptions,
  folder: string,
  onProgress?: (done: number, total: number) => void,
): Promise<WrittenProvince> {
  const province = sampleProvince(options);
  const truth = province.truth();
  try {
    await mkdir(folder, { recursive: true });
    for (const [done, document] of province.documents.entries()) {
      await mkdir(join(folder, document.folder), { recursive: true });
      await writeFile(join(folder, document.folder, document.fileName), await document.bytes());
      onProgress?.(done + 1, province.documents.length);
    }
    const { agencies, duties } = province;
    await writeFile(join(folder, 'agencies.json'), json({ notice: SAMPLE_NOTE, agencies, duties }));
    await writeFile(join(folder, 'truth.json'), json(truth));
  } catch (error) {
    throw unwritable(folder, error);
  }
  return {
    agencies: new Set(province.agencies.map(({ agencyId }) => agencyId)).size,
    documents: province.documents.length,
    missing: province.missing.length,
    faults: truth.documents.flatMap(({ faults }) => faults).length,
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
