import { p, packed, relations, tbl, tc, tr, WORD, wordFile } from '../testing/packed.js';
import { lostPlaces, shape } from '../testing/shape.js';
import { readDocx } from './read-docx.js';

const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

const GRID = tbl(
  tr(tc('甲', '<w:vMerge w:val="restart"/>'), tc('乙', '<w:gridSpan w:val="2"/>')),
  tr(tc('', '<w:vMerge/>'), tc('1'), tc('2')),
  tr(tc('丙'), tc('3'), tc('4')),
);

it('numbers paragraphs and tables in reading order', () => {
  const { blocks } = readDocx(wordFile(p('标题') + tbl(tr(tc('甲'), tc('0'))) + p('正文')));
  expect(blocks).toMatchObject([
    { text: '标题', at: { block: 1, start: 0, end: 2 } },
    {
      rows: [[{}, { text: '0', at: { block: 2, table: 1, row: 1, column: 2, start: 0, end: 1 } }]],
      at: { block: 2, table: 1 },
    },
    { text: '正文', at: { block: 3, start: 0, end: 2 } },
  ]);
});

it.each([
  ['runs make one paragraph', `<w:p>${run('公')}${run('开')}</w:p>`, ['公开']],
  [
    'tabs and breaks count, tab stops do not',
    '<w:p><w:pPr><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t><w:br w:type="page"/><w:t>四</w:t></w:r></w:p>',
    ['一\t二', '三四'],
  ],
  [
    'hyphens that do not break are hyphens',
    '<w:p><w:r><w:t>3</w:t><w:noBreakHyphen/><w:t>4</w:t></w:r></w:p>',
    ['3-4'],
  ],
  [
    'content controls only wrap',
    `<w:sdt><w:sdtPr/><w:sdtContent>${p('甲')}${GRID}</w:sdtContent></w:sdt>`,
    [
      '甲',
      [
        ['1,1+2x1 甲', '1,2+1x2 乙'],
        ['2,2 1', '2,3 2'],
        ['3,1 丙', '3,2 3', '3,3 4'],
      ],
    ],
  ],
  [
    'a prompt in an empty control is no text',
    `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处输入')}</w:sdtContent></w:sdt>${run('甲')}</w:p>`,
    ['甲'],
  ],
  ['hidden runs are left out', `<w:p>${run('甲', '<w:vanish/>')}${run('乙', '<w:vanish w:val="0"/>')}</w:p>`, ['乙']],
  [
    'field codes are left out, their results stay',
    '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>',
    ['3'],
  ],
  [
    'text boxes stand once, after their paragraph',
    `<w:p>${run('甲')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('框')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('框')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('乙')}</w:p>`,
    ['甲乙', '框'],
  ],
  ['a frame of one cell is looked through', tbl(tr(`<w:tc>${p('一')}${p('二')}</w:tc>`)), ['一', '二']],
  [
    'a table in a cell comes after the table around it',
    tbl(tr(`<w:tc>${p('甲')}${tbl(tr(tc('内'), tc('1')))}</w:tc>`, tc('0'))),
    [[['1,1 甲', '1,2 0']], [['1,1 内', '1,2 1']]],
  ],
  [
    'paragraphs of a cell are joined by line feeds',
    tbl(tr(`<w:tc>${p('商业')}${p('企业')}</w:tc>`, tc('0'))),
    [[['1,1 商业\n企业', '1,2 0']]],
  ],
])('knows that %s', (_, body, blocks) => {
  const document = readDocx(wordFile(body));
  expect(shape(document)).toEqual(blocks);
  expect(lostPlaces(document)).toEqual([]);
});

it.each([
  [
    'merged cells once, with their spans',
    GRID,
    [
      ['1,1+2x1 甲', '1,2+1x2 乙'],
      ['2,2 1', '2,3 2'],
      ['3,1 丙', '3,2 3', '3,3 4'],
    ],
  ],
  [
    'rows that begin further right',
    tbl(tr(tc('甲'), tc('乙')), tr('<w:trPr><w:gridBefore w:val="1"/></w:trPr>', tc('1'))),
    [['1,1 甲', '1,2 乙'], ['2,2 1']],
  ],
  [
    'cells merged across as Word 97 did',
    tbl(tr(tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('1'))),
    [['1,1+1x2 甲', '1,3 1']],
  ],
  ['a cell that goes on with nothing above', tbl(tr(tc('甲', '<w:vMerge/>'), tc('1'))), [['1,1 甲', '1,2 1']]],
  [
    'a merge that starts again',
    tbl(tr(tc('甲', '<w:vMerge w:val="restart"/>'), tc('1')), tr(tc('乙', '<w:vMerge w:val="restart"/>'), tc('2'))),
    [
      ['1,1 甲', '1,2 1'],
      ['2,1 乙', '2,2 2'],
    ],
  ],
  [
    'rows wrapped in controls',
    tbl(tr(tc('甲'), tc('1')), `<w:sdt><w:sdtContent>${tr(tc('乙'), tc('2'))}</w:sdtContent></w:sdt>`),
    [
      ['1,1 甲', '1,2 1'],
      ['2,1 乙', '2,2 2'],
    ],
  ],
  ['a span that is no number', tbl(tr(tc('甲', '<w:gridSpan w:val="x"/>'), tc('1'))), [['1,1 甲', '1,2 1']]],
  [
    'properties of now, not of before a revision',
    tbl(
      tr(
        tc('甲', '<w:gridSpan w:val="2"/><w:tcPrChange><w:tcPr><w:gridSpan w:val="7"/></w:tcPr></w:tcPrChange>'),
        tc('1'),
      ),
    ),
    [['1,1+1x2 甲', '1,3 1']],
  ],
])('places %s', (_, table, rows) => {
  expect(shape(readDocx(wordFile(table)))).toEqual([rows]);
});

