import { extname } from 'node:path';

import { unzipSync, zipSync } from 'fflate';

import { expectationOf } from './expectation.mjs';
import { toDocx, toHtml, toText, toXlsx } from './render.mjs';
import { reportOf } from './report.mjs';

/** @typedef {{ name: string, bytes: Uint8Array, expected: object }} Sample */

const WRITTEN = '2024-01-15T08:00:00.000Z';

/** Packs again with one date, so that the same report is the same bytes. */
export function dated(bytes) {
  const parts = unzipSync(bytes);
  const core = parts['docProps/core.xml'];
  if (core) {
    const text = Buffer.from(core).toString().replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, WRITTEN);
    parts['docProps/core.xml'] = Buffer.from(text);
  }
  return zipSync(parts, { level: 9, mtime: WRITTEN });
}

/** How a report is written, by the ending of its name. */
export const WRITERS = {
  '.txt': (blocks) => toText(blocks),
  '.html': (blocks) => toHtml(blocks),
  '.docx': async (blocks) => dated(await toDocx(blocks)),
  '.xlsx': (blocks) => dated(toXlsx(blocks)),
};

/**
 * A report, laid out and written, with its expected reading.
 *
 * @param {string} name folder and file below samples/; the ending says how it is written, unless `write` does
 * @param {import('./stories.mjs').Story} story
 * @param {{ layout?: Function, write?: Function, report?: object, expect?: object }} [options]
 * @returns {Promise<Sample>}
 */
export async function sample(name, story, { layout = (blocks) => blocks, write, report, expect } = {}) {
  const blocks = layout(reportOf(story, report));
  const bytes = await (write ?? WRITERS[extname(name)])(blocks);
  return { name, bytes: Buffer.from(bytes), expected: expectationOf(blocks, story, expect) };
}
