import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FigureState } from '@gongkai/report-model';

/** A cell as it is printed: the number itself, or what stands there instead. */
export type ExpectedCell = string | { readonly state: FigureState; readonly raw?: string; readonly value?: number };

/** Name, value and words of a fact; then how it is put: approximate, ambiguous. */
export type ExpectedFact = readonly [name: string, value: number | null, words: string, ...marks: string[]];

/** Words of an item, and codes of the taxonomy that it must have. */
export type ExpectedItem = readonly [words: string, ...categories: string[]];

export interface ExpectedReport {
  readonly kind: 'annual-report';
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: '2021' | '2019' | null;
  /** Cells that are not like `default`, by their keys. */
  readonly cells: Readonly<Record<string, ExpectedCell>> & { readonly default: ExpectedCell };
  /** Cells that the document does not have; `applications.granted.*` stands for all that begin so. */
  readonly missing?: readonly string[];
  readonly facts: readonly ExpectedFact[];
  readonly problems: readonly ExpectedItem[];
  readonly measures: readonly ExpectedItem[];
  /** Codes of the notices, each once. */
  readonly notices: readonly string[];
  /** Read from a picture: a figure may be wrong or unread where it is marked as doubtful. */
  readonly scanned?: true;
}

export interface ExpectedOther {
  readonly kind: 'other';
  readonly documentKind: string;
}

export interface Sample {
  /** Folder and name below samples/. */
  readonly name: string;
  readonly path: string;
  readonly expected: ExpectedReport | ExpectedOther;
}

const EXPECTED = '.expected.json';

/** Every file below a folder, by its name from there. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The samples of a folder; throws where a file has no expected reading, or a reading no file. */
export function samplesIn(folder: string): Sample[] {
  const files = filesBelow(folder);
  const stem = (name: string) => name.replace(/\.[a-z0-9]+$/u, '');
  const expectations = new Set(files.filter((name) => name.endsWith(EXPECTED)));
  const documents = files.filter((name) => !name.endsWith(EXPECTED));
  const unexpected = documents.filter((name) => !expectations.has(stem(name) + EXPECTED));
  const stems = new Set(documents.map(stem));
  const orphans = [...expectations].filter((name) => !stems.has(name.slice(0, -EXPECTED.length)));
  if (unexpected.length + orphans.length > 0)
    throw new Error(`Not in pairs: ${[...unexpected, ...orphans].join(', ')}`);
  return documents.map((name) => ({
    name,
    path: join(folder, name),
    expected: JSON.parse(readFileSync(join(folder, stem(name) + EXPECTED), 'utf8')) as Sample['expected'],
  }));
}
