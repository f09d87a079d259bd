import type { TableCell } from '@gongkai/document-reading';
import type { Notice } from '@gongkai/outcome';
import type { FormCell, FormEdition } from '@gongkai/report-form';
import type { CellKey, Figure } from '@gongkai/report-model';

import { align, type Alignment, cuts } from './alignments.js';
import { covers, endOf, isFigure, isFilled, isNumber, isWords, partsOf, placeOf, type Row } from './cells.js';
import { figureOf, type TableReading } from './figures.js';
import { FORM_LABELS } from './form-labels.js';
import { core } from './label.js';
import { byNeighbours } from './neighbours.js';
import type { Region } from './regions.js';
import { slipped } from './slipped.js';

/** The header of a block: the columns that it names, and where. */
interface Header {
  readonly row: Row;
  readonly columns: readonly { readonly label: string; readonly cell: TableCell; readonly index: number }[];
}

const NO_HEADER: Header = { row: [], columns: [] };

interface DataRow {
  /** Of the form; undefined where the row has another or none. */
  readonly label: string | undefined;
  readonly printed: string;
  readonly row: Row;
  readonly values: readonly TableCell[];
}

interface FoundRow {
  readonly data: DataRow;
  readonly header: Header;
  readonly geometry: Region['geometry'];
  /** Whether its figures may be another row's, or in part stand in the line after it. */
  readonly isDoubtful: boolean;
}

/** Table two: what was published. Each article of the regulation is a block with a header of its own. */
export function readProactive(regions: readonly Region[], form: FormEdition): TableReading {
  const all = rowsOf(regions, form);
  const unlabelled = inFormOrder(all, form);
  if (unlabelled) return unlabelled;
  // 行政许可 and the like stand in tables of other things as well: without a header they are not the form's.
  const { rows, notices } = nameLostRows(
    all.filter(({ header }) => header !== NO_HEADER),
    form,
  );
  const figures = new Map<CellKey, Figure>();
  const labels = new Set(rows.flatMap(({ data }) => data.label ?? []));
  for (const label of labels) {
    const own = rows.filter(({ data }) => data.label === label);
    const told = own.filter(({ data }) => data.values.some(isFilled));
    const [first] = told.length > 0 ? told : own;
    const cells = form.proactive.filter((cell) => cell.row === label);
    if (!first) continue;
    const { data } = first;
    const isOne = told.every((other) => saysTheSame(other.data, data));
    if (own[1]) notices.push(rowRepeated(label, own[1].data.row, isOne));
    if (!isOne) continue;
    const values = valuesOf(first, cells);
    for (const [key, cell] of values) figures.set(key, figureOf(cell));
    notices.push(...parted(label, data, values), ...absent(label, data.row, cells, values));
  }
  return {
    figures,
    notices: regions.length === 0 ? [] : [...notices, ...absentRows(labels, form)],
    labels: labels.size,
  };
}

/** Whether two rows with one label say the same, blanks aside. */
function saysTheSame(a: DataRow, b: DataRow): boolean {
  const [one, another] = [a, b].map(({ values }) => values.filter(isFilled).map(({ text }) => text));
  return one?.join('\t') === another?.join('\t');
}

function rowRepeated(label: string, row: Row, isOne: boolean): Notice {
  const outcome = isOne ? '只读取了其中一次，请删去多余的一行' : '数字各不相同，没有读取，请核对各行的名称';
  return { code: 'row-repeated', message: `表二的「${label}」出现了不止一次，${outcome}。`, place: placeOf(row) };
}

/** The rows of figures with the header over them; a table that goes on over the page does so without its header. */
function rowsOf(regions: readonly Region[], form: FormEdition): FoundRow[] {
  let header = NO_HEADER;
  return regions.flatMap(({ geometry, rows }) =>
    rows.flatMap((row) => {
      const own = headerOf(row, form);
      if (own) header = own;
      const data = own ? undefined : dataOf(row, form);
      return data ? [{ data, header, geometry, isDoubtful: false }] : [];
    }),
  );
}

