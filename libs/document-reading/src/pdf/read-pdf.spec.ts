import { box, line, pdfFile, ruledTable, text } from '../testing/pdf-file.js';
import { lostPlaces, shape, tablesOf } from '../testing/shape.js';
import type { SourceDocument } from '../source-document.js';
import { packagePdfAssets } from './pdf-assets.js';
import { readPdf } from './read-pdf.js';

const read = (...page: Parameters<typeof pdfFile>): Promise<SourceDocument> =>
  readPdf(pdfFile(...page), packagePdfAssets());

// Loading pdfjs for the first time takes seconds on a busy machine.
beforeAll(() => read([text(50, 700, '甲')]), 60_000);

it('reads Chinese in a font that is only named, line by line', async () => {
  const document = await read([text(50, 700, '第二行') + text(50, 720, '盐池县') + text(80, 720, '科技局')]);
  expect(document).toMatchObject({
    format: 'pdf',
    blocks: [
      { kind: 'paragraph', text: '盐池县科技局', at: { page: 1, line: 1, start: 0, end: 6 } },
      { kind: 'paragraph', text: '第二行', at: { page: 1, line: 2, start: 0, end: 3 } },
    ],
    notices: [],
  });
});

it('keeps the bytes it was given', async () => {
  const bytes = pdfFile([text(50, 700, '甲')]);
  await readPdf(bytes, packagePdfAssets());
  expect(bytes.length).toBeGreaterThan(0);
});

it('reads a ruled table where it stands, each cell with its place', async () => {
  const document = await read([
    text(50, 740, '上文') + ruledTable([50, 150, 250], 720, [['甲', '0']]) + text(50, 600, '下文'),
  ]);
  expect(shape(document)).toEqual(['上文', [['1,1 甲', '1,2 0']], '下文']);
  expect(document.blocks[1]).toMatchObject({
    at: { page: 1, table: 1 },
    rows: [[{ at: { page: 1, table: 1, row: 1, column: 1, start: 0, end: 1 } }, {}]],
  });
  expect(lostPlaces(document)).toEqual([]);
});

const CELLS = text(55, 705, '甲') + text(155, 705, '乙') + text(155, 685, '1') + text(205, 685, '2');

it.each([
  ['strokes', box(50, 680, 200, 40) + line(150, 720, 150, 680) + line(150, 700, 250, 700) + line(200, 700, 200, 680)],
  [
    'thin rectangles, as browsers and Word draw borders',
    box(50, 719.5, 200, 1, 'f') +
      box(50, 680, 200, 1, 'f') +
      box(49.5, 680, 1, 40, 'f') +
      box(249.5, 680, 1, 40, 'f') +
      box(149.5, 680, 1, 40, 'f*') +
      box(150, 699.5, 100, 1, 'f') +
      box(199.5, 680, 1, 20, 'f'),
  ],
  [
    'pieces with gaps at the corners',
    box(50, 680, 200, 40) +
      line(150, 720, 150, 701) +
      line(150, 699, 150, 680) +
      line(151, 700, 199, 700) +
      line(201, 700, 250, 700) +
      line(200, 699, 200, 680),
  ],
  [
    'a table whose outer lines are missing at the sides',
    line(50, 720, 250, 720) +
      line(50, 680, 250, 680) +
      line(150, 720, 150, 680) +
      line(150, 700, 250, 700) +
      line(200, 700, 200, 680),
  ],
])('finds merged cells between %s', async (_, lines) => {
  expect(shape(await read([lines + CELLS]))).toEqual([
    [
      ['1,1+2x1 甲', '1,2+1x2 乙'],
      ['2,2 1', '2,3 2'],
    ],
  ]);
});

it('follows transformations, and forms drawn inside a page', async () => {
  const form = {
    dictionary:
      '/Type/XObject/Subtype/Form/BBox[0 0 1000 1000]/Matrix[0.5 0 0 0.5 0 0]/Resources<</Font<</F1 3 0 R>>>>',
    stream: ruledTable([100, 200, 300], 700, [['甲', '0']]),
  };
  expect(shape(await read(['q 2 0 0 2 0 0 cm /Fm Do Q'], { objects: { Fm: form } }))).toEqual([[['1,1 甲', '1,2 0']]]);
});

it('reads a page that is shown turned', async () => {
  const turned = `0 1 -1 0 595 0 cm ${ruledTable([50, 150, 250], 500, [['甲', '0']])}`;
  expect(shape(await read([turned], { page: '/Rotate 90' }))).toEqual([[['1,1 甲', '1,2 0']]]);
});

