import { ofdFile, path, ruledTable, text } from '../testing/ofd-file.js';
import { lostPlaces, shape } from '../testing/shape.js';
import { readOfd } from './read-ofd.js';

const TABLE = ruledTable([20, 60, 90, 120], 50, [
  ['信息内容', '制发', '废止'],
  ['规章', '0', '12'],
]);

it('reads lines, and ruled tables as grids, each with its place on the page', () => {
  const document = readOfd(ofdFile([text(20, 30, '二、主动公开政府信息情况') + TABLE + text(20, 100, '表后')]));
  expect(shape(document)).toEqual([
    '二、主动公开政府信息情况',
    [
      ['1,1 信息内容', '1,2 制发', '1,3 废止'],
      ['2,1 规章', '2,2 0', '2,3 12'],
    ],
    '表后',
  ]);
  expect(lostPlaces(document)).toEqual([]);
  expect(document.pages?.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842]]);
  const [heading] = document.blocks;
  expect(heading).toMatchObject({ at: { page: 1, line: 1 } });
  const box = heading?.kind === 'paragraph' ? heading.box : undefined;
  expect([box?.x, box?.width].map((length) => Math.round(length ?? 0))).toEqual([57, 136]);
});

it('merges cells where no line is drawn, also of lines drawn as thin boxes', () => {
  const line = (x: number, y: number, width: number, height: number): string =>
    path(x, y, `M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C`, 'Fill="true" Stroke="false"');
  const lines = [
    ...[50, 66].map((y) => line(20, y, 80, 0.3)),
    line(60, 58, 40, 0.3),
    ...[20, 60, 100].map((x) => line(x, 50, 0.3, 16)),
  ];
  const texts = text(22, 56, '合并', 3) + text(62, 52, '甲', 3) + text(62, 60, '乙', 3);
  expect(shape(readOfd(ofdFile([lines.join('') + texts])))).toEqual([[['1,1+2x1 合并', '1,2 甲'], ['2,2 乙']]]);
});

it('goes on with a table over pages', () => {
  const upper = ruledTable([20, 60, 90], 270, [['规章', '1']]);
  const lower = ruledTable([20, 60, 90], 20, [['许可', '2']]);
  expect(shape(readOfd(ofdFile([upper, lower])))).toEqual([
    [
      ['1,1 规章', '1,2 1'],
      ['2,1 许可', '2,2 2'],
    ],
  ]);
});

it('draws the template of a page on it', () => {
  const lines = ruledTable([20, 60, 90], 50, [['', '']]);
  const page = text(22, 53, '规章', 3) + text(62, 53, '7', 3);
  expect(shape(readOfd(ofdFile([page], { template: lines })))).toEqual([[['1,1 规章', '1,2 7']]]);
});

it('follows the matrix of an object, and leaves out what is not shown or runs aslant', () => {
  const document = readOfd(
    ofdFile([
      text(20, 30, '大字', 2, 'CTM="2 0 0 2 0 0"') +
        text(20, 60, '看不见', 4, 'Visible="false"') +
        text(20, 90, '水印', 4, 'CTM="0.7 0.7 -0.7 0.7 0 0"'),
    ]),
  );
  expect(shape(document)).toEqual(['大字']);
  expect(document.blocks[0]).toMatchObject({ box: { height: expect.closeTo(11.3, 1) as number } });
  expect(document.notices).toEqual([expect.objectContaining({ code: 'turned-text-ignored' })]);
});

it.each([
  ['document-empty', '没有文字', ofdFile([''])],
  ['document-scanned', '扫描', ofdFile(['<ofd:ImageObject Boundary="0 0 9 9"/>'])],
  ['document-encrypted', '密码', ofdFile([text(1, 9, '甲')], { parts: { 'Encryptions.xml': '<a/>' } })],
  ['document-damaged', 'Document.xml', ofdFile([], { parts: { 'OFD.xml': '<OFD/>' } })],
  ['document-damaged', 'Page_0', ofdFile([''], { parts: { 'Doc_0/Pages/Page_0/Content.xml': '<Page>' } })],
  ['document-too-complex', '页数过多', ofdFile(Array<string>(501).fill(''))],
])('refuses with %s: %s', (code, message, bytes) => {
  expect(() => readOfd(bytes)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) as string }) as Error,
  );
});

it('is not led astray by counts and numbers that lie', () => {
  const lying = text(20, 30, '甲乙').replace('g 1 4', 'g 999999999 4 g g x');
  expect(shape(readOfd(ofdFile([lying + path(0, 0, 'M 1 L x B 1 2 A 1 2 3')])))).toEqual(['甲乙']);
});