/** A row that lost its label is the one row that is absent between its neighbours. */
function nameLostRows(rows: readonly FoundRow[], form: FormEdition): { rows: FoundRow[]; notices: Notice[] } {
  const order = [...new Set(form.proactive.map(({ row }) => row))];
  const names = byNeighbours(
    rows.map(({ data }) => data.label),
    order,
  );
  const notices: Notice[] = [];
  const named = rows.map((found, index): FoundRow => {
    const { data } = found;
    if (data.label !== undefined) return found;
    const label = isOfOtherEdition(data.printed) ? undefined : names[index];
    const name = data.printed.trim() === '' ? '' : `「${data.printed.trim()}」`;
    const place = placeOf(data.row);
    if (label === undefined) {
      const message = `表二有一行${name}不是规定格式中的行，没有读取其中的数字，请核对行名。`;
      notices.push({ code: 'row-unknown', message, place });
      return found;
    }
    const message = `表二有一行${name}认不出名称，按它在上下两行之间的位置读作「${label}」，请核对。`;
    notices.push({ code: 'row-named-by-position', message, place });
    return { ...found, data: { ...data, label } };
  });
  return { rows: doubted(named), notices };
}

/** Pasted rows whose labels have slipped against their figures, or after which the rest of a figure may stand. */
function doubted(rows: readonly FoundRow[]): FoundRow[] {
  const isSlipped = slipped(
    rows.map(({ data }) => ({
      hasLabel: data.label !== undefined || data.printed !== '',
      hasFigures: data.values.length > 0,
    })),
  );
  return rows.map((found, index) => {
    const next = rows[index + 1]?.data;
    const isTorn = next?.label === undefined && next?.printed === '';
    return { ...found, isDoubtful: found.geometry === 'ragged' && (isTorn || isSlipped[index] === true) };
  });
}

/** 政府集中采购 and other rows that only the other edition has. */
function isOfOtherEdition(label: string): boolean {
  return Object.values(FORM_LABELS).some(({ proactiveRow }) => proactiveRow(label) !== undefined);
}

/**
 * Labels of columns in a row without figures; a row 信息内容 begins a block even where its columns' names were lost.
 * The article may have come into the row where cells became lines.
 */
function headerOf(printed: Row, form: FormEdition): Header | undefined {
  if (printed.some(isFigure)) return undefined;
  const row = printed.slice(printed.findLastIndex(({ text }) => core(text).startsWith(ARTICLE)) + 1);
  const find = FORM_LABELS[form.id].proactiveColumn;
  const columns = row.flatMap((cell, index) => {
    const label = find(cell.text);
    return label === undefined ? [] : [{ label, cell, index }];
  });
  const begins = row.some(({ text }) => core(text) === '信息内容');
  return columns.length > 0 || begins ? { row, columns } : undefined;
}

const ARTICLE = '第二十条';

/** A label may be split over cells, and that of its block may stand in front of it. */
function dataOf(row: Row, form: FormEdition): DataRow | undefined {
  const { proactiveRow: find, isOfTwoRows } = FORM_LABELS[form.id];
  const { names, values } = partsOf(row);
  const most = isOfTwoRows(names.at(-1) ?? '') ? 0 : names.length;
  const label = [1, 2, 3]
    .filter((count) => count <= most)
    .map((count) => find(names.slice(-count).join('')))
    .find((found) => found !== undefined);
  const isRow = label !== undefined || values.some(isFigure);
  return isRow ? { label, printed: names.at(-1) ?? '', row, values } : undefined;
}

/** None where the row is in doubt, or the header names one of the columns twice: one of the two is another's. */
function valuesOf({ data, header, geometry, isDoubtful }: FoundRow, cells: readonly FormCell[]): Alignment {
  if (isDoubtful) return new Map();
  const keys = namedIn(header, cells).map(({ key }) => key);
  if (cells.length > 1 && new Set(keys).size < keys.length) return new Map();
  return geometry === 'grid' ? byColumn(data, header, cells) : byOrder(data, header, cells);
}

/**
 * Grids: as many cells as headings go in order; fewer by the heading above them where the row is as wide as its
 * header, more without the blanks. A row that is shorter has lost a cell, and which one nothing tells.
 */
function byColumn(found: DataRow, header: Header, cells: readonly FormCell[]): Alignment {
  const named = namedIn(header, cells);
  const inForm = cells.map(({ key }) => key);
  const order = orderOf(inForm, named);
  const filled = found.values.filter(isFilled);
  for (const values of [found.values, filled]) if (values.length === inForm.length) return align(order, values);
  const [end, endOfHeader] = [found.row, header.row.filter(isFilled)].map((row) => Math.max(0, ...row.map(endOf)));
  const isTorn = named.length < inForm.length && found.values.length !== named.length;
  if (inForm.length > 1 && (end !== endOfHeader || isTorn)) return new Map();
  const under = named.flatMap(({ key, cell: above }): [CellKey, TableCell][] => {
    const own = found.values.filter((cell) => covers(above, cell.column) || covers(cell, above.column));
    const cell = own.find(isFilled) ?? own[0];
    const isOfOne = cell && own.filter(isFilled).length <= 1 && headingsOver(cell, header, cells) <= 1;
    return isOfOne ? [[key, cell]] : [];
  });
  return new Map(under);
}

