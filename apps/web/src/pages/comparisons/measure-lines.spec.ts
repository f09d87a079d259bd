import type { ComparedCell, ComparisonRow } from '@gongkai/api-contract';

import { measureLines } from './measure-lines.js';

const agency = (id: string) => ({ id, name: id, kind: 'x', region: { code: '1', name: '1' }, sample: false });

function row(of: string, year: number, given: Partial<ComparedCell>): ComparisonRow {
  const cell = { cell: 'c', value: null, before: null, median: null, peers: 0, ...given };
  return { agency: of, year, reportId: `${of}${year}`, cells: [cell] } as never;
}

const lines = (...rows: ComparisonRow[]) =>
  measureLines(
    { agencies: [agency('甲'), agency('乙')], years: [2022, 2023], rows },
    { of: ({ cells }) => cells?.[0], smallest: 5 },
  );

it('tells how far the last year is from the year before and from the peers', () => {
  const [first, second] = lines(
    row('甲', 2022, { value: 5 }),
    row('甲', 2023, { value: 8, before: 5, median: 10 }),
    row('乙', 2023, { value: 0, before: null, median: 10 }),
  );
  expect(first).toMatchObject({ change: 3, gap: -2, years: [{ of: { value: 5 } }, { of: { value: 8 } }] });
  expect(second).toMatchObject({ change: null, gap: -10, years: [{ of: null }, { reportId: '乙2023' }] });
});

it('tells nothing of a last year that is not known', () => {
  expect(lines(row('甲', 2022, { value: 5 }))[0]).toMatchObject({ last: null, change: null, gap: null });
});

it.each([
  [4, { gap: null, tooFew: true }],
  [5, { gap: -0.5, tooFew: false }],
])('holds a share of %i against the median only where a ranking would rank it', (denominator, told) => {
  const [line] = lines(row('甲', 2023, { value: 0.4, median: 0.9, numerator: 2, denominator } as object));
  expect(line).toMatchObject(told);
});
