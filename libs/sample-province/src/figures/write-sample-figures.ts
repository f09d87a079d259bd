import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { SampleOptions } from '../sample-province.js';
import { unwritable } from '../unwritable.js';
import { sampleFigures } from './sample-figures.js';

export interface WrittenFigures {
  readonly agencies: number;
  readonly reports: number;
}

const CHARACTERS_A_WRITE = 4_000_000;

/**
 * Writes the province as a file of figures, a line of JSON each.
 *
 * Throws AppError `folder-unwritable` or `disk-full` where the file cannot be written.
 */
export async function writeSampleFigures(options: SampleOptions, path: string): Promise<WrittenFigures> {
  const agencies = new Set<string>();
  let reports = 0;
  let waiting = '';
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'w');
    try {
      for (const line of sampleFigures(options)) {
        if ('agency' in line) agencies.add(line.agency.id);
        else reports += 1;
        waiting += `${JSON.stringify(line)}\n`;
        if (waiting.length < CHARACTERS_A_WRITE) continue;
        await file.write(waiting);
        waiting = '';
      }
      await file.write(waiting);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unwritable(path, error);
  }
  return { agencies: agencies.size, reports };
}
