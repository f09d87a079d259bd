/**
 * Writes the samples that hold the form, each with its expected reading: into samples/, or into the folder that is
 * named. Further words name the groups to write. Needs the libraries built (npm run build), and LibreOffice and
 * Chromium for some of the formats (SOFFICE and GONGKAI_CHROMIUM say where they are).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { format } from 'prettier';

import { GROUPS } from './groups.mjs';

const [folder = join(import.meta.dirname, '../../samples'), ...wanted] = process.argv.slice(2);
const names = Object.keys(GROUPS).filter((name) => wanted.length === 0 || wanted.includes(name));
const written = new Map();

for (const sample of await Promise.all(names.flatMap((name) => GROUPS[name]()))) {
  const path = join(folder, sample.name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, sample.bytes);
  const expected = await format(JSON.stringify(sample.expected), { parser: 'json', printWidth: 120 });
  const beside = path.replace(/\.[a-z0-9]+$/u, '.expected.json');
  // One report in several formats has one expected reading.
  if ((written.get(beside) ?? expected) !== expected) throw new Error(`Two readings are expected of ${beside}`);
  written.set(beside, expected);
  writeFileSync(beside, expected);
}
