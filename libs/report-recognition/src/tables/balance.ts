import type { TableCell } from '@gongkai/document-reading';
import { type FormEdition, outcomeRows } from '@gongkai/report-form';
import { readFigure } from '@gongkai/report-model';

import type { Alignment } from './alignments.js';

/** Rows whose columns are certain, by the keys of their rows. */
export type Settled = ReadonlyMap<string, Alignment>;

/**
 * Whether the identities of table three bear out a row so aligned: it agrees with its own total, and
 * each of its figures with the rows above and below. What cannot be tested is not borne out.
 */
export function isBorneOut(key: string, alignment: Alignment, settled: Settled, form: FormEdition): boolean {
  if (!sumsUp(alignment, form)) return false;
  return form.applicationColumns.every(({ key: column }) => {
    const value = valueOf(alignment.get(column));
    const implied = impliedValues(key, column, settled, form);
    return value === null || (implied.length > 0 && implied.every((other) => other === value));
  });
}

/** Whether a row agrees with its own total; a row that has none, or cells that are no numbers, may. */
export function sumsUp(alignment: Alignment, form: FormEdition): boolean {
  const total = valueOf(alignment.get('total'));
  if (total === null) return true;
  const parts = form.applicationColumns
    .filter(({ key }) => key !== 'total')
    .map(({ key }) => valueOf(alignment.get(key)));
  const known = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return parts.includes(null) ? known <= total : known === total;
}

/** Whether no identity of table three is broken: neither a row's total nor, for any column, what stands above and below. */
export function isBalanced(settled: Settled, form: FormEdition): boolean {
  return [...settled].every(
    ([key, alignment]) =>
      sumsUp(alignment, form) &&
      form.applicationColumns.every(({ key: column }) => {
        const value = valueOf(alignment.get(column));
        return value === null || impliedValues(key, column, settled, form).every((other) => other === value);
      }),
  );
}

/** What the identities of table three make of the other rows for this cell. */
function impliedValues(key: string, column: string, settled: Settled, form: FormEdition): number[] {
  const value = (row: string) => valueOf(settled.get(row)?.get(column));
  const identities: [string, 1 | -1][][] = [
    [
      ['newlyReceived', 1],
      ['carriedOver', 1],
      ['concluded', -1],
      ['carriedForward', -1],
    ],
    [...outcomeRows(form).map((row): [string, 1] => [row, 1]), ['concluded', -1]],
  ];
  return identities.flatMap((identity) => {
    const own = identity.find(([row]) => row === key);
    if (!own) return [];
    let rest = 0;
    for (const [row, sign] of identity) {
      if (row === key) continue;
      const figure = value(row);
      if (figure === null) return [];
      rest += sign * figure;
    }
    return [own[1] === 1 ? -rest : rest];
  });
}

function valueOf(cell: TableCell | undefined): number | null {
  return cell ? readFigure(cell.text, cell.at).value : null;
}
