import { createHash } from 'node:crypto';

import type { HostileKind } from './hostile-kind.js';
import { CATALOG, deflated, HELLO, ONE_PAGE, onePage, pdfObjects, stream } from './pdf-file.js';
import { rc4 } from './rc4.js';

const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>';

/** Text of a PDF with something put in place of what stands there. */
function changed(pdf: Buffer, from: string | RegExp, to: string): Buffer {
  return Buffer.from(pdf.toString('latin1').replace(from, to), 'latin1');
}

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');

/** Encrypted as Acrobat 3 did, with this password to open it; an empty one opens by itself. */
function encrypted(password: string): Buffer {
  const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest();
  const padded = Buffer.concat([Buffer.from(password), PADDING]).subarray(0, 32);
  const owner = rc4(md5(PADDING).subarray(0, 5), padded);
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const id = Buffer.alloc(16, 7);
  const key = md5(Buffer.concat([padded, owner, permissions, id])).subarray(0, 5);
  const keyOf = (number: number) => md5(Buffer.concat([key, Buffer.from([number, 0, 0, 0, 0])])).subarray(0, 10);
  const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`;
  const dictionary = `<</Filter/Standard/V 1/R 2/O ${hex(owner)}/U ${hex(rc4(key, PADDING))}/P -4>>`;
  return onePage(stream(rc4(keyOf(4), Buffer.from(HELLO))), {
    trailer: `/Encrypt ${dictionary}/ID[${hex(id)}${hex(id)}]`,
  });
}

const CYCLES: readonly HostileKind[] = [
  {
    name: 'pdf-reference-to-itself',
    make: ({ random }) => pdfObjects([CATALOG, ONE_PAGE, PAGE, random.pick(['4 0 R', '5 0 R']), '4 0 R']),
  },
  {
    name: 'pdf-length-of-itself',
    make: () => pdfObjects([CATALOG, ONE_PAGE, PAGE, `<</Length 4 0 R>>stream\n${HELLO}\nendstream`]),
  },
  {
    name: 'pdf-page-tree-cycle',
    make: ({ random }) =>
      pdfObjects([
        CATALOG,
        `<</Type/Pages/Kids[${random.pick(['2 0 R', '2 0 R 2 0 R', '3 0 R'])}]/Count ${random.size(1, 100_000)}>>`,
        '<</Type/Pages/Parent 2 0 R/Kids[2 0 R 2 0 R]/Count 2>>',
      ]),
  },
  {
    name: 'pdf-deep-page-tree',
    make: ({ random }) => {
      const depth = random.size(10, 50_000);
      const inner = Array.from({ length: depth }, (_, nth) => `<</Type/Pages/Kids[${nth + 3} 0 R]/Count 1>>`);
      return pdfObjects([CATALOG, ...inner, '<</Type/Page/MediaBox[0 0 9 9]>>']);
    },
  },
  {
    name: 'pdf-table-of-objects-cycle',
    make: ({ random }) => {
      const sound = onePage(stream(HELLO));
      const at = sound.indexOf('xref\n');
      return changed(sound, '/Root', `/Prev ${random.pick([at, at + 1, 0, -1, 2 ** 40])}/XRefStm ${at}/Root`);
    },
  },
  {
    name: 'pdf-cyclic-outline-and-names',
    make: () =>
      pdfObjects([
        '<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R/Names<</Dests 6 0 R/JavaScript 6 0 R>>/StructTreeRoot 5 0 R/AcroForm<</Fields[5 0 R]>>/PageLabels 6 0 R/OCProperties<</D 6 0 R/OCGs[6 0 R]>>>>',
        ONE_PAGE,
        PAGE,
        stream(HELLO),
        '<</First 5 0 R/Next 5 0 R/Last 5 0 R/Parent 5 0 R/K[5 0 R]/Kids[5 0 R]/T(x)/Title(x)>>',
        '<</Kids[6 0 R 6 0 R]/Nums[0 6 0 R]/Names[(a) 6 0 R]/Order[6 0 R]>>',
      ]),
  },
];

const LIES: readonly HostileKind[] = [
  {
    name: 'pdf-many-pages-declared',
    make: ({ random }) =>
      pdfObjects([
        CATALOG,
        `<</Type/Pages/Kids[3 0 R]/Count ${random.pick([100_000, 2 ** 31, 2 ** 53, -1])}>>`,
        PAGE,
        stream(HELLO),
      ]),
  },
  {
    name: 'pdf-many-pages',
    make: ({ random }) => {
      const count = random.size(100, 100_000);
      return pdfObjects([
        CATALOG,
        `<</Type/Pages/Kids[${'3 0 R '.repeat(count)}]/Count ${count}>>`,
        PAGE,
        stream(HELLO),
      ]);
    },
  },
  {
    name: 'pdf-lengths-lie',
    make: ({ random }) =>
      changed(onePage(stream(HELLO)), /Length \d+/u, `Length ${random.pick([0, -1, 2 ** 31, 2 ** 53, 1])}`),
  },
  {
    name: 'pdf-offsets-lie',
    make: ({ random }) =>
      changed(
        onePage(stream(HELLO)),
        /\d{10} 00000 n/gu,
        `${String(random.whole(0, 2 ** 31)).padStart(10, '0')} 00000 n`,
      ),
  },
  {
    name: 'pdf-table-of-millions',
    make: ({ random }) =>
      changed(onePage(stream(HELLO)), /xref\n0 \d+/u, `xref\n0 ${random.pick([2 ** 31, 10 ** 9, 10 ** 15, -5])}`),
  },
  {
    name: 'pdf-without-table',
    make: ({ random }) => {
      const objects = onePage(stream(HELLO)).toString('latin1').split('xref\n')[0] ?? '';
      return Buffer.from(`${objects}${'7 0 obj\n<<>>\nendobj\n'.repeat(random.size(1, 300_000))}`, 'latin1');
    },
  },
  {
    name: 'pdf-object-stream-bomb',
    make: ({ random }) => {
      const count = random.size(10, 300_000);
      const header = Array.from({ length: count }, (_, nth) => `${nth + 10} 0 `).join('');
      const packed = deflated(
        `${header}${' '.repeat(random.size(1000, 50_000_000))}`,
        `/Type/ObjStm/N ${random.pick([count, 2 ** 31])}/First ${header.length}`,
      );
      return pdfObjects([CATALOG, ONE_PAGE, PAGE, stream(HELLO), packed]);
    },
  },
  {
    name: 'pdf-updated-again-and-again',
    make: ({ random }) => {
      const sound = onePage(stream(HELLO));
      const update = (at: number) => `\nxref\n0 0\ntrailer<</Size 6/Root 1 0 R/Prev ${at}>>\nstartxref\n`;
      let whole = sound.toString('latin1');
      let at = sound.lastIndexOf('xref\n0');
      for (let left = random.size(10, 5000); left > 0; left -= 1) {
        const next = whole.length + 1;
        whole += `${update(at)}${next}\n%%EOF`;
        at = next;
      }
      return Buffer.from(whole, 'latin1');
    },
  },
];

const ACTIONS: readonly HostileKind[] = [
  {
    name: 'pdf-script-on-opening',
    make: ({ lures }) =>
      pdfObjects([
        `<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL\\("${lures.url}/js"\\);while\\(1\\);)>>/AA<</WC<</S/JavaScript/JS(1)>>>>>>`,
        ONE_PAGE,
        PAGE,
        stream(HELLO),
      ]),
  },
  {
    name: 'pdf-launches-and-links',
    make: ({ lures }) => {
      const actions = [
        `/S/Launch/F(${lures.file})`,
        `/S/URI/URI(${lures.url}/uri)`,
        `/S/GoToR/F<</FS/URL/F(${lures.url}/remote)>>`,
        `/S/SubmitForm/F(${lures.url}/submit)`,
        `/S/ImportData/F(${lures.file})`,
      ];
      const notes = actions.map((action) => `<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<<${action}>>>>`);
      return onePage(stream(HELLO), { page: `/Annots[${notes.join('')}]/AA<</O<<${actions[1]}>>>>` });
    },
  },
  {
    name: 'pdf-streams-elsewhere',
    make: ({ lures, random }) =>
      onePage(
        `<</Length 0/F${random.pick([`(${lures.file})`, `<</FS/URL/F(${lures.url}/stream)>>`])}/FFilter/FlateDecode>>stream\n\nendstream`,
      ),
  },
  {
    name: 'pdf-attached-files',
    make: ({ random, lures }) =>
      pdfObjects([
        '<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a.exe)5 0 R]>>>>/AcroForm<</XFA 6 0 R/Fields[]>>>>',
        ONE_PAGE,
        PAGE,
        stream(HELLO),
        `<</Type/Filespec/F(a.exe)/EF<</F 6 0 R>>>>`,
        deflated(
          `<!DOCTYPE x [<!ENTITY e SYSTEM "${lures.url}/xfa">]><xdp:xdp>&e;${'<a>'.repeat(random.size(1, 100_000))}`,
        ),
      ]),
  },
  { name: 'pdf-encrypted-with-password', make: ({ random }) => encrypted(`geheim${random.whole(0, 9)}`) },
  { name: 'pdf-encrypted-without-password', make: () => encrypted('') },
  {
    name: 'pdf-encryption-lies',
    make: ({ random }) =>
      onePage(stream(HELLO), {
        trailer: `/Encrypt<</Filter/Standard/V ${random.whole(-1, 9)}/R ${random.whole(-1, 9)}/Length ${random.pick([0, 7, 128, 2 ** 31])}/O(${'a'.repeat(random.whole(0, 99))})/U()/P 2147483648>>/ID[()()]`,
      }),
  },
];

export const PDF_STRUCTURE_KINDS: readonly HostileKind[] = [...CYCLES, ...LIES, ...ACTIONS];
