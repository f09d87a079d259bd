import { DOCX_MARKUP_KINDS } from './docx-markup.js';
import type { HostileKind } from './hostile-kind.js';
import { compoundFile } from './ole-file.js';
import { cell, paragraph, relationships, row, table, wordFile } from './word-file.js';

const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const numbered = (text: string, id: number, level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const HUGE = ['2147483647', '4294967296', '99999999999999999999', '-1', '1e308', '0x7fffffff', '1000000'] as const;

const TABLES: readonly HostileKind[] = [
  {
    name: 'docx-nested-tables',
    make: ({ random }) => {
      let inside = paragraph('0');
      const depth = random.size(5, 3000);
      const [start, end] = [`<w:tbl><w:tr><w:tc>`, `${paragraph('')}</w:tc></w:tr></w:tbl>`];
      inside = start.repeat(depth) + inside + end.repeat(depth);
      return wordFile(inside);
    },
  },
  {
    name: 'docx-nested-tables-side-by-side',
    make: ({ random }) => {
      let inside = paragraph('0');
      for (let depth = random.whole(3, 16); depth > 0; depth -= 1) inside = table(row(cell(inside), cell(inside)));
      return wordFile(inside);
    },
  },
  {
    name: 'docx-huge-grid-span',
    make: ({ random }) => {
      const spans = Array.from({ length: random.size(1, 1000) }, () =>
        row(cell(paragraph('0'), `<w:gridSpan w:val="${random.pick(HUGE)}"/>`), cell(paragraph('1'))),
      );
      return wordFile(table(...spans));
    },
  },
  {
    name: 'docx-huge-grid-before',
    make: ({ random }) =>
      wordFile(
        `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="${random.pick(HUGE)}"/><w:gridAfter w:val="${random.pick(HUGE)}"/></w:trPr>${cell(paragraph('1'))}</w:tr></w:tbl>`,
      ),
  },
  {
    name: 'docx-million-columns',
    make: ({ random }) => {
      const columns = random.size(2000, 1_000_000);
      return wordFile(
        `<w:tbl><w:tblGrid>${'<w:gridCol w:w="1"/>'.repeat(columns)}</w:tblGrid>${row(cell(paragraph('1')))}</w:tbl>`,
      );
    },
  },
  {
    name: 'docx-one-wide-row',
    make: ({ random }) => wordFile(table(row('<w:tc><w:p/></w:tc>'.repeat(random.size(1000, 1_000_000))))),
  },
  {
    name: 'docx-many-merged-rows',
    make: ({ random }) => {
      const merged = `<w:tr>${'<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>'.repeat(random.whole(1, 60))}</w:tr>`;
      return wordFile(`<w:tbl>${merged.repeat(random.size(1000, 100_000))}</w:tbl>`);
    },
  },
  {
    name: 'docx-many-tables',
    make: ({ random }) => wordFile(table(row(cell(paragraph('0')))).repeat(random.size(1000, 200_000))),
  },
  {
    name: 'docx-uneven-spans',
    make: ({ random }) => {
      const rows = Array.from({ length: random.size(100, 3000) }, () => {
        const cells = Array.from({ length: random.whole(1, 30) }, () =>
          cell(paragraph(String(random.whole(0, 9))), `<w:gridSpan w:val="${random.whole(0, 900)}"/><w:vMerge/>`),
        );
        return row(...cells);
      });
      return wordFile(table(...rows));
    },
  },
];

const PARTS: readonly HostileKind[] = [
  {
    name: 'docx-cyclic-relationships',
    make: () =>
      wordFile(paragraph('年报'), {
        [RELATIONSHIPS]: relationships(
          ['document.xml', '../word/document.xml', '_rels/document.xml.rels'].map((target) => ({
            type: 'subDocument',
            target,
          })),
        ),
      }),
  },
  {
    name: 'docx-cyclic-foreign-parts',
    make: ({ random }) => {
      const target = random.pick([
        'document.xml',
        '/word/document.xml',
        '../word/document.xml',
        '../../../etc/passwd',
        '/[Content_Types].xml',
      ]);
      return wordFile('<w:altChunk r:id="rId1"/>'.repeat(random.size(1, 10_000)), {
        [RELATIONSHIPS]: relationships([{ type: 'aFChunk', target }]),
      });
    },
  },
  {
    name: 'docx-foreign-parts-inside-one-another',
    make: ({ random }) => {
      let inside = wordFile(paragraph('最里面'));
      for (let depth = random.whole(2, 40); depth > 0; depth -= 1) {
        inside = wordFile('<w:altChunk r:id="rId1"/><w:altChunk r:id="rId1"/>', {
          [RELATIONSHIPS]: relationships([{ type: 'aFChunk', target: 'inside.docx' }]),
          'word/inside.docx': inside,
        });
      }
      return inside;
    },
  },
  {
    name: 'docx-foreign-page-with-links',
    make: ({ lures, random }) =>
      wordFile('<w:altChunk r:id="rId1"/>'.repeat(random.size(1, 1000)), {
        [RELATIONSHIPS]: relationships([{ type: 'aFChunk', target: 'inside.html' }]),
        'word/inside.html': `<html><body><img src="${lures.url}/i"><iframe src="file://${lures.file}"></iframe>${'<p>年报'.repeat(1000)}</body></html>`,
      }),
  },
  {
    name: 'docx-links-to-outside',
    make: ({ lures }) => {
      const targets = [
        'image',
        'attachedTemplate',
        'hyperlink',
        'aFChunk',
        'oleObject',
        'frame',
        'numbering',
        'styles',
        'footnotes',
      ];
      return wordFile(
        '<w:altChunk r:id="rId4"/><w:p><w:hyperlink r:id="rId3"><w:r><w:t>年报</w:t></w:r></w:hyperlink><w:r><w:drawing><a:blip r:link="rId1" xmlns:a="a"/></w:drawing></w:r></w:p>',
        {
          [RELATIONSHIPS]: relationships([
            ...targets.map((type) => ({ type, target: `${lures.url}/${type}`, external: true })),
            ...targets.map((type) => ({ type, target: `file://${lures.file}`, external: true })),
            ...targets.map((type) => ({ type, target: lures.file })),
          ]),
        },
      );
    },
  },
  {
    name: 'docx-fields-that-fetch',
    make: ({ lures, random }) => {
      const field = random.pick([
        'INCLUDETEXT',
        'INCLUDEPICTURE',
        'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe',
        'LINK',
        'IMPORT',
      ]);
      return wordFile(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${field} "${lures.url}/field" "${lures.file}"</w:instrText></w:r></w:p>`.repeat(
          random.size(1, 10_000),
        ),
      );
    },
  },
  {
    name: 'docx-attached-objects',
    make: ({ random }) =>
      wordFile('<w:p><w:r><w:object r:id="rId1"/></w:r></w:p>', {
        [RELATIONSHIPS]: relationships([
          { type: 'oleObject', target: 'embeddings/oleObject1.bin' },
          { type: 'vbaProject', target: 'vbaProject.bin' },
        ]),
        'word/embeddings/oleObject1.bin': compoundFile({ Package: random.bytes(9000) }),
        'word/vbaProject.bin': compoundFile({ VBA: random.bytes(9000) }),
      }),
  },
  {
    name: 'docx-parts-of-other-kinds',
    make: ({ random }) =>
      wordFile(numbered('年报', 1), {
        [NUMBERING]: random.bytes(2000),
        [STYLES]: random.pick(['', '<', '<a/><b/>', '\u0000']),
        [RELATIONSHIPS]: random.pick(['<w:document/>', '<Relationships><Relationship/></Relationships>', '']),
      }),
  },
];

const NUMBERS: readonly HostileKind[] = [
  {
    name: 'docx-cyclic-styles',
    make: ({ random }) => {
      const styles = Array.from(
        { length: random.size(1, 50_000) },
        (_, nth) =>
          `<w:style w:type="paragraph" w:styleId="s${nth}"><w:basedOn w:val="s${nth + 1}"/><w:link w:val="s${nth}"/></w:style>`,
      );
      const last = `<w:style w:type="paragraph" w:styleId="s${styles.length}"><w:basedOn w:val="s0"/></w:style>`;
      return wordFile('<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>年报</w:t></w:r></w:p>'.repeat(200), {
        [STYLES]: `<w:styles ${MAIN}>${styles.join('')}${last}</w:styles>`,
      });
    },
  },
  {
    name: 'docx-cyclic-numbering',
    make: ({ random }) =>
      wordFile(numbered('年报', 1).repeat(random.size(1, 10_000)), {
        [NUMBERING]: `<w:numbering ${MAIN}><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="a"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
        [STYLES]: `<w:styles ${MAIN}><w:style w:type="numbering" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
      }),
  },
  {
    name: 'docx-huge-numbers',
    make: ({ random }) => {
      const formats = [
        'chineseCounting',
        'chineseCountingThousand',
        'upperRoman',
        'lowerLetter',
        'ordinalText',
        'hex',
        'none',
        'x',
      ] as const;
      const level = `<w:lvl w:ilvl="0"><w:start w:val="${random.pick(HUGE)}"/><w:numFmt w:val="${random.pick(formats)}"/><w:lvlText w:val="${'%1%2%9'.repeat(random.size(1, 1000))}"/></w:lvl>`;
      return wordFile(numbered('年报', 1, random.pick([0, 8, 9, 1_000_000])).repeat(random.size(1, 2000)), {
        [NUMBERING]: `<w:numbering ${MAIN}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      });
    },
  },
];

export const DOCX_KINDS: readonly HostileKind[] = [...DOCX_MARKUP_KINDS, ...TABLES, ...PARTS, ...NUMBERS];
