import { deflateSync } from 'node:zlib';

import { pdfFile, text } from '../testing/pdf-file.js';
import { checkClaims } from './check-claims.js';
import { packagePdfAssets } from './pdf-assets.js';
import { readPdf } from './read-pdf.js';

const MIB = 1024 * 1024;
const HELLO = text(50, 700, '甲');

/** A sound file with one more object in it. */
function pdfWith(stream: Uint8Array, dictionary: string): Uint8Array {
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n99 0 obj\n<<${dictionary}/Length ${stream.length}>>stream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
    pdfFile([HELLO]),
  ]);
}

function deflated(megabytes: number, times = 1): Uint8Array {
  let bytes: Uint8Array = Buffer.alloc(megabytes * MIB);
  for (let done = 0; done < times; done += 1) bytes = deflateSync(bytes);
  return bytes;
}

it('lets streams pass that unpack to what a report may hold, and pictures, which are held to their size', () => {
  expect(() => {
    checkClaims(pdfWith(deflated(1), '/Filter/FlateDecode'));
    checkClaims(pdfWith(deflated(20), '/Filter /FlateDecode'));
    checkClaims(pdfWith(deflated(1, 2), '/Filter[/FlateDecode/FlateDecode]'));
    checkClaims(pdfWith(deflated(40), '/Subtype/Image/Filter/FlateDecode'));
  }).not.toThrow();
});

it.each([
  ['a stream', pdfWith(deflated(40), '/Filter/FlateDecode')],
  ['a stream by its short name', pdfWith(deflated(40), '/Filter[/Fl]')],
  ['a stream in a stream', pdfWith(deflated(100, 2), '/Filter[/FlateDecode/FlateDecode]')],
])('refuses %s that unpacks to too much, before pdfjs does it', async (_what, bytes) => {
  await expect(readPdf(bytes, packagePdfAssets())).rejects.toMatchObject({
    code: 'document-too-complex',
    message: expect.stringContaining('解压后过大') as string,
  });
});

it.each([
  ['one after the other', '/W[1[500 600]7[1000]]'],
  ['in ranges', '/W [0 99 500 120 65535 1000]'],
  ['of both kinds', '/W[1[500]2 65000 600 3[1 2 3]]'],
  ['of a table of objects', '/W[1 4 2]/Index[0 99999]'],
  ['which never ends', '/W[1 2 3'],
])('believes widths %s', (_what, widths) => {
  expect(() => {
    checkClaims(new TextEncoder().encode(`%PDF-1.7\n<<${widths}>>`));
  }).not.toThrow();
});

it.each(['/W[0 1000000000 500]', '/W [1[500]2[6]0 2147483648 500 1[1]]'])(
  'refuses widths of characters that no font has: %s',
  (widths) => {
    expect(() => {
      checkClaims(new TextEncoder().encode(`%PDF-1.7\n<<${widths}>>`));
    }).toThrow(/宽度表有误/u);
  },
);

it.each([
  ['as they are written', '/Differences[24/breve/caron 39 /quotesingle 128/bullet/dagger]'],
  ['far beyond one byte', '/Differences [ 65000 /a /b ]'],
  ['below the first', '/Differences[-1/a]'],
  ['with something between them', '/Differences[1/a (x) 2147483000/b]'],
])('believes the names of characters %s', (_what, names) => {
  expect(() => {
    checkClaims(new TextEncoder().encode(`%PDF-1.7\n<<${names}>>`));
  }).not.toThrow();
});

it.each([
  ['with a number that none has', '/Differences[2147483000/a/b]'],
  ['without end', `/Differences [0${'/a'.repeat(70_000)}`],
])('refuses the names of characters %s, also among packed objects', (_what, names) => {
  const plain = new TextEncoder().encode(`%PDF-1.7\n<<${names}>>`);
  const packed = pdfWith(deflateSync(`1 0 <<${names}>>`), '/Type/ObjStm/N 1/First 4/Filter/FlateDecode');
  for (const bytes of [plain, packed]) {
    expect(() => {
      checkClaims(bytes);
    }).toThrow(/编码表有误/u);
  }
});

it('refuses a collection of more fonts than there can be, deflated or not', () => {
  const collection = (fonts: number) => {
    const program = Buffer.alloc(2000);
    program.write('ttcf');
    program.writeUInt32BE(fonts, 8);
    return program;
  };
  for (const pack of [
    (program: Buffer) => pdfWith(program, ''),
    (program: Buffer) => pdfWith(deflateSync(program), '/Filter/FlateDecode'),
  ]) {
    expect(() => {
      checkClaims(pack(collection(0x80000000)));
    }).toThrow(/字体程序有误/u);
    expect(() => {
      checkClaims(pack(collection(2)));
    }).not.toThrow();
  }
});

it('refuses a pattern that is painted with itself, and no other', () => {
  const pattern = (painted: number) =>
    pdfWith(
      Buffer.from('/Pattern cs /P scn 0 0 9 9 re f'),
      `/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 1/YStep 1/Resources<</Pattern<</P ${painted} 0 R>>>>`,
    );
  expect(() => {
    checkClaims(pattern(99));
  }).toThrow(/图案引用自身/u);
  expect(() => {
    checkClaims(pattern(9));
  }).not.toThrow();
});

it('stops where forms show forms again and again', async () => {
  const names = ['A', 'B', 'C', 'D'];
  const form = '/Type/XObject/Subtype/Form/BBox[0 0 595 842]';
  const objects = Object.fromEntries(
    names.map((name, index) => {
      const next = names[index + 1];
      const resources = next === undefined ? '' : `/Resources<</XObject<</${next} ${7 + index} 0 R>>>>`;
      return [
        name,
        { dictionary: form + resources, stream: next === undefined ? 'q Q '.repeat(500) : `/${next} Do `.repeat(10) },
      ];
    }),
  );
  await expect(readPdf(pdfFile(['/A Do'], { objects }), packagePdfAssets())).rejects.toMatchObject({
    code: 'document-too-complex',
    message: expect.stringContaining('绘图指令过多') as string,
  });
}, 30_000);

it('stops where states are saved inside one another without end, and reads what few leave open', async () => {
  const page = (saved: number) => pdfFile(['q '.repeat(saved) + text(50, 700, '甲')]);
  await expect(readPdf(page(5000), packagePdfAssets())).rejects.toMatchObject({
    code: 'document-too-complex',
    message: expect.stringContaining('绘图指令过多') as string,
  });
  expect((await readPdf(page(500), packagePdfAssets())).blocks).toMatchObject([{ text: '甲' }]);
});