it.each([
  ['a path that only clips', `50 600 200 100 re W n ${text(55, 650, '甲')}`],
  ['a frame around text', box(50, 600, 200, 100) + text(55, 650, '甲')],
  ['a line under text', line(50, 648, 100, 648) + text(55, 650, '甲')],
  ['a coloured ground', box(50, 600, 100, 50, 'f') + box(150, 600, 100, 50, 'f') + text(55, 650, '甲')],
  ['lines aslant and curves', `${line(50, 600, 250, 700)} 50 600 m 90 650 120 650 250 600 c S ${text(55, 650, '甲')}`],
])('takes no table for %s', async (_, content) => {
  expect(shape(await read([content]))).toEqual(['甲']);
});

it('leaves out what lies beside the page', async () => {
  expect(shape(await read([text(50, 700, '甲') + text(50, 900, '乙') + text(50, -30, '丙')]))).toEqual(['甲']);
});

it('drops the numbers of pages and says so', async () => {
  const document = await read([text(50, 700, '甲') + text(280, 30, '- 1 -'), text(50, 700, '2') + text(280, 30, '2')]);
  expect(shape(document)).toEqual(['甲', '2']);
  expect(document.notices).toMatchObject([{ code: 'page-numbers-dropped' }]);
});

it('leaves out text that runs aslant and names pages without text', async () => {
  const aslant = 'BT /F1 30 Tf 0.7 0.7 -0.7 0.7 100 100 Tm <79D8> Tj ET';
  const document = await read([text(50, 700, '甲') + aslant, '']);
  expect(shape(document)).toEqual(['甲']);
  expect(document.notices).toMatchObject([
    { code: 'turned-text-ignored', place: '第 1 页' },
    { code: 'page-without-text', place: '第 2 页' },
  ]);
});

it('goes on with a table over page breaks', async () => {
  const xs = [50, 150, 250, 300];
  const head = ['结果', '情形', '件数'];
  const first = ruledTable(xs, 140, [head, ['（三）', '1.秘密', '1']]) + text(280, 30, '- 1 -');
  const second = ruledTable(xs, 800, [head, ['', '2.法律', '2'], ['（四）', '3.其他', '']]);
  const third = ruledTable([50, 250, 300], 800, [['（七）总计', '3']]) + text(50, 700, '下文');
  const document = await read([first, second, third]);
  expect(shape(document)).toEqual([
    [
      ['1,1 结果', '1,2 情形', '1,3 件数'],
      ['2,1+2x1 （三）', '2,2 1.秘密', '2,3 1'],
      ['3,2 2.法律', '3,3 2'],
      ['4,1 （四）', '4,2 3.其他', '4,3 '],
      ['5,1+1x2 （七）总计', '5,3 3'],
    ],
    '下文',
  ]);
  expect(tablesOf(document)[0]?.rows.map(([cell]) => cell?.at.page)).toEqual([1, 1, 2, 2, 3]);
  expect(lostPlaces(document)).toEqual([]);
});

it('begins a new table after a page break when text stands between, or its width differs', async () => {
  const table = ruledTable([50, 150, 250], 140, [['甲', '0']]);
  const other = ruledTable([50, 150, 350], 800, [['乙', '1']]);
  expect(
    shape(await read([table, text(50, 820, '标题') + ruledTable([50, 150, 250], 800, [['乙', '1']])])),
  ).toHaveLength(3);
  expect(shape(await read([table, other]))).toHaveLength(2);
});

const PICTURE = {
  dictionary: '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8',
  stream: 'x',
};
const PASSWORD = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`;

it.each([
  ['document-scanned', '扫描件', pdfFile(['/Im Do'], { objects: { Im: PICTURE } })],
  ['document-empty', '没有文字', pdfFile([''])],
  ['document-encrypted', '密码', pdfFile([text(50, 700, '甲')], { trailer: PASSWORD })],
  ['document-damaged', 'PDF', new TextEncoder().encode('%PDF-1.4\nnothing of the kind')],
  ['document-too-complex', '页数过多', pdfFile(Array.from({ length: 501 }, () => ''))],
  [
    'document-too-complex',
    '线条过多',
    pdfFile([
      Array.from({ length: 3001 }, (_, n) =>
        line(9 * (n % 60), 5 + 5 * Math.floor(n / 60), 9 * (n % 60) + 4, 5 + 5 * Math.floor(n / 60)),
      ).join(''),
    ]),
  ],
])('refuses with %s: %s', async (code, message, bytes) => {
  await expect(readPdf(bytes, packagePdfAssets())).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message) as string,
  });
});

it('refuses a page of more lines than tables have', async () => {
  const mesh = Array.from(
    { length: 150 },
    (_, index) => line(0, 5 * index, 595, 5 * index) + line(4 * index, 0, 4 * index, 842),
  );
  await expect(read([mesh.join('')])).rejects.toMatchObject({ code: 'document-too-complex' });
  await expect(read(['0 0 m 5 5 l S 0 0 m 9 0 l S\n'.repeat(50_001)])).rejects.toMatchObject({
    code: 'document-too-complex',
  });
});
