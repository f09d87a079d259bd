import { packed, relations } from '../testing/packed.js';
import { row, workbookFile } from '../testing/workbook-file.js';
import { openWorkbook } from './workbook.js';

/** What the cells of the first sheet show. */
function shown(bytes: Uint8Array): string[] {
  return openWorkbook(bytes)[0]?.cells.map(({ text }) => text) ?? [];
}

it('joins the runs of a text and leaves out the reading above it', () => {
  const strings =
    '<si><t>公开</t></si><si><r><rPr><b/></rPr><t>主动</t></r><r><t xml:space="preserve"> 公开</t></r><rPh sb="0" eb="1"><t>zhu</t></rPh></si><si/>';
  const cells = ['1', '0', '2'].map((number) => `<c t="s"><v>${number}</v></c>`);
  const inline = '<c t="inlineStr"><is><r><t>规</t></r><rPh><t>gui</t></rPh><r><t>章&amp;</t></r></is></c>';
  expect(shown(workbookFile({ sheets: [row(...cells, inline)], strings }))).toEqual(['主动 公开', '公开', '', '规章&']);
});

it.each([
  ['a number', '<c><v>12</v></c>', '12'],
  ['a number of many digits', '<c><v>0.30000000000000004</v></c>', '0.3'],
  ['the result of a formula', '<c><f>A1+1</f><v>3</v></c>', '3'],
  ['a text that a formula gives', '<c t="str"><f>B1</f><v>件&amp;amp;_x000D_\n</v></c>', '件&amp;\n'],
  ['truth', '<c t="b"><v>1</v></c>', 'TRUE'],
  ['an error', '<c t="e"><v>#SPILL!</v></c>', '#SPILL!'],
  ['a date of its own', '<c t="d" s="1"><v>2024-01-31T12:00:00</v></c>', '2024年1月31日'],
  ['a number that is none as it is', '<c><v>1,2</v></c>', '1,2'],
  ['a number beyond all as it is', '<c><v>1e999</v></c>', '1e999'],
  ['truth that is none as it is', '<c t="b"><v>年</v></c>', '年'],
  ['a date that is none as it is', '<c t="d"><v>昨天</v></c>', '昨天'],
  ['the value of an unknown kind as it is', '<c t="x"><v>5</v></c>', '5'],
  ['nothing for nothing', '<c t="b"/>', ''],
  ['a format of its own', '<c s="1"><v>45322</v></c>', '2024年1月31日'],
  ['a percentage', '<c s="2"><v>0.125</v></c>', '12.50%'],
  ['a number in a format that is none', '<c s="3"><v>7.5</v></c>', '7.5'],
  ['a number in a style that is not there', '<c s="99"><v>7.5</v></c>', '7.5'],
])('shows %s', (_, cell, text) => {
  const formats = '<numFmt numFmtId="200" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>';
  const styles =
    `<numFmts>${formats}<numFmt numFmtId="201" formatCode="0;0;0;0;0"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
    '<cellXfs><xf/><xf numFmtId="200"/><xf numFmtId="10"/><xf numFmtId="201"/></cellXfs>';
  expect(shown(workbookFile({ sheets: [row(cell)], styles }))).toEqual([text]);
});

it('counts days from 1904 where the workbook does', () => {
  const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
  const cells = ['<c s="0"><v>43860</v></c>', '<c s="0" t="d"><v>2024-01-31</v></c>'];
  const properties = '<workbookPr date1904="1"/>';
  expect(shown(workbookFile({ sheets: [row(...cells)], styles, properties }))).toEqual(['1/31/24', '1/31/24']);
});

it('counts rows and cells that do not say where they stand', () => {
  const sheet =
    '<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="7"><c><v>4</v></c></row></sheetData>';
  const places = openWorkbook(workbookFile({ sheets: [sheet] }))[0]?.cells.map(({ row: at, column }) => [at, column]);
  expect(places).toEqual([
    [1, 1],
    [1, 4],
    [1, 5],
    [7, 1],
  ]);
});

it('reads a workbook that lies elsewhere and gives its elements a prefix', () => {
  const bytes = packed({
    'xl/styles.xml': '<styleSheet/>',
    '_rels/.rels': relations({ rId1: ['officeDocument', '/book/main.xml'] }),
    'book/main.xml': '<x:workbook><x:sheets><x:sheet name="年报" r:id="a"/></x:sheets></x:workbook>',
    'book/_rels/main.xml.rels': relations({ a: ['worksheet', 'one.xml'], b: ['sharedStrings', 'texts.xml'] }),
    'book/one.xml':
      '<x:worksheet><x:sheetData><x:row><x:c r="B2" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData><c><v>9</v></c></x:worksheet>',
    'book/texts.xml': '<x:sst><x:si><x:t>公开</x:t></x:si></x:sst>',
  });
  expect(openWorkbook(bytes)).toMatchObject([{ name: '年报', cells: [{ row: 2, column: 2, text: '公开' }] }]);
});

it('leaves a formula without its result blank and says so', () => {
  const [sheet] = openWorkbook(workbookFile({ sheets: [row('<c><f>SUM(A1:A9)</f></c>', '<c><f>1</f><v>1</v></c>')] }));
  expect(sheet?.cells.map(({ text }) => text)).toEqual(['', '1']);
  expect(sheet?.notices).toMatchObject([{ code: 'formulas-not-calculated' }]);
  expect(sheet?.notices[0]?.message).toContain('“表1”有 1 个公式没有保存结果');
});

it('says of a sheet that is a chart that it was not read', () => {
  const bytes = workbookFile({ sheets: [row('<c><v>1</v></c>'), '<drawing/>'], types: ['worksheet', 'chartsheet'] });
  expect(openWorkbook(bytes)).toMatchObject([{ notices: [] }, { cells: [], notices: [{ code: 'sheet-not-read' }] }]);
});

it('does not open hidden sheets', () => {
  const sheets = [row('<c><v>1</v></c>'), '<broken>', '<broken>'];
  const bytes = workbookFile({ sheets, listed: ['', 'state="hidden"', 'state="veryHidden"'] });
  expect(openWorkbook(bytes).map(({ hidden, cells }) => [hidden, cells.length])).toEqual([
    [false, 1],
    [true, 0],
    [true, 0],
  ]);
});

const ONE = '<c><v>1</v></c>';
const shared = '<c t="s"><v>0</v></c>';
const merged = (ref: string): string => `${row(ONE)}<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;

it.each([
  ['a shared string that is not there', 'document-damaged', '引用的文字不存在', { sheets: [row(shared)] }],
  ['a cell at no place', 'document-damaged', '位置写错', { sheets: [row('<c r="年1"/>')] }],
  ['a cell in row 0', 'document-damaged', '位置写错', { sheets: [row('<c r="A0"/>')] }],
  ['a row at no place', 'document-damaged', '位置写错', { sheets: ['<sheetData><row r="-1"/></sheetData>'] }],
  ['a cell that is there twice', 'document-damaged', '写了两遍', { sheets: [row('<c r="B1"/>', '<c r="B1"/>')] }],
  ['merged cells that end before they begin', 'document-damaged', '位置写错', { sheets: [merged('B2:A1')] }],
  ['merged cells at no place', 'document-damaged', '位置写错', { sheets: [merged('')] }],
  [
    'a sheet that is not there',
    'document-damaged',
    '缺少工作表“表2”',
    { sheets: [row(ONE)], properties: '<sheet name="表2"/>'.repeat(2) },
  ],
  ['a column outside of every sheet', 'document-too-complex', '列数过多', { sheets: [row('<c r="XFE1"/>')] }],
  ['a row outside of every sheet', 'document-too-complex', '行数过多', { sheets: [row('<c r="A1048577"/>')] }],
  [
    'a long text in one cell',
    'document-too-complex',
    '文字过长',
    { sheets: [row(shared)], strings: `<si><t>${'公'.repeat(32_768)}</t></si>` },
  ],
  [
    'one text in many cells',
    'document-too-complex',
    '文字过多',
    { sheets: [row(...Array.from({ length: 300 }, () => shared))], strings: `<si><t>${'公'.repeat(32_767)}</t></si>` },
  ],
  [
    'a format of endless length',
    'document-too-complex',
    '数字格式过长',
    { sheets: [row(ONE)], styles: `<numFmts><numFmt formatCode="${'0'.repeat(256)}"/></numFmts>` },
  ],
  [
    'too many cells',
    'document-too-complex',
    '单元格过多',
    { sheets: [`<sheetData>${`<row>${'<c/>'.repeat(10_000)}</row>`.repeat(41)}</sheetData>`] },
  ],
  [
    'too many merged cells',
    'document-too-complex',
    '合并单元格过多',
    { sheets: [`<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_001)}</mergeCells>`] },
  ],
  [
    'too many sheets',
    'document-too-complex',
    '工作表过多',
    { sheets: [], properties: '<sheet name="表"/>'.repeat(1001) },
  ],
])('refuses %s', (_, code, message, file) => {
  expect(() => openWorkbook(workbookFile(file))).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) as string }) as Error,
  );
});
