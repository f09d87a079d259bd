import type { PartCell, TablePart } from './page-layout.js';
import { stitch } from './stitch-tables.js';

const XS = [0, 100, 200, 300];

/** `label*2` spans two rows; `null` is covered from above; each row has one cell for each of the three columns. */
function part(page: number, rows: (string | null)[][], xs = XS): TablePart {
  const cells = rows.flatMap((row, index) =>
    row.flatMap((written, column): PartCell[] => {
      if (written === null) return [];
      const [text = '', span = '1'] = written.split('*');
      const [left = 0, right = 0] = [xs[column], xs[column + 1]];
      const box = { x: left, y: 20 * index, width: right - left, height: 20 };
      return [{ text, row: index, rowSpan: Number(span), left, right, page, box }];
    }),
  );
  return { kind: 'table', page, top: 0, xs, cells, rowCount: rows.length };
}

function joined(first: (string | null)[][], next: (string | null)[][]): string[] | undefined {
  const table = stitch(part(1, first), part(2, next));
  return table?.cells.map(({ text, row, rowSpan }) => `${row}${rowSpan > 1 ? `+${rowSpan}` : ''} ${text}`);
}

it.each([
  ['appends rows', [['甲', '1.乙', '1']], [['丙', '2.丁', '2']], ['0 甲', '0 1.乙', '0 1', '1 丙', '1 2.丁', '1 2']],
  [
    'carries a label that stands on the first page',
    [
      ['三*2', '1.乙', '1'],
      [null, '2.丁', '2'],
    ],
    [
      ['*2', '3.丙', '3'],
      [null, '4.戊', '4'],
    ],
    ['0+4 三', '0 1.乙', '0 1', '1 2.丁', '1 2', '2 3.丙', '2 3', '3 4.戊', '3 4'],
  ],
  [
    'joins a label that the break cut',
    [
      ['本年度*2', '1.乙', '1'],
      [null, '2.丁', '2'],
    ],
    [['办理结果', '3.丙', '3']],
    ['0+3 本年度\n办理结果', '0 1.乙', '0 1', '1 2.丁', '1 2', '2 3.丙', '2 3'],
  ],
  [
    'takes a label that stands on the second page',
    [
      ['*2', '1.乙', '1'],
      [null, '2.丁', '2'],
    ],
    [['办理结果', '3.丙', '3']],
    ['0+3 办理结果', '0 1.乙', '0 1', '1 2.丁', '1 2', '2 3.丙', '2 3'],
  ],
  [
    'begins a new label',
    [
      ['（三）*2', '1.乙', '1'],
      [null, '2.丁', '2'],
    ],
    [['（四）', '1.丙', '3']],
    ['0+2 （三）', '0 1.乙', '0 1', '1 2.丁', '1 2', '2 （四）', '2 1.丙', '2 3'],
  ],
  [
    'joins a row whose figures stand on the first page',
    [['三', '1.无正当理由', '1']],
    [['', '逾期不补正', '']],
    ['0 三', '0 1.无正当理由\n逾期不补正', '0 1'],
  ],
  [
    'joins a row whose figures stand on the second page',
    [['三', '1.无正当理由', '']],
    [['', '逾期不补正', '1']],
    ['0 三', '0 1.无正当理由\n逾期不补正', '0 1'],
  ],
  [
    'keeps a row whose figures are blank',
    [['三', '1.乙', '1']],
    [['', '2.丁', '']],
    ['0+2 三', '0 1.乙', '0 1', '1 2.丁', '1 '],
  ],
  [
    'keeps a row of blanks under a header',
    [['维持', '纠正', '总计']],
    [['', '', '']],
    ['0 维持', '0 纠正', '0 总计', '1 ', '1 ', '1 '],
  ],
  [
    'keeps figures under a header',
    [['维持', '纠正', '总计']],
    [['', '0', '0']],
    ['0 维持', '0 纠正', '0 总计', '1 ', '1 0', '1 0'],
  ],
  [
    'leaves out a repeated header',
    [
      ['项', '情形', '件数'],
      ['甲', '乙', '1'],
    ],
    [
      ['项', '情 形', '件数'],
      ['丙', '丁', '2'],
    ],
    ['0 项', '0 情形', '0 件数', '1 甲', '1 乙', '1 1', '2 丙', '2 丁', '2 2'],
  ],
  [
    'does not take equal figures for a header',
    [
      ['0', '0', '0'],
      ['甲', '乙', '1'],
    ],
    [
      ['0', '0', '0'],
      ['丙', '丁', '2'],
    ],
    ['0 0', '0 0', '0 0', '1 甲', '1 乙', '1 1', '2 0', '2 0', '2 0', '3 丙', '3 丁', '3 2'],
  ],
])('%s', (_, first, next, cells) => {
  expect(joined(first, next)).toEqual(cells);
});

it('joins cut labels above columns that begin below the break', () => {
  const first = part(1, [['结', '未经复议']], [0, 100, 300]);
  const next = part(2, [['果', '维持', '纠正']]);
  const table = stitch(first, next);
  expect(table?.xs).toEqual(XS);
  expect(table?.cells.map(({ text, row, rowSpan }) => [text, row, rowSpan])).toEqual([
    ['结\n果', 0, 2],
    ['未经复议', 0, 1],
    ['维持', 1, 1],
    ['纠正', 1, 1],
  ]);
});

it('is no one table when the outer edges differ', () => {
  expect(stitch(part(1, [['甲', '1']], [0, 100, 200]), part(2, [['甲', '1']], [0, 100, 210]))).toBeNull();
});