it.each([
  [
    'inserted text stays, deleted text goes',
    `<w:p><w:ins>${run('新收')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>${run('1件')}</w:p>`,
    ['新收1件'],
  ],
  [
    'moved text stands where it went',
    `<w:p><w:moveFrom>${run('甲')}</w:moveFrom>${run('乙')}<w:moveTo>${run('甲')}</w:moveTo><w:ins/></w:p>`,
    ['乙甲'],
  ],
  [
    'a deleted end joins paragraphs',
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('上')}</w:p>${p('下')}`,
    ['上下'],
  ],
  [
    'a deleted end before a table does not',
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('上')}</w:p>${tbl(tr(tc('甲'), tc('1')))}`,
    ['上', [['1,1 甲', '1,2 1']]],
  ],
  [
    'a moved end joins paragraphs',
    `<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr>${run('上')}</w:p>${p('下')}`,
    ['上下'],
  ],
  ['a deleted cell goes', tbl(tr(tc('甲'), tc('旧', '<w:cellDel/>'), tc('1'))), [[['1,1 甲', '1,2 1']]]],
  [
    'a deleted row goes',
    tbl(tr(tc('甲'), tc('1')), `<w:tr><w:trPr><w:del/></w:trPr>${tc('乙')}${tc('2')}</w:tr>`),
    [[['1,1 甲', '1,2 1']]],
  ],
])('reads revisions as accepted: %s', (_, body, blocks) => {
  const document = readDocx(wordFile(body));
  expect(shape(document)).toEqual(blocks);
  expect(document.notices.map(({ code }) => code)).toEqual(['tracked-changes']);
});

