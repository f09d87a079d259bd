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
  // Beside a sum stands how many reported, beside a median how many are compared.
  const behind = ({ values, reports }: TrendRow) => (figure === 'median' ? values : reports);
  const total = line(whole, (row) => row[figure]);
  const lines = [...regions].map(([code, name]) => {
    const own = rows.filter(({ region }) => region?.code === code);
    return { name, values: line(own, (row) => row[figure]), agencies: line(own, behind) };
  });
  return {
    years,
    whole: { name: names.whole, values: total, agencies: line(whole, behind) },
    middle:
      figure === 'median'
        ? {
            name: names.middle,
            low: line(whole, ({ lower }) => lower),
            high: line(whole, ({ upper }) => upper),
          }
        : null,
    regions: apart(lines, total),
  };
}

/** A line that runs where the whole one does is covered by it: the whole is that region. */
function apart(lines: readonly TrendLine[], total: TrendLine['values']): readonly TrendLine[] {
  const [only] = lines;
  const same = lines.length === 1 && only?.values.every((value, index) => value === total[index]);
  return same === true ? [] : lines;
}
