import type { Notice } from '@gongkai/outcome';
import type { FormColumn, FormEdition, FormRow } from '@gongkai/report-form';

import type { Settled } from './balance.js';
import type { KnownRow } from './table-row.js';

/** A label as it is printed, in quotes; nothing where there is none. */
export function said(label: string): string {
  return label.trim() === '' ? '' : `「${label.trim()}」`;
}

/** Rows and columns that table three does not have, or not in full. */
export function absentApplications(rows: readonly KnownRow[], settled: Settled, form: FormEdition): Notice[] {
  if (rows.length === 0) return [];
  const lost = form.applicationColumns.filter(({ key }) => [...settled.values()].every((cells) => !cells.has(key)));
  const columns = (settled.size === 0 ? [] : lost).map(({ label }) => ({
    code: 'column-missing',
    message: `表三没有「${label}」一列，请按规定格式补上。`,
  }));
  return [...columns, ...form.applicationRows.flatMap((row) => absentIn(row, rows, settled, form, lost))];
}

function absentIn(
  { key, label }: FormRow,
  rows: readonly KnownRow[],
  settled: Settled,
  form: FormEdition,
  lostColumns: readonly FormColumn[],
): Notice[] {
  const found = rows.find(({ row }) => row.key === key);
  if (!found) return [{ code: 'row-missing', message: `表三没有「${label}」一行，请按规定格式补上。` }];
  const cells = settled.get(key);
  const short = form.applicationColumns.filter(
    (column) => cells && !cells.has(column.key) && !lostColumns.includes(column),
  );
  if (short.length === 0) return [];
  const names = short.map((column) => `「${column.label}」`).join('');
  return [{ code: 'cell-missing', message: `表三「${label}」一行没有${names}的单元格，请补上。`, place: found.place }];
}
