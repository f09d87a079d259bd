import type { HostileKind } from './hostile-kind.js';
import { relationships } from './word-file.js';
import { packedParts } from './zip-file.js';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Workbook {
  /** The inside of the worksheet element. */
  readonly sheet: string;
  readonly sheets?: number;
  readonly strings?: string;
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export function workbook({ sheet, sheets = 1, strings, styles, parts = {} }: Workbook): Buffer {
  const numbers = Array.from({ length: sheets }, (_, nth) => nth + 1);
  const listed = numbers.map((nth) => `<sheet name="表${nth}" sheetId="${nth}" r:id="rId${nth}"/>`);
  const related = [
    ...numbers.map(() => ({ type: 'worksheet', target: 'worksheets/sheet1.xml' })),
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
    { type: 'styles', target: 'styles.xml' },
  ];
  return packedParts({
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPE}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `<workbook ${MAIN} ${RELATED}><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(related),
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN} ${RELATED}>${sheet}</worksheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strings }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
    ...parts,
  });
}

export const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const A1 = data('<row r="1"><c r="A1"><v>1</v></c></row>');
const WHOLE = 'A1:XFD1048576';

function strings(items: string, count = 1): string {
  return `<?xml version="1.0"?><sst ${MAIN} count="${count}" uniqueCount="${count}">${items}</sst>`;
}

const GRID: readonly HostileKind[] = [
  { name: 'xlsx-dimension-of-everything', make: () => workbook({ sheet: `<dimension ref="${WHOLE}"/>${A1}` }) },
  {
    name: 'xlsx-far-cells',
    make: ({ random }) =>
      workbook({
        sheet: data(
          Array.from({ length: random.size(1, 1000) }, () => {
            const at = random.whole(1, 1_048_576);
            return `<row r="${at}"><c r="XFD${at}"><v>1</v></c></row>`;
          }).join(''),
        ),
      }),
  },
  {
    name: 'xlsx-diagonal',
    make: ({ random }) => {
      const far = Array.from(
        { length: random.size(10, 600) },
        (_, nth) => `<row r="${nth * 1700 + 1}"><c r="${column(nth * 25)}${nth * 1700 + 1}"><v>1</v></c></row>`,
      );
      return workbook({ sheet: data(far.join('')) });
    },
  },
  {
    name: 'xlsx-merge-of-everything',
    make: () => workbook({ sheet: `${A1}<mergeCells count="1"><mergeCell ref="${WHOLE}"/></mergeCells>` }),
  },
  {
    name: 'xlsx-many-merges',
    make: ({ random }) => {
      const merges = Array.from(
        { length: random.size(100, 200_000) },
        (_, nth) => `<mergeCell ref="A${(nth % 1000) + 1}:Z${(nth % 1000) + 900}"/>`,
      );
      return workbook({ sheet: `${A1}<mergeCells>${merges.join('')}</mergeCells>` });
    },
  },
  {
    name: 'xlsx-lying-addresses',
    make: ({ random }) => {
      const address = () =>
        random.pick(['A0', 'A-1', 'ZZZZZZZZ1', 'A4294967296', 'XFE1', '1', '', '$A$1', 'A1:B2', '年1', 'A1048577']);
      const rows = Array.from(
        { length: 100 },
        () => `<row r="${random.pick(['0', '-1', '4294967296', 'x', '1'])}"><c r="${address()}"><v>1</v></c></row>`,
      );
      return workbook({
        sheet: `<dimension ref="${address()}"/>${data(rows.join(''))}<mergeCells><mergeCell ref="${address()}"/></mergeCells>`,
      });
    },
  },
  {
    name: 'xlsx-many-cells',
    make: ({ random }) =>
      workbook({
        sheet: data(`<row>${'<c><v>1</v></c>'.repeat(random.whole(10, 1000))}</row>`.repeat(random.size(10, 3000))),
      }),
  },
  {
    name: 'xlsx-one-wide-row',
    make: ({ random }) =>
      workbook({ sheet: data(`<row>${'<c><v>1</v></c>'.repeat(random.size(10_000, 1_000_000))}</row>`) }),
  },
  {
    name: 'xlsx-empty-rows',
    make: ({ random }) => workbook({ sheet: data('<row/>'.repeat(random.size(10_000, 3_000_000))) }),
  },
  { name: 'xlsx-many-sheets', make: ({ random }) => workbook({ sheet: A1, sheets: random.size(10, 30_000) }) },
  {
    name: 'xlsx-wide-columns',
    make: ({ random }) =>
      workbook({
        sheet: `<cols>${'<col min="1" max="2147483647" width="9"/>'.repeat(random.size(1, 3000))}</cols>${A1}`,
      }),
  },
];

/** The letters of a column counted from 0. */
function column(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : column(Math.floor(index / 26) - 1) + letter;
}

const TEXT: readonly HostileKind[] = [
  {
    name: 'xlsx-many-strings',
    make: ({ random }) => {
      const count = random.size(10_000, 1_500_000);
      return workbook({
        sheet: data('<row><c t="s"><v>0</v></c></row>'),
        strings: strings('<si><t>公开</t></si>'.repeat(count), count),
      });
    },
  },
  {
    name: 'xlsx-one-string-many-times',
    make: ({ random }) =>
      workbook({
        sheet: data('<row><c t="s"><v>0</v></c></row>'.repeat(random.size(100, 100_000))),
        strings: strings(`<si><t>${'公开'.repeat(random.size(1000, 1_000_000))}</t></si>`),
      }),
  },
  {
    name: 'xlsx-strings-out-of-range',
    make: ({ random }) =>
      workbook({
        sheet: data(
          `<row>${['-1', '4294967295', '1e9', 'x', '99'].map((value) => `<c t="s"><v>${value}</v></c>`).join('')}</row>`,
        ),
        strings: strings('<si><t>一</t></si>', random.pick([-1, 4294967295, 2 ** 53])),
      }),
  },
  {
    name: 'xlsx-many-text-runs',
    make: ({ random }) =>
      workbook({
        sheet: data('<row><c t="s"><v>0</v></c></row>'),
        strings: strings(`<si>${'<r><t>公</t></r>'.repeat(random.size(10_000, 1_000_000))}</si>`),
      }),
  },
  {
    name: 'xlsx-long-inline-text',
    make: ({ random }) =>
      workbook({
        sheet: data(`<row><c t="inlineStr"><is><t>${'公开'.repeat(random.size(10_000, 4_000_000))}</t></is></c></row>`),
      }),
  },
  {
    name: 'xlsx-entity-in-strings',
    make: ({ lures }) =>
      workbook({
        sheet: data('<row><c t="s"><v>0</v></c></row>'),
        strings: `<!DOCTYPE a [<!ENTITY x SYSTEM "file://${lures.file}"><!ENTITY y SYSTEM "${lures.url}/y">]>${strings('<si><t>&x;&y;</t></si>')}`,
      }),
  },
  {
    name: 'xlsx-numbers-beyond-all',
    make: ({ random }) => {
      const value = () =>
        random.pick([
          '1e308',
          '-1e308',
          '1e999',
          'NaN',
          'Infinity',
          '0x10',
          '9'.repeat(400),
          '',
          '1,2',
          '--1',
          '1e-400',
        ]);
      const kind = () => random.pick(['n', 'd', 'b', 'e', 'str', 'z', '']);
      return workbook({
        sheet: data(
          Array.from(
            { length: 300 },
            () => `<row><c t="${kind()}" s="${random.whole(-1, 99)}"><v>${value()}</v></c></row>`,
          ).join(''),
        ),
      });
    },
  },
];

const FORMULAS: readonly HostileKind[] = [
  {
    name: 'xlsx-formulas-that-fetch',
    make: ({ lures, random }) => {
      const formulas = [
        `WEBSERVICE("${lures.url}/f")`,
        `HYPERLINK("${lures.url}/h","x")`,
        `'file://${lures.file}'!A1`,
        `[1]Sheet1!A1`,
        `DDE("cmd";"/C calc";"x")`,
        `IMAGE("${lures.url}/i")`,
      ];
      return workbook({
        sheet: `${data(
          formulas
            .map((formula) => `<row><c><f>${formula.replaceAll('"', '&quot;')}</f></c></row>`)
            .join('')
            .repeat(random.size(1, 1000)),
        )}<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks><drawing r:id="rId2"/>`,
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationships([
            { type: 'hyperlink', target: `${lures.url}/link`, external: true },
            { type: 'drawing', target: `file://${lures.file}`, external: true },
          ]),
          'xl/externalLinks/externalLink1.xml': `<externalLink ${MAIN} ${RELATED}><externalBook r:id="rId1"/></externalLink>`,
          'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
            { type: 'externalLinkPath', target: `${lures.url}/book`, external: true },
          ]),
        },
      });
    },
  },
  {
    name: 'xlsx-cyclic-formulas',
    make: ({ random }) =>
      workbook({
        sheet: data(
          `<row r="1"><c r="A1"><f t="shared" ref="${WHOLE}" si="0">${'SUM('.repeat(random.size(10, 100_000))}A1</f></c><c r="B1"><f t="array" ref="${WHOLE}">A1</f></c></row>`,
        ),
      }),
  },
  {
    name: 'xlsx-number-format-bomb',
    make: ({ random }) => {
      const code = random
        .pick(['#,##0', '[红]', '0.0', '"年"', '@;', 'yyyy', '?/?', 'E+0', '_(* '])
        .repeat(random.size(100, 300_000))
        .replaceAll('"', '&quot;');
      return workbook({
        sheet: data('<row><c s="0"><v>45291.123456789</v></c></row>'.repeat(random.size(1, 200))),
        styles: `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="200" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      });
    },
  },
  {
    name: 'xlsx-cyclic-styles',
    make: ({ random }) =>
      workbook({
        sheet: data('<row><c s="1"><v>1</v></c></row>'),
        styles: `<styleSheet ${MAIN}><cellStyleXfs><xf xfId="0"/></cellStyleXfs><cellXfs>${'<xf xfId="0" numFmtId="4294967295"/>'.repeat(random.size(1, 100_000))}</cellXfs></styleSheet>`,
      }),
  },
  {
    name: 'xlsx-parts-lead-elsewhere',
    make: ({ random }) =>
      workbook({
        sheet: A1,
        parts: {
          'xl/_rels/workbook.xml.rels': relationships([
            {
              type: 'worksheet',
              target: random.pick([
                'workbook.xml',
                '../../../../etc/passwd',
                '/_rels/.rels',
                'worksheets/',
                '_rels/workbook.xml.rels',
              ]),
            },
          ]),
        },
      }),
  },
  {
    name: 'xlsx-binary-workbook',
    make: ({ random }) =>
      workbook({
        sheet: A1,
        parts: { 'xl/workbook.bin': random.bytes(3000), 'xl/worksheets/sheet1.bin': random.bytes(9000) },
      }),
  },
];

export const XLSX_KINDS: readonly HostileKind[] = [...GRID, ...TEXT, ...FORMULAS];
