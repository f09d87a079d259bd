import type { TrendRow, Trends } from '@gongkai/api-contract';
import type { TrendFigures, TrendLine } from '@gongkai/charts';

import type { Figure } from './figure-filter.js';

type Lines = Omit<TrendFigures, 'share'>;

/** The rows of an answer as lines over its years, which are those of everybody. */
export function trendLines(
  { rows }: Pick<Trends, 'rows'>,
  figure: Figure,
  names: { readonly whole: string; readonly middle: string },
): Lines {
  const whole = rows.filter(({ region }) => region === null);
  const years = whole.map(({ year }) => year);
  const line = (of: readonly TrendRow[], value: (row: TrendRow) => number | null): TrendLine['values'] =>
    years.map((year) => {
      const row = of.find((each) => each.year === year);
      return row ? value(row) : null;
    });
  const regions = new Map(rows.flatMap(({ region }) => (region === null ? [] : [[region.code, region.name]])));
  return {
    years,
    whole: { name: names.whole, values: line(whole, (row) => row[figure]) },
    middle:
      figure === 'median'
        ? {
            name: names.middle,
            low: line(whole, ({ lower }) => lower),
            high: line(whole, ({ upper }) => upper),
          }
        : null,
    regions: [...regions].map(([code, name]) => ({
      name,
      values: line(
        rows.filter(({ region }) => region?.code === code),
        (row) => row[figure],
      ),
    })),
  };
}
