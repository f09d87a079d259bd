import { MAX_DOCUMENT_BYTES } from './limits.js';
import { readDocument } from './read-document.js';
import { p, packed, wordFile } from './testing/packed.js';
import { pdfFile, text } from './testing/pdf-file.js';

const utf8 = (written: string): Uint8Array => new TextEncoder().encode(written);

const SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
  '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

it.each([
  ['text', utf8('甲')],
  ['html', utf8('<p>甲</p>')],
  ['mht', utf8('MIME-Version: 1.0\nContent-Type: text/html\n\n<p>甲</p>')],
  ['docx', wordFile(p('甲'))],
  ['xlsx', packed({ ...WORKBOOK, 'xl/worksheets/sheet1.xml': SHEET })],
  ['pdf', pdfFile([text(50, 700, '甲')])],
])(
  'reads %s',
  async (format, bytes) => {
    expect(await readDocument(bytes)).toMatchObject({
      format,
      blocks: [{ kind: 'paragraph', text: '甲' }],
      notices: [],
    });
  },
  60_000,
);

it('takes the maps for PDF from where it is told', async () => {
  const nowhere = { cMapUrl: '/nowhere/', standardFontDataUrl: '/nowhere/' };
  await expect(readDocument(pdfFile([text(50, 700, '甲')]), { pdfAssets: nowhere })).rejects.toMatchObject({
    name: 'AppError',
  });
});

it.each([
  ['document-empty', '0 字节', new Uint8Array()],
  ['document-too-large', '50 MB', new Uint8Array(MAX_DOCUMENT_BYTES + 1)],
  ['format-unsupported', 'docx', utf8('{\\rtf1}')],
  ['document-damaged', '图片', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
  ['document-damaged', '不完整', wordFile(p('甲')).subarray(0, 300)],
  ['document-damaged', '缺少工作表', packed(WORKBOOK)],
  ['document-damaged', '缺少工作表', packed({ 'xl/workbook.xml': WORKBOOK['xl/workbook.xml'] })],
])('refuses with %s: %s', async (code, message, bytes) => {
  await expect(readDocument(bytes)).rejects.toMatchObject({
    name: 'AppError',
    code,
    message: expect.stringContaining(message) as string,
  });
});
