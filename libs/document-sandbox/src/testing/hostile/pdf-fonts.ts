import type { HostileKind } from './hostile-kind.js';
import { deflated, HELLO, onePage, type PdfObject, stream } from './pdf-file.js';

const TEXT = 'BT /F9 12 Tf 50 700 Td <000100020003> Tj (abc) Tj ET\n';

/** A page that writes with a font of its own: object 6, described by object 7. */
function withFont(font: string, ...objects: readonly PdfObject[]): Buffer {
  return onePage(stream(`${HELLO}${TEXT}`), { resources: '/Font<</F1 5 0 R/F9 6 0 R>>', objects: [font, ...objects] });
}

const DESCRIPTOR = '<</Type/FontDescriptor/FontName/X/Flags 4/FontBBox[0 0 1 1]';
const COMPOSITE =
  '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 0>>/FontDescriptor 7 0 R>>]';

export const PDF_FONT_KINDS: readonly HostileKind[] = [
  {
    name: 'pdf-font-program-garbage',
    make: ({ random }) => {
      const start = random.pick([
        '\u0000\u0001\u0000\u0000\u0000\u00ff',
        'OTTO',
        'true',
        '%!PS-AdobeFont',
        '\u0001\u0000\u0004\u0001',
        'ttcf',
      ]);
      const program = Buffer.concat([Buffer.from(start, 'latin1'), random.bytes(random.size(10, 20_000))]);
      const key = random.pick(['FontFile', 'FontFile2', 'FontFile3']);
      return withFont(`${COMPOSITE}>>`, `${DESCRIPTOR}/${key} 8 0 R>>`, stream(program, '/Subtype/CIDFontType0C'));
    },
  },
  {
    name: 'pdf-font-widths-bomb',
    make: ({ random }) =>
      withFont(
        COMPOSITE.replace(
          '/FontDescriptor',
          `/W[0 ${random.pick([65535, 2 ** 31, 10 ** 9])} 500 ${'1[1]'.repeat(random.size(10, 300_000))}]/DW 1e308/FontDescriptor`,
        ) + '>>',
        `${DESCRIPTOR}>>`,
      ),
  },
  {
    name: 'pdf-character-map-of-everything',
    make: ({ random }) => {
      const range = random.pick([
        '<0000> <FFFF> <4E00>',
        '<00000000> <FFFFFFFF> <4E00>',
        '<00000000> <7FFFFFFF> <0041>',
        '<FFFF> <0000> <0041>',
      ]);
      const map = `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${`1 beginbfrange ${range} endbfrange `.repeat(random.size(1, 300))}endcmap`;
      return withFont(`${COMPOSITE}/ToUnicode 8 0 R>>`, `${DESCRIPTOR}>>`, deflated(map));
    },
  },
  {
    name: 'pdf-character-map-of-long-texts',
    make: ({ random }) => {
      const text = '4E00'.repeat(random.size(10, 100_000));
      const map = `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <00FF> <${text}> endbfrange endcmap`;
      return onePage(stream(`BT /F9 12 Tf 50 700 Td <${'0001'.repeat(random.size(1, 5000))}> Tj ET`), {
        resources: '/Font<</F9 6 0 R>>',
        objects: [`${COMPOSITE}/ToUnicode 8 0 R>>`, `${DESCRIPTOR}>>`, deflated(map)],
      });
    },
  },
  {
    name: 'pdf-character-map-of-half-letters',
    make: ({ random }) => {
      const half = random.pick(['D800', 'DC00', 'DBFF', '0000', 'DC00D800']);
      const map = `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 3 beginbfchar <0001> <516C> <0002> <${half}> <0003> <5F00> endbfchar endcmap`;
      return withFont(`${COMPOSITE}/ToUnicode 8 0 R>>`, `${DESCRIPTOR}>>`, deflated(map));
    },
  },
  {
    name: 'pdf-character-map-cycle',
    make: () =>
      withFont(
        COMPOSITE.replace('/Identity-H', ' 8 0 R') + '>>',
        `${DESCRIPTOR}>>`,
        stream(
          'begincmap /A usecmap 1 begincidrange <0000> <ffffffff> 0 endcidrange endcmap',
          '/Type/CMap/CMapName/A/UseCMap 8 0 R',
        ),
      ),
  },
  {
    name: 'pdf-character-map-named-as-path',
    make: ({ random, lures }) =>
      withFont(
        COMPOSITE.replace(
          'Identity-H',
          random.pick([
            `..#2f..#2f..${lures.file.replaceAll('/', '#2f')}`,
            lures.url.replaceAll('/', '#2f'),
            'GBK-EUC-H#00',
            '__proto__',
          ]),
        ) + '>>',
        `${DESCRIPTOR}>>`,
      ),
  },
  {
    name: 'pdf-drawn-font-inside-itself',
    make: () =>
      withFont(
        '<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[1]/CharProcs<</a 7 0 R>>/Resources<</Font<</F9 6 0 R>>>>>>',
        stream('1 0 d0 BT /F9 1 Tf (aaaaaaaaaa) Tj ET'),
      ),
  },
  {
    name: 'pdf-font-descendant-cycle',
    make: ({ random }) =>
      withFont(
        `<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/${random.pick(['Identity-H', 'UniGB-UCS2-H', 'Nothing'])}/DescendantFonts[6 0 R]>>`,
      ),
  },
  {
    name: 'pdf-encoding-differences-bomb',
    make: ({ random }) =>
      withFont(
        `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[${random.pick(['0', '-1', '2147483000'])}${'/a'.repeat(random.size(100, 1_000_000))}]>>>>`,
      ),
  },
];