it.each([
  [
    'a table that holds a larger one arranges the page',
    tbl(tr(`<w:tc>${p('一、总体情况')}${tbl(tr(tc('内'), tc('1')), tr(tc('外'), tc('2')))}${p('注')}</w:tc>`)),
    [
      '一、总体情况',
      [
        ['1,1 内', '1,2 1'],
        ['2,1 外', '2,2 2'],
      ],
      '注',
    ],
  ],
  [
    'a frame in a cell belongs to the cell',
    tbl(tr(`<w:tc>${p('甲')}${tbl(tr(tc('框')))}</w:tc>`, tc('0'))),
    [['1,1 甲\n框', '1,2 0']].map((row) => [row]),
  ],
  [
    'cells wrapped in controls are cells',
    tbl(tr(`<w:sdt><w:sdtContent>${tc('甲')}</w:sdtContent></w:sdt>`, tc('0'))),
    [[['1,1 甲', '1,2 0']]],
  ],
  [
    'a prompt in a cell leaves the cell blank',
    tbl(tr(tc('甲'), `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${tc('单击')}</w:sdtContent></w:sdt>`)),
    [[['1,1 甲', '1,2 ']]],
  ],
  ['hidden rows are left out', tbl(tr(tc('甲')), `<w:tr><w:trPr><w:hidden/></w:trPr>${tc('乙')}</w:tr>`), ['甲']],
  [
    'soft hyphens are not shown, other breaks part lines',
    '<w:p><w:r><w:t>公</w:t><w:softHyphen/><w:t>开</w:t><w:cr/><w:t>信</w:t><w:ptab/><w:t>息</w:t></w:r></w:p>',
    ['公开', '信\t息'],
  ],
  ['line feeds of the file are spaces', '<w:p><w:r><w:t>公开\n    信息</w:t></w:r></w:p>', ['公开 信息']],
  [
    'the reading above a character is left out',
    '<w:p><w:r><w:ruby><w:rt><w:r><w:t>yan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>盐</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
    ['盐'],
  ],
  [
    'links, smart tags and formulas only wrap',
    `<w:p><w:hyperlink>${run('公')}</w:hyperlink><w:smartTag>${run('开')}</w:smartTag><m:oMath><m:r><m:t>15</m:t></m:r></m:oMath></w:p>`,
    ['公开15'],
  ],
  [
    'a text box without a newer form is read in its older one',
    `<w:p><w:r><mc:AlternateContent><mc:Fallback><w:txbxContent>${p('框')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ['框'],
  ],
  [
    'only the first of several newer forms is read',
    `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('框')}</w:txbxContent></mc:Choice><mc:Choice><w:txbxContent>${p('框')}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>`,
    ['框'],
  ],
  [
    'fields inside the instruction of a field are not shown',
    `<w:p>${field('begin')}${run('IF')}${field('begin')}${field('separate')}${run('1')}${field('end')}${field('separate')}${run('甲')}${field('end')}${run('乙')}</w:p>`,
    ['甲乙'],
  ],
  ['a field whose end is lost takes nothing with it', `<w:p>${field('begin')}${run('PAGE')}</w:p>${p('甲')}`, ['甲']],
  [
    'symbols are the characters they draw',
    '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F035"/><w:sym w:font="宋体" w:char="516C"/></w:r></w:p>',
    ['☑5公'],
  ],
])('knows that %s', (_, body, blocks) => {
  const document = readDocx(wordFile(body));
  expect(shape(document)).toEqual(blocks);
  expect(lostPlaces(document)).toEqual([]);
  expect(document.notices).toEqual([]);
});

it('says which symbols it does not know', () => {
  const document = readDocx(wordFile('<w:p><w:r><w:sym w:font="Wingdings" w:char="F021"/></w:r></w:p>'));
  expect(document).toMatchObject({ blocks: [{ text: '\ufffd' }], notices: [{ code: 'symbol-unreadable' }] });
});

it('says that objects and pictures are not read', () => {
  const object =
    '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
  expect(readDocx(wordFile(`<w:p>${object}</w:p>${p('甲')}`)).notices).toMatchObject([
    { code: 'embedded-object-ignored' },
    { code: 'pictures-not-read' },
  ]);
});

it('reads notes after the body', () => {
  const notes = `<w:footnotes xmlns:w="${WORD}"><w:footnote w:type="separator"><w:p/></w:footnote><w:footnote>${p('含受委托组织')}</w:footnote></w:footnotes>`;
  const body = `<w:p>${run('甲')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>${p('乙')}`;
  const parts = {
    'word/footnotes.xml': notes,
    'word/_rels/document.xml.rels': relations({ n: ['footnotes', 'footnotes.xml'] }),
  };
  expect(shape(readDocx(wordFile(body, parts)))).toEqual(['甲', '乙', '含受委托组织']);
});

it('begins with the part that the file names', () => {
  const document = `<w:document xmlns:w="${WORD}"><w:body>${p('甲')}</w:body></w:document>`;
  const other = document.replace('甲', '乙');
  const parts = { '[Content_Types].xml': '', 'word/document.xml': other, 'word/report.xml': document };
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument';
  const named = `<Relationships><Relationship Id="a" Type="${strict}" Target="/word/report.xml"/></Relationships>`;
  expect(shape(readDocx(packed({ ...parts, '_rels/.rels': named })))).toEqual(['甲']);
  expect(shape(readDocx(packed(parts)))).toEqual(['乙']);
});

it('reads Word’s names under any prefix', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const read = (xml: string): unknown =>
    shape(readDocx(packed({ '[Content_Types].xml': '', 'word/document.xml': xml })));
  expect(
    read(`<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`),
  ).toEqual(['甲']);
  expect(read(`<document xmlns="${strict}"><body><p><r><t>甲</t></r></p></body></document>`)).toEqual(['甲']);
});

it('reads a file that lacks its list of parts, and says so', () => {
  const bytes = packed({
    'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>',
  });
  expect(readDocx(bytes)).toMatchObject({ blocks: [{ text: '甲' }], notices: [{ code: 'part-missing' }] });
});

it.each([
  ['document-damaged', 'word/document.xml', packed({ '[Content_Types].xml': '', 'word/styles.xml': '' })],
  ['document-damaged', '标记有误', packed({ 'word/document.xml': '<w:document><w:body>' })],
  ['document-empty', '没有文字', wordFile('<w:p/>')],
  ['document-scanned', '扫描件', wordFile('<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>')],
  ['document-too-complex', '表格过大', wordFile(tbl(tr(tc('甲', '<w:gridSpan w:val="1000000000"/>'), tc('1'))))],
  ['document-too-complex', '段落过多', wordFile(p('行').repeat(100_001))],
  ['document-too-complex', '段落过多', wordFile('<w:p/>'.repeat(400_001))],
  ['document-too-complex', '文字过长', wordFile(p('&lt;'.repeat(300_000)))],
])('refuses with %s: %s', (code, message, bytes) => {
  expect(() => readDocx(bytes)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) as string }) as Error,
  );
});
