import type { TableCell } from '@gongkai/document-reading';
import type { Notice } from '@gongkai/outcome';
import type { FormCell, FormEdition } from '@gongkai/report-form';
import type { CellKey, Figure } from '@gongkai/report-model';

import { covers, isBlank, isFigure, isWords, type Row, splitLabel, splitZero } from './cells.js';
import { figureOf, type TableReading } from './figures.js';
import { FORM_LABELS } from './form-labels.js';
import { findByLabel } from './label.js';
import type { Region } from './regions.js';
import { placeOf } from './table-row.js';

/** The header of a block: the columns that it names, and where. */
interface Header {
  readonly length: number;
  readonly columns: readonly { readonly label: string; readonly cell: TableCell; readonly index: number }[];
}

const NO_HEADER: Header = { length: 0, columns: [] };

/** Table two: what was published. Each article of the regulation is a block with a header of its own. */
export function readProactive(regions: readonly Region[], form: FormEdition): TableReading {
  const figures = new Map<CellKey, Figure>();
  const notices: Notice[] = [];
  const seen = new Set<string>();
  // A table that goes on over the page does so without its header.
  let header = NO_HEADER;
  for (const { geometry, rows } of regions) {
    for (const row of rows) {
      const own = headerOf(row, form);
      if (own) header = own;
      // 行政许可 and the like stand in tables of other things as well: without a header they are not the form's.
      const found = own || header === NO_HEADER ? undefined : dataOf(row, form);
      if (!found) continue;
      if (seen.has(found.label)) {
        const message = `表二的「${found.label}」出现了不止一次，只读取了第一次，请删去多余的一行。`;
        notices.push({ code: 'row-repeated', message, place: placeOf(row) });
        continue;
      }
      seen.add(found.label);
      const cells = form.proactive.filter((cell) => cell.row === found.label);
      const values = geometry === 'grid' ? byColumn(found, header, cells) : byOrder(found, header, cells);
      for (const [key, cell] of values) figures.set(key, figureOf(cell));
      notices.push(...parted(found, values), ...absent(found, cells, values));
    }
  }
  return { figures, notices: regions.length === 0 ? [] : [...notices, ...absentRows(seen, form)] };
}

/** Labels of columns in a row without figures; a row 信息内容 begins a block even where its columns' names were lost. */
function headerOf(row: Row, form: FormEdition): Header | undefined {
  if (row.some(isFigure)) return undefined;
  const labels = FORM_LABELS[form.id].proactiveColumns;
  const columns = row.flatMap((cell, index) => {
    const label = findByLabel(cell.text, labels);
    return label === undefined ? [] : [{ label, cell, index }];
  });
  const begins = row.some(({ text }) => text.replace(/\s/gu, '') === '信息内容');
  return columns.length > 0 || begins ? { length: row.length, columns } : undefined;
}

interface DataRow {
  readonly label: string;
  readonly row: Row;
  /** The cells after the label. */
  readonly values: readonly TableCell[];
}

function dataOf(row: Row, form: FormEdition): DataRow | undefined {
  const labels = FORM_LABELS[form.id].proactiveRows;
  for (const [index, cell] of row.entries()) {
    if (!isWords(cell)) continue;
    const { label, figure } = splitLabel(cell);
    const found = findByLabel(label.text, labels);
    const values = [...(figure ? [figure] : []), ...row.slice(index + 1)];
    if (found !== undefined) return { label: found, row, values };
  }
  return undefined;
}

type Values = ReadonlyMap<CellKey, TableCell>;

/** Grids: the cell under the heading. */
function byColumn(found: DataRow, header: Header, cells: readonly FormCell[]): Values {
  const values = cells.flatMap((wanted): [CellKey, TableCell][] => {
    const above = header.columns.find(({ label }) => label === wanted.column)?.cell;
    const own = above && found.values.filter((cell) => covers(above, cell.column) || covers(cell, above.column));
    const cell = own?.find((one) => !isBlank(one)) ?? own?.[0];
    return cell && own && own.filter((one) => !isBlank(one)).length <= 1 ? [[wanted.key, cell]] : [];
  });
  // Fewer cells under their headings than the row has figures: a span is wrong, and the order is not.
  const figures = found.values.filter((cell) => !isBlank(cell));
  return values.length < Math.max(1, figures.length) ? byOrder(found, header, cells) : new Map(values);
}

/** Pasted text: in order where there are as many figures as columns, by position where no tab is missing. */
function byOrder(found: DataRow, header: Header, cells: readonly FormCell[]): Values {
  const named = header.columns.flatMap(({ label, index }) => {
    const cell = cells.find(({ column }) => column === label);
    return cell ? [{ key: cell.key, index }] : [];
  });
  const filled = found.values.filter((cell) => !isBlank(cell));
  const inForm = cells.map(({ key }) => key);
  // A header that lost a tab names fewer columns than its rows have.
  const keys = filled.length === inForm.length ? inOrderOfHeader(inForm, named) : named.map(({ key }) => key);
  const isWhole = found.row.length === header.length;
  if (filled.length > 0 && filled.length === keys.length && (isWhole || keys.length === inForm.length))
    return pair(keys, filled);
  if (filled.length === 0 && found.values.length >= inForm.length) return pair(inForm, found.values);
  const parts = found.row.length < header.length ? splitZero(filled, inForm.length) : undefined;
  if (parts) return pair(inOrderOfHeader(inForm, named), parts);
  if (!isWhole || filled.length > keys.length) return new Map();
  return new Map(
    named.flatMap(({ key, index }): [CellKey, TableCell][] => {
      const cell = found.row[index];
      return cell ? [[key, cell]] : [];
    }),
  );
}

function inOrderOfHeader(inForm: readonly CellKey[], named: readonly { readonly key: CellKey }[]): readonly CellKey[] {
  return named.length === inForm.length ? named.map(({ key }) => key) : inForm;
}

function pair(keys: readonly CellKey[], cells: readonly TableCell[]): Values {
  return new Map(
    keys.flatMap((key, index): [CellKey, TableCell][] => {
      const cell = cells[index];
      return cell ? [[key, cell]] : [];
    }),
  );
}

function parted({ label, row, values: cells }: DataRow, values: Values): Notice[] {
  if ([...values.values()].every((cell) => cells.includes(cell))) return [];
  const message = `表二「${label}」一行有两个数字连在一起，已分开读取，请核对。`;
  return [{ code: 'figures-parted', message, place: placeOf(row) }];
}

function absent({ label, row }: DataRow, cells: readonly FormCell[], values: Values): Notice[] {
  const lost = cells.filter(({ key }) => !values.has(key)).map(({ column }) => `「${column}」`);
  if (lost.length === 0) return [];
  const message = `表二「${label}」一行认不出${lost.join('')}的数字，没有读取，请检查是否缺少单元格或制表符。`;
  return [{ code: 'cell-missing', message, place: placeOf(row) }];
}

function absentRows(seen: ReadonlySet<string>, form: FormEdition): Notice[] {
  return [...new Set(form.proactive.map(({ row }) => row))]
    .filter((row) => !seen.has(row))
    .map((row) => ({ code: 'row-missing', message: `表二没有「${row}」一行，请按规定格式补上。` }));
}
