import type { Table } from '../source-document.js';
import type { Glyph, PageContent, Ruling } from './page-content.js';
import { pageDocument } from './page-document.js';

/** A row of a table that is 200 points wide, with vertical lines and texts at these places. */
function page(number: number, lines: readonly number[], texts: Readonly<Record<string, number>>): PageContent {
  const rulings: Ruling[] = [
    ...[100, 130].map((at): Ruling => ({ direction: 'horizontal', at, from: 0, to: 200 })),
    ...lines.map((at): Ruling => ({ direction: 'vertical', at, from: 100, to: 130 })),
  ];
  const glyphs = Object.entries(texts).map(([text, left]): Glyph => {
    return { text, left, right: left + 10, baseline: 120, size: 10, turn: 0 };
  });
  return { number, width: 595, height: 842, glyphs, rulings, isScan: false };
}

it('makes no cell of what lies between the two lines of a border on the second page of a table', () => {
  const { blocks } = pageDocument([
    page(1, [0, 100, 200], { '1': 50, '2': 150 }),
    page(2, [0, 97.5, 102, 200], { '3': 50, '4': 150 }),
  ]);
  const [table, ...others] = blocks as Table[];
  expect(others).toEqual([]);
  expect(table?.rows.map((row) => row.map(({ text, column, columnSpan }) => [text, column, columnSpan]))).toEqual([
    [
      ['1', 1, 1],
      ['2', 2, 1],
    ],
    [
      ['3', 1, 1],
      ['4', 2, 1],
    ],
  ]);
});
