import fc from 'fast-check';

import { lostPlaces, shape } from '../testing/shape.js';
import { readMarkdown } from './read-markdown.js';

it.each([
  ['headings', '# 年报\n\n## 一、总体情况', ['年报', '一、总体情况']],
  ['items, whose numbers are text', '- 一是\n  * 二是\n1. 三是', ['一是', '二是', '1. 三是']],
  ['quotations', '> 说明\n> - 一', ['说明', '一']],
  ['emphasis around a line', '**一、总体情况**\n收到**1**件', ['一、总体情况', '收到**1**件']],
  ['rules and fences', '甲\n---\n```\n# 乙\n```\n丙', ['甲', '# 乙', '丙']],
  ['settings before the text', '---\ntitle: 年报\n---\n正文', ['正文']],
  ['a rule before the text', '---\n正文。\n---\n末', ['正文。', '末']],
])('reads %s without their marks', (_, text, blocks) => {
  expect(shape(readMarkdown(text))).toEqual(blocks);
});

it.each([
  [
    'a table with bars around it',
    '| 规章 | **0** |\n|---|---:|\n| 许可 | 12 |\n后',
    [
      [
        ['1,1 规章', '1,2 0'],
        ['2,1 许可', '2,2 12'],
      ],
      '后',
    ],
  ],
  ['a table without', '规章|0\n---|---\n许可|', [[['1,1 规章', '1,2 0'], ['2,1 许可']]]],
  ['a bar that is text', '|a\\|b|c|\n|---|---|\n', [[['1,1 a\\|b', '1,2 c']]]],
  ['a table whose head is blank', '| | |\n|---|---|\n|规章|0|', [[['1,1 规章', '1,2 0']]]],
  [
    'a table in HTML among lines',
    '## 二\n\n<table><tr><td rowspan="2">甲</td>\n<td>1</td></tr>\n<tr><td>2</td></tr></table>\n\n后',
    ['二', [['1,1+2x1 甲', '1,2 1'], ['2,2 2']], '后'],
  ],
  ['an empty table in HTML', '甲\n<table></table>\n乙', ['甲', '乙']],
])('reads %s', (_, text, blocks) => {
  expect(shape(readMarkdown(text))).toEqual(blocks);
});

it('gives lines as places', () => {
  const [heading, table] = readMarkdown('## 甲\n\n|规章| 12 |\n|---|---|\n|许可|0|').blocks;
  expect(heading?.at).toEqual({ line: 1, start: 3, end: 4 });
  expect(table).toMatchObject({
    rows: [
      [{}, { text: '12', at: { table: 1, row: 1, column: 2, line: 3, start: 5, end: 7 } }],
      [{}, {}],
    ],
    geometry: 'grid',
  });
});

it('does not trust columns where a row has lost a cell', () => {
  expect(readMarkdown('|a|b|c|\n|---|---|---|\n|许可|0|').blocks).toMatchObject([{ geometry: 'ragged' }]);
});

it('leads back from every place to its text', () => {
  const line = fc.string({ unit: fc.constantFrom('公', '1', ' ', '|', '-', '#', '*', '>', '<table><tr><td>', '\n') });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const document = readMarkdown(['题', '|甲|乙|', '|---|---|', ...lines].join('\n'));
      expect(lostPlaces(document)).toEqual([]);
    }),
  );
});

it('refuses text of nothing but marks, and text with too many lines', () => {
  expect(() => readMarkdown('---\n```\n```')).toThrow(expect.objectContaining({ code: 'document-empty' }) as Error);
  for (const line of ['行\n', '\n\n\n\n']) {
    expect(() => readMarkdown(line.repeat(100_002))).toThrow(
      expect.objectContaining({ code: 'document-too-complex' }) as Error,
    );
  }
});