/** One number under two headings is nobody's; a slash may well be meant for both. */
function headingsOver(cell: TableCell, header: Header, cells: readonly FormCell[]): number {
  if (!isNumber(cell)) return 1;
  const named = header.columns.filter(({ label }) => cells.some(({ column }) => column === label));
  return named.filter((above) => covers(cell, above.cell.column)).length;
}

/** The cells of the form whose columns the header names, in its order. */
function namedIn({ columns }: Header, cells: readonly FormCell[]): { key: CellKey; index: number; cell: TableCell }[] {
  return columns.flatMap(({ label, index, cell }) => {
    const wanted = cells.find(({ column }) => column === label);
    return wanted ? [{ key: wanted.key, index, cell }] : [];
  });
}

/** Pasted text: in order where there are as many figures as columns, by position where no tab is missing. */
function byOrder(found: DataRow, header: Header, cells: readonly FormCell[]): Alignment {
  const named = namedIn(header, cells);
  const filled = found.values.filter(isFilled);
  const inForm = cells.map(({ key }) => key);
  const order = orderOf(inForm, named);
  // A header that lost a tab names fewer columns than its rows have.
  const keys = filled.length === inForm.length ? order : named.map(({ key }) => key);
  const isWhole = found.row.length === header.row.length;
  if (filled.length > 0 && filled.length === keys.length && (isWhole || keys.length === inForm.length))
    return align(keys, filled);
  if (filled.length === 0 && found.values.length >= inForm.length) return align(order, found.values);
  const parts = partedBy(found, header, filled, inForm.length);
  if (parts) return align(order, parts);
  if (!isWhole || filled.length > keys.length) return new Map();
  return align(
    named.map(({ key }) => key),
    named.map(({ index }) => found.row[index]),
  );
}

/** The figures that as many lost tabs have glued, where there is one way to part them. */
function partedBy(
  { row }: DataRow,
  header: Header,
  filled: readonly TableCell[],
  wanted: number,
): readonly TableCell[] | undefined {
  if (header.row.length - row.length !== wanted - filled.length) return undefined;
  const [only, ...others] = cuts(filled, wanted);
  return others.length === 0 ? only : undefined;
}

/** As the header names them where it names all, else as the form does; none where the two contradict each other. */
function orderOf(inForm: readonly CellKey[], named: readonly { readonly key: CellKey }[]): readonly CellKey[] {
  const keys = named.map(({ key }) => key);
  if (keys.length === inForm.length) return keys;
  const standard = inForm.filter((key) => keys.includes(key));
  return standard.every((key, index) => key === keys[index]) ? inForm : [];
}

/** A table whose labels are lost, or stand apart from its figures: in the order of the form where there are as many as it has. */
function inFormOrder(rows: readonly FoundRow[], form: FormEdition): TableReading | undefined {
  const filled = rows.filter(({ data }) => data.values.some(isFigure));
  const figures = filled.flatMap(({ data }) => data.values.filter(isFilled));
  const isUnlabelled = filled.length === 1 || filled.every(({ data }) => data.label === undefined);
  const [first] = figures;
  if (!first || !isUnlabelled || figures.length !== form.proactive.length || figures.some(isWords)) return undefined;
  const keys = form.proactive.map(({ key }) => key);
  const message = '表二的数字没有行名，个数与规定格式相同，按规定格式的顺序读取，请核对。';
  return {
    figures: new Map([...align(keys, figures)].map(([key, cell]) => [key, figureOf(cell)])),
    notices: [{ code: 'figures-in-order', message, place: placeOf([first]) }],
    labels: keys.length,
  };
}

function parted(label: string, { row, values: cells }: DataRow, values: Alignment): Notice[] {
  if ([...values.values()].every((cell) => cells.includes(cell) || row.includes(cell))) return [];
  const message = `表二「${label}」一行有数字连在一起，已分开读取，请核对。`;
  return [{ code: 'figures-parted', message, place: placeOf(row) }];
}

function absent(label: string, row: Row, cells: readonly FormCell[], values: Alignment): Notice[] {
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
