import fc from 'fast-check';

import { lostPlaces, shape } from '../testing/shape.js';
import { readHtml } from './read-html.js';

it('numbers paragraphs and tables in reading order', () => {
  const { blocks } = readHtml('<h2>标题</h2><table><tr><td>甲<td>0</table><p>正文</p>');
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
  ['lines end at blocks and breaks', '<div>一<br>二<p>三</p>四</div>', ['一', '二', '三', '四']],
  ['white space collapses, hard spaces stay', '<p>\n 公开 \n 信息&nbsp;15 条 </p>', ['公开 信息\u00a015 条']],
  ['inline elements do not part text', '<p>公<b>开</b><span>信</span>息</p>', ['公开信息']],
  ['a span shown as a block parts it', '<p>公<span style="display: block">开</span>信</p>', ['公', '开', '信']],
  ['preformatted lines stay', '<pre>规章 \t 0\n许可</pre>', ['规章 \t 0', '许可']],
  [
    'what is hidden is left out',
    '<title>题</title><style>p{}</style><script>var a</script><p hidden>甲</p><p style="display:none">乙</p>' +
      '<p style="VISIBILITY : hidden">丙</p><p>丁</p>',
    ['丁'],
  ],
  ['a frame of one cell is looked through', '<table><tr><td><p>一</p><p>二</p></td></tr></table>', ['一', '二']],
  [
    'a table that arranges the page is looked through',
    '<table><tr><td>菜单</td><td><table><tr><td>甲</td><td>0</td></tr></table></td></tr></table>',
    ['菜单', [['1,1 甲', '1,2 0']]],
  ],
  [
    'a caption stands before its table',
    '<table><caption>表三</caption><tr><td>甲<td>0</table>',
    ['表三', [['1,1 甲', '1,2 0']]],
  ],
  [
    'lines of a cell are joined by line feeds',
    '<table><tr><td>商业<br>企业<td><p>0</p></table>',
    [[['1,1 商业\n企业', '1,2 0']]],
  ],
])('knows that %s', (_, markup, blocks) => {
  expect(shape(readHtml(markup))).toEqual(blocks);
});

it.each([
  [
    'spans of rows and columns',
    '<tr><td rowspan=2>甲<td colspan=2>乙</tr><tr><td>1<td>2</tr>',
    [
      ['1,1+2x1 甲', '1,2+1x2 乙'],
      ['2,2 1', '2,3 2'],
    ],
  ],
  [
    'heads and feet of tables',
    '<thead><tr><th>甲<th>乙</thead><tbody><tr><td>1<td>2</tbody>',
    [
      ['1,1 甲', '1,2 乙'],
      ['2,1 1', '2,2 2'],
    ],
  ],
  ['a span to the end', '<tr><td rowspan=0>甲<td>1</tr><tr><td>2</tr>', [['1,1+2x1 甲', '1,2 1'], ['2,2 2']]],
  ['a span past the end', '<tr><td rowspan=9>甲<td>1</tr><tr><td>2</tr>', [['1,1+2x1 甲', '1,2 1'], ['2,2 2']]],
  ['a span that is no number', '<tr><td colspan=x>甲<td colspan=-1>1</tr>', [['1,1 甲', '1,2 1']]],
  [
    'a column between two that go on',
    '<tr><td rowspan=2>甲<td>乙<td rowspan=2>丙</tr><tr><td>1</tr>',
    [['1,1+2x1 甲', '1,2 乙', '1,3+2x1 丙'], ['2,2 1']],
  ],
  ['hidden rows', '<tr style="display:none"><td>甲<td>乙</tr><tr><td>1<td>2</tr>', [['1,1 1', '1,2 2']]],
])('places cells by %s', (_, rows, table) => {
  expect(shape(readHtml(`<table>${rows}</table>`))).toEqual([table]);
});

it('leads back from every place to its text', () => {
  const piece = fc.constantFrom(
    '公开',
    '1',
    ' ',
    '<p>',
    '</p>',
    '<br>',
    '<td>',
    '<tr>',
    '<table>',
    '</table>',
    '<td colspan=2 rowspan=2>',
    '&nbsp;',
    '<b>',
    '</b>',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(lostPlaces(readHtml(`题${pieces.join('')}`))).toEqual([]);
    }),
  );
});

it('reads a large page whose scripts and pictures look like long names', () => {
  const data = `<script>a<b;${'x;'.repeat(4000)}</script><img src="data:image/png;base64,${'A'.repeat(1_000_000)}">`;
  expect(shape(readHtml(`${data}<p>正文`))).toEqual(['正文']);
});

it('refuses cells that reach far beyond any table before it has placed them', () => {
  const cells = '<td colspan=1000 rowspan=65534>1'.repeat(100_000);
  expect(() => readHtml(`<table><tr>${cells}</table>`)).toThrow(
    expect.objectContaining({ code: 'document-too-complex' }) as Error,
  );
});

it.each([
  ['document-empty', '<p> </p>', '没有文字'],
  ['document-scanned', '<p><img src="表.png"></p>', '扫描件'],
  ['document-too-complex', '<div>'.repeat(1100), '嵌套过深'],
  ['document-too-complex', `<p>行<${'x'.repeat(1_000_000)}>`, '标记过长'],
  ['document-too-complex', '<table><tr>' + '<td colspan=1000>甲'.repeat(3), '列数过多'],
  ['document-too-complex', '<p>行'.repeat(100_001), '段落过多'],
  ['document-too-complex', '<b></b>'.repeat(200_000), '标记过多'],
  ['document-too-complex', `<body>${'</p>'.repeat(200_000)}`, '标记过多'],
  ['document-too-complex', '<!---->'.repeat(200_000), '标记过多'],
])('refuses with %s', (code, markup, message) => {
  expect(() => readHtml(markup)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) as string }) as Error,
  );
});
