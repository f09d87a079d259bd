import type { HostileKind } from './hostile-kind.js';
import { laughs } from './docx-markup.js';
import { packedParts } from './zip-file.js';

const OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const ROOT = `<ofd:OFD ${OFD} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`;
const AREA = '<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>';
const text = (code: string, attributes = 'DeltaX="3"'): string =>
  `<ofd:TextObject ID="9" Boundary="0 0 100 10" Font="1" Size="3"><ofd:TextCode X="0" Y="3" ${attributes}>${code}</ofd:TextCode></ofd:TextObject>`;

interface Parts {
  readonly root?: string;
  readonly pages?: string;
  readonly content?: string;
  readonly document?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

function ofd({ root = ROOT, pages, content = text('年报'), document = '', parts = {} }: Parts): Buffer {
  const listed = pages ?? '<ofd:Page ID="2" BaseLoc="Pages/Page_0/Content.xml"/>';
  return packedParts({
    'OFD.xml': root,
    'Doc_0/Document.xml': `<ofd:Document ${OFD}><ofd:CommonData>${AREA}${document}</ofd:CommonData><ofd:Pages>${listed}</ofd:Pages></ofd:Document>`,
    'Doc_0/Pages/Page_0/Content.xml': `<ofd:Page ${OFD}><ofd:Template TemplateID="3"/><ofd:Content><ofd:Layer ID="4">${content}</ofd:Layer></ofd:Content></ofd:Page>`,
    ...parts,
  });
}

export const OFD_KINDS: readonly HostileKind[] = [
  {
    name: 'ofd-billion-laughs',
    make: ({ random }) => ofd({ root: `<?xml version="1.0"?>${laughs(random.whole(3, 20))}${ROOT}` }),
  },
  {
    name: 'ofd-entity-of-file',
    make: ({ lures }) =>
      ofd({
        root: `<!DOCTYPE a [<!ENTITY x SYSTEM "file://${lures.file}"><!ENTITY y SYSTEM "${lures.url}/ofd">]>${ROOT.replace('Doc_0', '&x;&y;')}`,
      }),
  },
  {
    name: 'ofd-page-listed-again',
    make: ({ random }) =>
      ofd({ pages: '<ofd:Page ID="2" BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(random.size(100, 100_000)) }),
  },
  {
    name: 'ofd-parts-lead-elsewhere',
    make: ({ random, lures }) =>
      ofd({
        root: ROOT.replace(
          'Doc_0/Document.xml',
          random.pick(['OFD.xml', '../../../etc/passwd', lures.file, `${lures.url}/doc`, '', '/', 'Doc_0']),
        ),
      }),
  },
  {
    name: 'ofd-template-of-itself',
    make: () =>
      ofd({ document: '<ofd:TemplatePage ID="3" BaseLoc="Pages/Page_0/Content.xml"/>', content: text('年报') }),
  },
  { name: 'ofd-many-texts', make: ({ random }) => ofd({ content: text('公').repeat(random.size(100, 150_000)) }) },
  {
    name: 'ofd-repeated-advances',
    make: ({ random }) =>
      ofd({
        content: text(
          '公'.repeat(100),
          `DeltaX="${random.pick(['g 2147483647 3', 'g -1 3', 'g 1e9 1e308', 'g', 'x y z'])}"`,
        ),
      }),
  },
  {
    name: 'ofd-path-data',
    make: ({ random }) =>
      ofd({
        content: `<ofd:PathObject Boundary="0 0 1e308 -5"><ofd:AbbreviatedData>${random.pick(['M 0 0 L 1 1 ', 'B ', 'C C C ', 'A 1 2 ', 'M NaN 1e999 ']).repeat(random.size(100, 500_000))}</ofd:AbbreviatedData></ofd:PathObject>`,
      }),
  },
  {
    name: 'ofd-many-paths',
    make: ({ random }) => {
      const path = (nth: number) =>
        `<ofd:PathObject Boundary="0 ${nth % 297} 210 1" LineWidth="0.3"><ofd:AbbreviatedData>M 0 0 L ${nth % 210} 0</ofd:AbbreviatedData></ofd:PathObject>`;
      return ofd({ content: Array.from({ length: random.size(100, 100_000) }, (_, nth) => path(nth)).join('') });
    },
  },
  {
    name: 'ofd-deep-groups',
    make: ({ random }) => ofd({ content: '<ofd:PageBlock>'.repeat(random.size(100, 500_000)) }),
  },
  {
    name: 'ofd-numbers-beyond-all',
    make: ({ random }) =>
      ofd({
        content: text('年').replace(
          '0 0 100 10',
          random.pick(['NaN NaN 1 1', '1e308 1e308 1e308 1e308', '', '1', '-1 -1 -1 -1']),
        ),
        document: '<ofd:PhysicalBox>1e308 0 -5 x</ofd:PhysicalBox>',
      }),
  },
];
