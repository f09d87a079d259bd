import type { CellKey, Edition } from '@gongkai/report-model';

import { EDITION_2019 } from './edition-2019.js';
import { EDITION_2021 } from './edition-2021.js';
import type { FormEdition } from './form.js';

export const EDITIONS: Readonly<Record<Edition, FormEdition>> = { '2021': EDITION_2021, '2019': EDITION_2019 };

/** Which edition a report of the year must use; null before there was a form. */
export function editionOfYear(year: number): FormEdition | null {
  const holds = (edition: FormEdition) => year >= edition.firstYear && year <= (edition.lastYear ?? year);
  return Object.values(EDITIONS).find(holds) ?? null;
}

export const applicationCell = joinedOnce('applications');

export const challengeCell = joinedOnce('challenges');

/** Remembers the keys of a table, which are asked for by row and column with every cell of every report. */
function joinedOnce(table: string): (row: string, column: string) => CellKey {
  const rows = new Map<string, Map<string, CellKey>>();
  return (row, column) => {
    const known = rows.get(row)?.get(column);
    if (known !== undefined) return known;
    const key = `${table}.${row}.${column}`;
    rows.set(row, (rows.get(row) ?? new Map<string, CellKey>()).set(column, key));
    return key;
  };
}

/** Every cell of a form in its order: 200 for the edition of 2021, 198 for that of 2019. */
export function cellKeys(form: FormEdition): readonly CellKey[] {
  const known = KNOWN.get(form);
  if (known) return known;
  const keys = keysOf(form);
  KNOWN.set(form, keys);
  return keys;
}

function keysOf(form: FormEdition): readonly CellKey[] {
  return [
    ...form.proactive.map(({ key }) => key),
    ...form.applicationRows.flatMap((row) =>
      form.applicationColumns.map((column) => applicationCell(row.key, column.key)),
    ),
    ...form.challengeForums.flatMap((forum) =>
      form.challengeOutcomes.map((outcome) => challengeCell(forum.key, outcome.key)),
    ),
  ];
}

const KNOWN = new WeakMap<FormEdition, readonly CellKey[]>();

/** The rows that make up 三、本年度办理结果, without its total. */
export function outcomeRows(form: FormEdition): string[] {
  return form.applicationRows
    .filter(({ group, key }) => group !== undefined && key !== 'concluded')
    .map(({ key }) => key);
}

/** How a person finds a cell on paper: 表三「(一)予以公开」自然人. */
export function cellLabel(form: FormEdition, key: CellKey): string {
  return CELL_LABELS[form.id].get(key) ?? key;
}

const CELL_LABELS: Readonly<Record<Edition, ReadonlyMap<CellKey, string>>> = {
  '2021': labelsOf(EDITION_2021),
  '2019': labelsOf(EDITION_2019),
};

function labelsOf(form: FormEdition): Map<CellKey, string> {
  return new Map([
    ...form.proactive.map((cell): [CellKey, string] => [cell.key, `表二「${cell.row}」${cell.column}`]),
    ...form.applicationRows.flatMap((row) =>
      form.applicationColumns.map((column): [CellKey, string] => [
        applicationCell(row.key, column.key),
        `表三「${row.label}」${column.label}`,
      ]),
    ),
    ...form.challengeForums.flatMap((forum) =>
      form.challengeOutcomes.map((outcome): [CellKey, string] => [
        challengeCell(forum.key, outcome.key),
        `表四「${forum.labels.join('·')}」${outcome.label}`,
      ]),
    ),
  ]);
}
