import fc from 'fast-check';

import { lostPlaces, shape } from '../testing/shape.js';
import { readText } from './read-text.js';

it('makes a paragraph of each line that is not blank, counted as an editor counts', () => {
  const { blocks } = readText('一、总体情况\r\n\r\n  正文。\n末行');
  expect(blocks).toEqual([
    { kind: 'paragraph', text: '一、总体情况', at: { line: 1, start: 0, end: 6 } },
    { kind: 'paragraph', text: '  正文。', at: { line: 3, start: 0, end: 5 } },
    { kind: 'paragraph', text: '末行', at: { line: 4, start: 0, end: 2 } },
  ]);
});

it('makes a table of lines with tabs, each cell with its place in its line', () => {
  const [table] = readText('规章\t0\t12').blocks;
  expect(table).toMatchObject({
    kind: 'table',
    geometry: 'ragged',
    rows: [
      [
        { text: '规章', at: { table: 1, row: 1, column: 1, line: 1, start: 0, end: 2 } },
        { text: '0', at: { column: 2, start: 3, end: 4 } },
        { text: '12', at: { column: 3, start: 5, end: 7 } },
      ],
    ],
  });
});

it.each([
  ['a blank line ends a table', '甲\t1\n\n乙\t2', [[['1,1 甲', '1,2 1']], [['1,1 乙', '1,2 2']]]],
  [
    'a line that lost its tabs stays a row',
    '甲\t1\n(一)项\n乙\t2',
    [[['1,1 甲', '1,2 1'], ['2,1 (一)项'], ['3,1 乙', '3,2 2']]],
  ],
  [
    'a row of blanks stays a row',
    '甲\t1\n\t\n乙\t2',
    [
      [
        ['1,1 甲', '1,2 1'],
        ['2,1 ', '2,2 '],
        ['3,1 乙', '3,2 2'],
      ],
    ],
  ],
  [
    'a figure that a line break cut off the last row is a row',
    '甲\t23\n5.26\n\n8',
    [[['1,1 甲', '1,2 23'], ['2,1 5.26']], '8'],
  ],
  ['what follows the last row is prose', '甲\t1\n说明', [[['1,1 甲', '1,2 1']], '说明']],
  [
    'the heading of a section stands between tables',
    '甲\t1\n三、收到和处理政府信息公开申请情况\n乙\t2',
    [[['1,1 甲', '1,2 1']], '三、收到和处理政府信息公开申请情况', [['1,1 乙', '1,2 2']]],
  ],
  [
    'a label that begins like a heading does not',
    '甲\t1\n三、本年度办理结果\n乙\t2',
    [[['1,1 甲', '1,2 1'], ['2,1 三、本年度办理结果'], ['3,1 乙', '3,2 2']]],
  ],
  ['a tab that indents makes no table', '\t正文。', ['\t正文。']],
  [
    'a tab after the number of an item makes no table',
    '一、\t总体情况\n1.\t公开信息15条。',
    ['一、\t总体情况', '1.\t公开信息15条。'],
  ],
])('knows that %s', (_, text, blocks) => {
  expect(shape(readText(text))).toEqual(blocks);
});

it('leads back from every place to its text', () => {
  const line = fc.string({ unit: fc.constantFrom('公', '开', '1', ' ', '\t', '一', '、', '𠀀') });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = ['题', ...lines].join('\n');
      const document = readText(text);
      expect(lostPlaces(document)).toEqual([]);
      for (const block of document.blocks) {
        const pieces = block.kind === 'paragraph' ? [block] : block.rows.flat();
        for (const { text: piece, at } of pieces) {
          expect(text.split('\n')[(at.line ?? 0) - 1]?.slice(at.start, at.end)).toBe(piece);
        }
      }
    }),
  );
});

it('refuses text without a word and text with too many lines', () => {
  expect(() => readText('\n \n')).toThrow(expect.objectContaining({ code: 'document-empty' }) as Error);
  expect(() => readText('行\n'.repeat(100_002))).toThrow(
    expect.objectContaining({ code: 'document-too-complex' }) as Error,
  );
});

it.each([
  ['行数过多', '题\n' + '\n'.repeat(400_000)],
  ['单元格过多', '甲\t1\t1\t1\n'.repeat(50_001)],
  ['列数过多', '甲\t'.repeat(2_000_000)],
])('refuses more than any text has: %s', (message, text) => {
  expect(() => readText(text)).toThrow(
    expect.objectContaining({
      code: 'document-too-complex',
      message: expect.stringContaining(message) as string,
    }) as Error,
  );
});
