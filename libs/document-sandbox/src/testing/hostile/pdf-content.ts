import { deflateSync } from 'node:zlib';

import type { HostileKind } from './hostile-kind.js';
import { CATALOG, deflated, HELLO, ONE_PAGE, onePage, pdfObjects, stream } from './pdf-file.js';
import { deflatedTimes } from './zip-file.js';

const MIB = 1024 * 1024;

/** A zlib stream of this many MiB of one text, without its checksum, which readers do not miss. */
function bomb(unit: string, megabytes: number): Buffer {
  return Buffer.concat([Buffer.from([0x78, 0x01]), deflatedTimes('', unit, (megabytes * MIB) / unit.length)]);
}

/** Deflated again and again. */
function chained(content: string, times: number): Buffer {
  let bytes = Buffer.from(content);
  for (let done = 0; done < times; done += 1) bytes = deflateSync(bytes);
  return stream(bytes, `/Filter[${'/FlateDecode'.repeat(times)}]`);
}

const IMAGE = '/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8';
const FORM = '/Type/XObject/Subtype/Form/BBox[0 0 595 842]';

const STREAMS: readonly HostileKind[] = [
  { name: 'pdf-filters-chained', make: ({ random }) => onePage(chained(HELLO, random.size(10, 300))) },
  {
    name: 'pdf-content-bomb',
    make: ({ random }) =>
      onePage(
        stream(bomb(random.pick([' ', '0 ', 'q Q ', HELLO, '%\n']), random.size(20, 1000)), '/Filter/FlateDecode'),
      ),
  },
  {
    name: 'pdf-bomb-in-bomb',
    make: ({ random }) =>
      onePage(stream(deflateSync(bomb(' ', random.size(100, 3000))), '/Filter[/FlateDecode/FlateDecode]')),
  },
  {
    name: 'pdf-other-filters',
    make: ({ random }) => {
      const filter = random.pick([
        'LZWDecode',
        'RunLengthDecode',
        'ASCII85Decode',
        'ASCIIHexDecode',
        'CCITTFaxDecode',
        'JBIG2Decode',
        'JPXDecode',
        'DCTDecode',
        'Crypt',
        'NoSuchDecode',
      ]);
      return onePage(
        stream(
          random.bytes(random.size(10, 50_000)),
          `/Filter/${filter}/DecodeParms<</Predictor 15/Columns 2147483647/Colors 99/K -1>>`,
        ),
      );
    },
  },
  {
    name: 'pdf-predictor-lies',
    make: ({ random }) =>
      onePage(
        deflated(
          HELLO.repeat(100),
          `/DecodeParms<</Predictor ${random.whole(2, 15)}/Columns ${random.size(1, 2 ** 31)}/Colors ${random.size(1, 9999)}/BitsPerComponent ${random.whole(1, 99)}>>`,
        ),
      ),
  },
  {
    name: 'pdf-many-contents',
    make: ({ random }) =>
      pdfObjects([
        CATALOG,
        ONE_PAGE,
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[${'4 0 R '.repeat(random.size(100, 100_000))}]>>`,
        stream(HELLO),
      ]),
  },
];

const OPERATORS: readonly HostileKind[] = [
  {
    name: 'pdf-endless-operators',
    make: ({ random }) => onePage(deflated('0 0 m 1 1 l S\n'.repeat(random.size(10_000, 2_000_000)))),
  },
  { name: 'pdf-deep-states', make: ({ random }) => onePage(deflated('q '.repeat(random.size(1000, 3_000_000)))) },
  {
    name: 'pdf-deep-arrays',
    make: ({ random }) =>
      onePage(stream(random.pick(['[', '<<', '(', '<</A', '[<<']).repeat(random.size(100, 1_000_000)))),
  },
  {
    name: 'pdf-deep-dictionary',
    make: ({ random }) =>
      onePage(stream(HELLO), {
        page: `/X ${random.pick(['[', '<</A'])}${random.pick(['[', '<</A']).repeat(random.size(100, 500_000))}`,
      }),
  },
  {
    name: 'pdf-long-tokens',
    make: ({ random }) =>
      onePage(deflated(`/${'N'.repeat(random.size(1000, 10_000_000))} ${'9'.repeat(random.size(1000, 1_000_000))} Tf`)),
  },
  {
    name: 'pdf-many-lines',
    make: ({ random }) => {
      const lines = Array.from({ length: random.size(1000, 100_000) }, () => {
        const [x, y] = [random.whole(0, 595), random.whole(0, 842)];
        return random.pick([`${x} 0 m ${x} 842 l S\n`, `0 ${y} m 595 ${y} l S\n`]);
      });
      return onePage(deflated(lines.join('')));
    },
  },
  {
    name: 'pdf-many-boxes',
    make: ({ random }) => {
      const boxes = Array.from(
        { length: random.size(1000, 100_000) },
        () => `${random.whole(0, 595)} ${random.whole(0, 842)} ${random.whole(1, 50)} ${random.whole(1, 50)} re S\n`,
      );
      return onePage(deflated(boxes.join('')));
    },
  },
  {
    name: 'pdf-many-letters',
    make: ({ random }) => {
      const letters = Array.from(
        { length: random.size(1000, 200_000) },
        () => `1 0 0 1 ${random.whole(0, 595)} ${random.whole(0, 842)} Tm (a) Tj\n`,
      );
      return onePage(deflated(`BT /F1 1 Tf ${letters.join('')} ET`));
    },
  },
  {
    name: 'pdf-numbers-beyond-all',
    make: ({ random }) => {
      const number = () =>
        random.pick([
          '1e308',
          '-99999999999999999999',
          '0',
          '--5',
          '.',
          '1.7976931348623157E308',
          '0.0000000000000000001',
        ]);
      const six = () => Array.from({ length: 6 }, number).join(' ');
      return onePage(
        stream(
          `${six()} cm BT /F1 ${number()} Tf ${six()} Tm (a) Tj ET ${number()} ${number()} m ${number()} ${number()} l S\n`.repeat(
            200,
          ),
        ),
        {
          page: `/MediaBox[${six()}]/Rotate ${number()}/UserUnit ${number()}`,
        },
      );
    },
  },
  {
    name: 'pdf-inline-image-without-end',
    make: ({ random }) =>
      onePage(
        deflated(
          `BI /W ${random.size(1, 2 ** 31)} /H 9999 /BPC 8 /CS /RGB ID ${'EI'.repeat(random.size(10, 1_000_000))}`,
        ),
      ),
  },
  {
    name: 'pdf-marked-content-unclosed',
    make: ({ random }) => onePage(deflated('/P <</MCID 0>> BDC '.repeat(random.size(1000, 500_000)))),
  },
];

const RESOURCES: readonly HostileKind[] = [
  {
    name: 'pdf-huge-image',
    make: ({ random }) =>
      onePage(stream(`${HELLO}/I Do`), {
        resources: '/XObject<</I 6 0 R>>',
        objects: [
          stream(
            random.bytes(100),
            `${IMAGE}/Width ${random.pick([30_000, 10 ** 6, 10 ** 9, 2 ** 31])}/Height ${random.pick([30_000, 10 ** 6, 10 ** 9])}${random.pick(['', '/Filter/FlateDecode', '/Filter/DCTDecode', '/Filter/JBIG2Decode', '/Filter/JPXDecode'])}`,
          ),
        ],
      }),
  },
  {
    name: 'pdf-image-bomb',
    make: ({ random }) => {
      const side = random.whole(1000, 30_000);
      return onePage(stream('595 0 0 842 0 0 cm /I Do'), {
        resources: '/XObject<</I 6 0 R>>',
        objects: [
          stream(bomb('\u0000', (3 * side * side) / MIB), `${IMAGE}/Width ${side}/Height ${side}/Filter/FlateDecode`),
        ],
      });
    },
  },
  {
    name: 'pdf-form-inside-itself',
    make: () =>
      onePage(stream(`${HELLO}/A Do`), {
        resources: '/XObject<</A 6 0 R>>',
        objects: [stream('/A Do /A Do', `${FORM}/Resources<</XObject<</A 6 0 R>>>>`)],
      }),
  },
  {
    name: 'pdf-forms-that-multiply',
    make: ({ random }) => {
      const depth = random.whole(3, 15);
      const forms = Array.from({ length: depth }, (_, nth) =>
        stream('/A Do '.repeat(10), `${FORM}/Resources<</XObject<</A ${nth + 7} 0 R>>>>`),
      );
      return onePage(stream('/A Do'), { resources: '/XObject<</A 6 0 R>>', objects: [...forms, stream(HELLO, FORM)] });
    },
  },
  {
    name: 'pdf-deep-forms',
    make: ({ random }) => {
      const forms = Array.from({ length: random.size(10, 5000) }, (_, nth) =>
        stream('/A Do', `${FORM}/Resources<</XObject<</A ${nth + 7} 0 R>>>>`),
      );
      return onePage(stream('/A Do'), { resources: '/XObject<</A 6 0 R>>', objects: [...forms, stream(HELLO, FORM)] });
    },
  },
  {
    name: 'pdf-pattern-and-shading',
    make: ({ random }) =>
      onePage(stream('/Pattern cs /P scn 0 0 595 842 re f /S sh'), {
        resources: '/Pattern<</P 6 0 R>>/Shading<</S 7 0 R>>',
        objects: [
          stream(
            '/Pattern cs /P scn 0 0 9 9 re f',
            '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.00001/YStep 0.00001/Resources<</Pattern<</P 6 0 R>>>>',
          ),
          `<</ShadingType ${random.whole(1, 7)}/ColorSpace/DeviceRGB/Coords[0 0 0 1 1 1]/Function<</FunctionType ${random.pick([0, 2, 3, 4])}/Domain[0 1]/Size[2147483647]/BitsPerSample 32/Functions[7 0 R]>>>>`,
        ],
      }),
  },
];

export const PDF_CONTENT_KINDS: readonly HostileKind[] = [...STREAMS, ...OPERATORS, ...RESOURCES];
