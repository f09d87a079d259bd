import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { AppError } from '@gongkai/outcome';
import fc from 'fast-check';
import { zipSync } from 'fflate';

import { readDocument } from './read-document.js';
import type { DocumentFormat } from './source-document.js';
import { ofdFile, ruledTable, text } from './testing/ofd-file.js';
import { lostPlaces } from './testing/shape.js';

const RETOLD = join(import.meta.dirname, '../../../samples/retold');

/** How many files each property makes; a campaign sets GONGKAI_COUNT to thousands. */
const RUNS = Number(process.env.GONGKAI_COUNT ?? 40);

/** The slowest reading that is no hang, on a busy machine. Milliseconds. */
const SLOW = 20_000;

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(RETOLD, name)));

const ORIGINALS: readonly (readonly [DocumentFormat | 'zip', Uint8Array])[] = [
  ['doc', sample('retold.doc')],
  ['doc', new Uint8Array(readFileSync(join(import.meta.dirname, 'testing/word-97-features.doc')))],
  ['xls', sample('retold.xls')],
  ['mht', sample('retold.mht')],
  ['markdown', sample('retold.md')],
  ['ofd', ofdFile([text(20, 30, '二、主动公开') + ruledTable([20, 60, 90], 50, [['规章', '12']])])],
  ['zip', zipSync({ '年报.txt': sample('retold.txt') })],
];

/** A document or a coded error, soon; nothing else. */
async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  const began = performance.now();
  try {
    const document = await readDocument(bytes);
    expect(document.blocks.length).toBeGreaterThan(0);
    expect(lostPlaces(document).slice(0, 3)).toEqual([]);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.message).toMatch(/。$/u);
  }
  expect(performance.now() - began).toBeLessThan(SLOW);
}

interface Change {
  /** Where, as a share of the whole. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
    fc.constantFrom(
      Uint8Array.of(0xff, 0xff, 0xff, 0xff),
      Uint8Array.of(0, 0, 0, 0),
      Uint8Array.of(0xff, 0xff, 0xff, 0x7f),
    ),
  ),
});

function changed(original: Uint8Array, changes: readonly Change[]): Uint8Array {
  const copy = original.slice();
  for (const { at, bytes } of changes) {
    const offset = Math.floor(at * copy.length);
    copy.set(bytes.subarray(0, copy.length - offset), offset);
  }
  return copy;
}

describe.each(ORIGINALS)('a file of %s', (_, original) => {
  it('with bytes changed is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        await readOrRefuse(changed(original, changes));
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('cut off anywhere is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(original.length - 1), async (length) => {
        await readOrRefuse(original.subarray(0, length));
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});

it.each([
  ['an OLE file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['a zip file', [0x50, 0x4b, 0x03, 0x04]],
  ['anything', []],
])(
  'random bytes that begin like %s are read or refused',
  async (_, magic) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4096 }), async (bytes) => {
        await readOrRefuse(Uint8Array.from([...magic, ...bytes]));
      }),
      { numRuns: RUNS },
    );
  },
  600_000,
);
