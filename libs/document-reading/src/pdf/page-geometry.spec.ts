import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { SourceDocument } from '../source-document.js';
import { box, line, pdfFile, ruledTable, text } from '../testing/pdf-file.js';
import { lostPlaces, shape, tablesOf } from '../testing/shape.js';
import { packagePdfAssets } from './pdf-assets.js';
import { readPdf } from './read-pdf.js';

const read = (...page: Parameters<typeof pdfFile>): Promise<SourceDocument> =>
  readPdf(pdfFile(...page), packagePdfAssets());

// Loading pdfjs for the first time takes seconds on a busy machine.
beforeAll(() => read([text(50, 700, '甲')]), 60_000);

/** Text with a matrix of its own: [0 1 -1 0] runs upwards, [0 -1 1 0] downwards. */
function turned(matrix: string, x: number, y: number, hex: string): string {
  return `BT /F1 10 Tf ${matrix} ${x} ${y} Tm <${hex}> Tj ET\n`;
}

const TEXT = { 甲乙: '75324E59' };

it('says where lines and cells stand on the page as shown', async () => {
  const document = await read([text(50, 740, '上文') + ruledTable([50, 150, 250], 720, [['甲', '0']])]);
  expect(document.pages).toEqual([{ width: 595, height: 842 }]);
  const [paragraph, table] = document.blocks;
  expect(paragraph).toMatchObject({ box: { x: 50, y: 93.5, width: 20, height: 10 } });
  expect(table).toMatchObject({ rows: [[{}, { box: { x: 150, y: 122, width: 100, height: 20 } }]] });
});

it('says it on a turned page too', async () => {
  const across = `0 1 -1 0 595 0 cm ${ruledTable([50, 150, 250], 500, [['甲', '0']])}`;
  const document = await read([across], { page: '/Rotate 90' });
  expect(document.pages).toEqual([{ width: 842, height: 595 }]);
  expect(tablesOf(document)[0]?.rows[0]?.[1]?.box).toEqual({ x: 150, y: 95, width: 100, height: 20 });
});

it('lays out a table that is printed across an upright page', async () => {
  const across = `0 1 -1 0 595 0 cm ${ruledTable([50, 150, 250], 500, [
    ['甲', '0'],
    ['乙', '1'],
  ])}`;
  const document = await read([across]);
  expect(shape(document)).toEqual([
    [
      ['1,1 甲', '1,2 0'],
      ['2,1 乙', '2,2 1'],
    ],
  ]);
  expect(document.pages).toEqual([{ width: 595, height: 842 }]);
  // The column of figures lies above that of the labels: the text runs upwards.
  const [label, figure] = tablesOf(document)[0]?.rows[0] ?? [];
  expect(figure?.box?.y).toBeLessThan(label?.box?.y ?? 0);
  expect(figure?.box).toMatchObject({ width: 20, height: 100 });
  expect(lostPlaces(document)).toEqual([]);
});

it.each([
  ['upwards', turned('0 1 -1 0', 65, 625, TEXT.甲乙)],
  ['downwards', turned('0 -1 1 0', 58, 665, TEXT.甲乙)],
  ['one character under the other', text(55, 660, '甲') + text(55, 645, '乙')],
])('reads a label whose text runs %s', async (_, label) => {
  const frame = box(50, 620, 200, 60) + line(80, 620, 80, 680) + line(80, 650, 250, 650);
  const document = await read([frame + label + text(100, 665, '第一行') + text(100, 630, '第二行')]);
  const cells = tablesOf(document)[0]?.rows.flat() ?? [];
  expect(cells.map((cell) => cell.text.replace('\n', ''))).toEqual(['甲乙', '第一行', '第二行']);
  expect(document.notices).toEqual([]);
});

function dots(x0: number, y0: number, x1: number, y1: number): string {
  const steps = Math.round(Math.hypot(x1 - x0, y1 - y0) / 2);
  const at = (from: number, to: number, step: number): number => from + ((to - from) * step) / steps;
  return Array.from({ length: steps }, (_, step) => box(at(x0, x1, step), at(y0, y1, step), 1, 1, 'f')).join('');
}

function double(x0: number, y0: number, x1: number, y1: number): string {
  const shift = y0 === y1 ? ([0, 2.5] as const) : ([2.5, 0] as const);
  return line(x0, y0, x1, y1) + line(x0 + shift[0], y0 + shift[1], x1 + shift[0], y1 + shift[1]);
}

it.each([
  ['dots', dots],
  ['double lines', double],
])('finds the cells between %s', async (_, draw) => {
  const lines =
    [720, 700, 680].map((y) => draw(50, y, 250, y)).join('') + [50, 150, 250].map((x) => draw(x, 680, x, 720)).join('');
  const texts = text(55, 705, '甲') + text(155, 705, '1') + text(55, 685, '乙') + text(155, 685, '2');
  expect(shape(await read([lines + texts]))).toEqual([
    [
      ['1,1 甲', '1,2 1'],
      ['2,1 乙', '2,2 2'],
    ],
  ]);
});

it('takes no glyph numbers for text: a PDF whose fonts name no characters is refused', async () => {
  const file = readFileSync(join(import.meta.dirname, '../../../../samples/retold/retold.pdf'), 'latin1');
  const nameless = Uint8Array.from(Buffer.from(file.replaceAll('/ToUnicode', '/NoUnicode'), 'latin1'));
  await expect(readPdf(nameless, packagePdfAssets())).rejects.toMatchObject({
    code: 'format-unsupported',
    message: expect.stringContaining('文字对照表') as string,
  });
});

it('leaves out text that nobody sees, and says so', async () => {
  const document = await read([`${text(50, 700, '甲')} 3 Tr ${text(50, 650, '乙')}`]);
  expect(shape(document)).toEqual(['甲']);
  expect(document.notices).toMatchObject([{ code: 'hidden-text-ignored' }]);
});
