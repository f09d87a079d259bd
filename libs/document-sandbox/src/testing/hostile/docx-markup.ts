import type { HostileKind } from './hostile-kind.js';
import { paragraph, WORD_END, WORD_START, wordFile, wordParts } from './word-file.js';

/** Entities that each name the one before ten times. */
export function laughs(levels: number): string {
  const entities = Array.from({ length: levels }, (_, nth) => `<!ENTITY l${nth + 1} "${`&l${nth};`.repeat(10)}">`);
  return `<!DOCTYPE w:document [<!ENTITY l0 "哈">${entities.join('')}]>`;
}

function documentWith(type: string, inside: string): Buffer {
  return wordParts(`<?xml version="1.0"?>${type}${WORD_START}${paragraph(inside)}${WORD_END}`);
}

const ENTITIES: readonly HostileKind[] = [
  {
    name: 'docx-billion-laughs',
    make: ({ random }) => {
      const levels = random.whole(3, 30);
      return documentWith(laughs(levels), `&l${levels};`);
    },
  },
  {
    name: 'docx-quadratic-entity',
    make: ({ random }) =>
      documentWith(`<!DOCTYPE d [<!ENTITY a "${'长'.repeat(50_000)}">]>`, '&a;'.repeat(random.size(100, 50_000))),
  },
  {
    name: 'docx-entity-of-file',
    make: ({ lures }) => documentWith(`<!DOCTYPE d [<!ENTITY x SYSTEM "file://${lures.file}">]>`, '&x;'),
  },
  {
    name: 'docx-entity-of-address',
    make: ({ lures }) => documentWith(`<!DOCTYPE d [<!ENTITY x SYSTEM "${lures.url}/entity">]>`, '&x;'),
  },
  {
    name: 'docx-external-type',
    make: ({ random, lures }) =>
      documentWith(`<!DOCTYPE d ${random.pick(['SYSTEM', 'PUBLIC "-//A//B"'])} "${lures.url}/type.dtd">`, '&x;'),
  },
  {
    name: 'docx-parameter-entity',
    make: ({ lures }) =>
      documentWith(
        `<!DOCTYPE d [<!ENTITY % f SYSTEM "file://${lures.file}"><!ENTITY % e SYSTEM "${lures.url}/e.dtd"> %e; %f;]>`,
        '年报',
      ),
  },
  {
    name: 'docx-character-references',
    make: ({ random }) => {
      const numbers = [
        '#0',
        '#xD800',
        '#xDFFF',
        '#x110000',
        '#99999999999999999999',
        '#xFFFF',
        '#-1',
        'nbsp',
        '',
      ] as const;
      return wordFile(paragraph(`&${random.pick(numbers)};`.repeat(random.size(1, 100_000))));
    },
  },
  {
    name: 'docx-stylesheet-instruction',
    make: ({ lures }) =>
      wordParts(
        `<?xml version="1.0"?><?xml-stylesheet href="${lures.url}/s.xsl" type="text/xsl"?>${WORD_START}${WORD_END}`,
      ),
  },
];

const ENCODINGS: readonly HostileKind[] = [
  {
    name: 'docx-utf-16-with-odd-bytes',
    make: ({ random }) => {
      const text = Buffer.from(
        `\ufeff<?xml version="1.0" encoding="UTF-16"?>${WORD_START}${paragraph('年报')}${WORD_END}`,
        'utf16le',
      );
      return wordParts(random.pick([text, text.subarray(0, -1), text.swap16()]));
    },
  },
  {
    name: 'docx-hidden-type-in-another-encoding',
    make: ({ random, lures }) => {
      const type = `<!DOCTYPE d [<!ENTITY x SYSTEM "file://${lures.file}">]>`;
      const text = `<?xml version="1.0" encoding="${random.pick(['UTF-16', 'UTF-16BE', 'UTF-7', 'IBM037'])}"?>${type}${WORD_START}${paragraph('&x;')}${WORD_END}`;
      return wordParts(random.pick([Buffer.from(text, 'utf16le'), Buffer.from(text)]));
    },
  },
  {
    name: 'docx-utf-7',
    make: ({ lures }) =>
      wordParts(
        `<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE d +AFs-+ADwAIQ-ENTITY x SYSTEM +ACI-file://${lures.file}+ACIAPgBdAD4-${WORD_START}${paragraph('&x;')}${WORD_END}`,
      ),
  },
  {
    name: 'docx-bytes-of-no-text',
    make: ({ random }) => wordParts(Buffer.concat([Buffer.from(WORD_START), random.bytes(random.size(10, 50_000))])),
  },
];

