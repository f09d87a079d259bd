import { cellKeys, EDITIONS } from '@gongkai/report-form';
import { AppError } from '@gongkai/outcome';

/** Where cells stand in the arrays of a report, counted from 1, by edition; null where an edition has no such cell. */
export interface AskedCells {
  readonly in2021: readonly (number | null)[];
  readonly in2019: readonly (number | null)[];
}

/** @throws AppError `question-invalid` where no edition of the form has such a cell */
export function askedCells(keys: readonly string[]): AskedCells {
  const [in2021, in2019] = [places('2021', keys), places('2019', keys)];
  const unknown = keys.find((_, at) => in2021[at] === null && in2019[at] === null);
  if (unknown === undefined) return { in2021, in2019 };
  throw new AppError('question-invalid', `年报表格里没有名为“${unknown}”的格，请核对 cells 参数`);
}

function places(edition: keyof typeof EDITIONS, keys: readonly string[]): (number | null)[] {
  const known = cellKeys(EDITIONS[edition]);
  return keys.map((key) => (known.includes(key) ? known.indexOf(key) + 1 : null));
}

/** A row a cell asked for, of a report named `r`: its number `n` in the order asked, and its `value`. */
export function cellsInSql(in2021: string, in2019: string): string {
  return `SELECT asked.n, r.cell_values[CASE r.edition WHEN '2021' THEN asked.a WHEN '2019' THEN asked.b END] AS value
    FROM unnest(${in2021}::integer[], ${in2019}::integer[]) WITH ORDINALITY AS asked (a, b, n)`;
}
