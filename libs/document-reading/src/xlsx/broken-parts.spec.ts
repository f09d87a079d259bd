import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { AppError } from '@gongkai/outcome';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { row, workbookFile } from '../testing/workbook-file.js';
import { readXlsx } from './read-xlsx.js';

const RETOLD = join(import.meta.dirname, '../../../../samples/retold/retold.xlsx');

/** How many files the property makes; a campaign sets GONGKAI_COUNT to thousands. */
const RUNS = Number(process.env.GONGKAI_COUNT ?? 60);

const ORIGINALS = [
  unzipSync(new Uint8Array(readFileSync(RETOLD))),
  unzipSync(
    workbookFile({
      sheets: [
        `${row('<c t="s" s="1"><v>0</v></c>', '<c><f>A1</f><v>1</v></c>')}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
      ],
      strings: '<si><r><t>公</t></r><r><t>开</t></r></si>',
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
    }),
  ),
];

/** What takes the place of a piece of a part; the file is packed anew, so that no checksum gives it away. */
const PIECE = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom(
    '<c>',
    '</c>',
    '<row>',
    '</row>',
    '<v>',
    '</v>',
    '<is><t>',
    '<si/>',
    '<f/>',
    ' t="s"',
    ' r="A1"',
    ' s="-1"',
  ),
  fc.constantFrom(
    '<rPh>',
    '<t/>',
    '"',
    '&lt;',
    '&',
    '1e9',
    '-1',
    'XFD1048576',
    'A1:XFD1048576',
    '<sheet name="甲"/>',
    '../',
  ),
);

const CHANGE = fc.record({
  part: fc.double({ min: 0, max: 0.999, noNaN: true }),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  length: fc.nat(40),
  piece: PIECE,
});

it('reads or refuses workbooks whose parts are broken', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ORIGINALS),
      fc.array(CHANGE, { minLength: 1, maxLength: 5 }),
      (original, changes) => {
        const parts = { ...original };
        for (const { part, at, length, piece } of changes) {
          const name = Object.keys(parts).sort()[Math.floor(part * Object.keys(parts).length)] ?? '';
          const text = strFromU8(parts[name] ?? new Uint8Array());
          const from = Math.floor(at * text.length);
          parts[name] = strToU8(text.slice(0, from) + piece + text.slice(from + length));
        }
        try {
          expect(readXlsx(zipSync(parts)).blocks.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
      },
    ),
    { numRuns: RUNS },
  );
});