const AMOUNTS: readonly HostileKind[] = [
  {
    name: 'docx-deep-elements',
    make: ({ random }) => {
      const depth = random.size(100, 1_000_000);
      return wordFile(`${'<w:sdt>'.repeat(depth)}年报${'</w:sdt>'.repeat(depth)}`);
    },
  },
  {
    name: 'docx-deep-unclosed-elements',
    make: ({ random }) => wordParts(`${WORD_START}${'<w:p>'.repeat(random.size(100, 1_000_000))}`),
  },
  {
    name: 'docx-deep-content-controls',
    make: ({ random }) => {
      const depth = random.size(5, 120);
      return wordFile(
        `${'<w:sdt><w:sdtContent>'.repeat(depth)}${paragraph('年报')}${'</w:sdtContent></w:sdt>'.repeat(depth)}`,
      );
    },
  },
  { name: 'docx-empty-paragraphs', make: ({ random }) => wordFile('<w:p/>'.repeat(random.size(10_000, 5_000_000))) },
  {
    name: 'docx-many-runs',
    make: ({ random }) => wordFile(`<w:p>${'<w:r><w:t>公</w:t></w:r>'.repeat(random.size(10_000, 1_000_000))}</w:p>`),
  },
  {
    name: 'docx-many-tabs',
    make: ({ random }) => wordFile(`<w:p>${'<w:r><w:tab/><w:br/></w:r>'.repeat(random.size(10_000, 1_000_000))}</w:p>`),
  },
  {
    name: 'docx-one-long-text',
    make: ({ random }) => wordFile(paragraph('公开政府信息'.repeat(random.size(10_000, 1_500_000)))),
  },
  {
    name: 'docx-huge-attribute',
    make: ({ random }) => wordFile(`<w:p w:rsid="${'A'.repeat(random.size(1_000_000, 28_000_000))}"/>`),
  },
  {
    name: 'docx-many-attributes',
    make: ({ random }) => {
      const attributes = Array.from({ length: random.size(1000, 1_000_000) }, (_, nth) => ` a${nth}="1"`);
      return wordFile(`<w:p><w:pPr${attributes.join('')}/></w:p>`);
    },
  },
  {
    name: 'docx-many-names',
    make: ({ random }) =>
      wordFile(Array.from({ length: random.size(1000, 1_000_000) }, (_, nth) => `<n${nth}/>`).join('')),
  },
  { name: 'docx-huge-name', make: ({ random }) => wordFile(`<${'n'.repeat(random.size(1_000_000, 28_000_000))}/>`) },
  {
    name: 'docx-instructions-and-comments',
    make: ({ random }) => wordFile('<?a b?><!-- c --><![CDATA[]]>'.repeat(random.size(10_000, 800_000))),
  },
  {
    name: 'docx-unclosed-comment',
    make: ({ random }) => wordParts(`${WORD_START}<!--${'<!--'.repeat(random.size(10_000, 5_000_000))}`),
  },
  {
    name: 'docx-references-of-markup',
    make: ({ random }) => wordFile(paragraph('&lt;&amp;&gt;'.repeat(random.size(10_000, 2_000_000)))),
  },
];

export const DOCX_MARKUP_KINDS: readonly HostileKind[] = [...ENTITIES, ...ENCODINGS, ...AMOUNTS];
