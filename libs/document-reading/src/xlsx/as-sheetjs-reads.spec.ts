import { type CellObject, read, utils, write } from '@e965/xlsx';
import fc from 'fast-check';

import { sheetsOf } from '../xls/book-sheets.js';
import { openWorkbook } from './workbook.js';

/** How many workbooks each property makes; a campaign sets GONGKAI_COUNT to thousands. */
const RUNS = Number(process.env.GONGKAI_COUNT ?? 60);

/** SheetJS writes the workbooks here, and reads them beside our reader. */
interface Book {
  readonly sheets: readonly { readonly rows: readonly (readonly CellObject[])[]; readonly merges: readonly string[] }[];
  readonly names: readonly string[];
  readonly bookSST: boolean;
  readonly date1904: boolean;
}

const LETTER = fc.constantFrom(
  '公',
  '开',
  '0',
  '７',
  ' ',
  '\n',
  '\t',
  '<',
  '>',
  '"',
  "'",
  ';',
  '#',
  ',',
  '_',
  'x',
  '甲',
  '𠮷',
  '。',
);

/** SheetJS takes references apart twice in a text that stands in its cell, so only shared texts have an `&`. */
const textCell = (shared: boolean): fc.Arbitrary<CellObject> =>
  fc
    .string({ unit: shared ? fc.oneof(LETTER, fc.constantFrom('&', '&lt;', '_x0041_')) : LETTER, maxLength: 12 })
    .map((v) => ({ t: 's', v }));

const CODES = ['General', '0', '0.00', '#,##0', '#,##0.00', '0%', '0.00%', '@', '0.00E+00', '#,##0_);[Red](#,##0)'];
const MORE_CODES = [
  'yyyy"年"m"月"d"日"',
  'h:mm',
  'm/d/yy',
  '# ?/?',
  '0.0_ ;-0.0 ',
  '0"件"',
  '[>=100]0;"少"',
  '_(* "-"_);_(@_)',
];

const NUMBER = fc.oneof(
  fc.nat(5000),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -100, max: 50_000, noNaN: true }),
);

const OTHER_CELL: fc.Arbitrary<CellObject> = fc.oneof(
  fc.record({ t: fc.constant('n' as const), v: NUMBER, z: fc.constantFrom(...CODES, ...MORE_CODES) }),
  fc.record({ t: fc.constant('n' as const), v: NUMBER }),
  fc.record({ t: fc.constant('n' as const), v: fc.nat(9), f: fc.constant('SUM(A1:B2)') }),
  fc.record({ t: fc.constant('b' as const), v: fc.boolean() }),
  fc.record({ t: fc.constant('e' as const), v: fc.constantFrom(0x00, 0x07, 0x0f, 0x17, 0x1d, 0x24, 0x2a) }),
  fc.constant<CellObject>({ t: 'z' }),
);

/** Cells are merged two by two, so that none is in two. */
const MERGES = fc.subarray(['A1:B1', 'C1:C2', 'A3:B4', 'D1:XFD1', 'E3:E1048576', 'D6:F8']);

const BOOK: fc.Arbitrary<Book> = fc.boolean().chain((bookSST) =>
  fc.record({
    sheets: fc.array(
      fc.record({
        rows: fc.array(fc.array(fc.oneof(textCell(bookSST), OTHER_CELL), { maxLength: 6 }), { maxLength: 6 }),
        merges: MERGES,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    names: fc.constant(['年报', "甲&乙's", '<三>']),
    bookSST: fc.constant(bookSST),
    date1904: fc.boolean(),
  }),
);

function written({ sheets, names, bookSST, date1904 }: Book): Uint8Array {
  const book = utils.book_new();
  sheets.forEach(({ rows, merges }, index) => {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) => row.map((cell) => ({ ...cell }))),
      { sheetStubs: true },
    );
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, names[index]);
  });
  book.Workbook = { WBProps: { date1904 } };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST, compression: true }) as ArrayBuffer);
}

it('reads what SheetJS writes as SheetJS reads it', () => {
  fc.assert(
    fc.property(BOOK, (book) => {
      const bytes = written(book);
      expect(openWorkbook(bytes)).toEqual(sheetsOf(read(bytes, { type: 'array', cellHTML: false, sheetStubs: true })));
    }),
    { numRuns: RUNS },
  );
});

it('reads texts as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: LETTER, minLength: 1 }), { minLength: 1, maxLength: 5 }), (texts) => {
      const rows = [texts.map((v): CellObject => ({ t: 's', v }))];
      const bytes = written({ sheets: [{ rows, merges: [] }], names: ['年报'], bookSST: false, date1904: false });
      expect(openWorkbook(bytes)[0]?.cells.map(({ text }) => text)).toEqual(texts);
    }),
    { numRuns: RUNS },
  );
});
