import type { TableCell } from '@gongkai/document-reading';
import type { Notice } from '@gongkai/outcome';
import { challengeCell, type FormEdition } from '@gongkai/report-form';
import type { CellKey, Figure } from '@gongkai/report-model';

import { covers, isBlank, isFigure, isWords, type Row, splitZero } from './cells.js';
import { FORM_LABELS } from './form-labels.js';
import { figureOf, type TableReading } from './figures.js';
import { compact, core, findByLabel, type Labelled } from './label.js';
import type { Region } from './regions.js';
import { placeOf } from './table-row.js';

const RECONSIDERATION = 'reconsideration';
const DIRECT = 'litigation.direct';
const AFTER = 'litigation.afterReconsideration';

/** A forum's name and where it stands. */
interface Forum {
  readonly key: string;
  readonly cell: TableCell;
}

interface Header {
  readonly forums: readonly Forum[];
  readonly outcomes: readonly { readonly key: string; readonly cell: TableCell }[];
  readonly length: number;
}

/** Table four: reviews and lawsuits. In one row of fifteen, in rows of five, or in a table for each forum. */
export function readChallenges(regions: readonly Region[], form: FormEdition): TableReading {
  const figures = new Map<CellKey, Figure>();
  const notices: Notice[] = [];
  for (const region of regions) {
    for (const { row, values, parted } of readRegion(region, form)) {
      const again = [...values.keys()].some((key) => figures.has(key));
      if (again && [...values.values()].every(isBlank)) continue;
      if (parted || again || values.size === 0) notices.push(noticeOf(row, again, parted));
      if (!again) for (const [key, cell] of values) figures.set(key, figureOf(cell));
    }
  }
  return { figures, notices: regions.length === 0 ? [] : [...notices, ...absent(figures, form)] };
}

function noticeOf(row: Row, again: boolean, parted: boolean): Notice {
  const place = placeOf(row);
  if (again) return { code: 'row-repeated', message: '表四有多余的一行数字，只读取了第一行，请核对。', place };
  if (parted) return { code: 'figures-parted', message: '表四有两个数字连在一起，已分开读取，请核对。', place };
  const message = '表四有一行数字与各列对不上，没有读取，请检查是否缺少单元格或制表符。';
  return { code: 'row-unaligned', message, place };
}

interface Values {
  readonly values: ReadonlyMap<CellKey, TableCell>;
  /** Whether two figures had become one text (00) and were parted. */
  readonly parted: boolean;
}

type ReadRow = Values & { readonly row: Row };

function readRegion({ rows, geometry, caption }: Region, form: FormEdition): ReadRow[] {
  const outcomes = FORM_LABELS[form.id].challengeOutcomes;
  const last = rows.findLastIndex((row) => row.some((cell) => isOutcome(cell)) && !row.some(isFigure));
  if (last < 0) return [];
  const header = headerOf(rows.slice(0, last + 1), outcomes);
  return rows.slice(last + 1).flatMap((row): ReadRow[] => {
    const names = row.filter(isWords).map(({ text }) => core(text));
    const forum = forumOf(names) ?? (header.forums.length === 0 ? forumOf([captionForum(caption)]) : undefined);
    const figures = row.slice(labelEnd(row));
    if (figures.length === 0) return [];
    return [
      {
        row,
        ...(forum === undefined
          ? byHeader(figures, header, geometry, form)
          : inOneForum(figures, forum, header, geometry)),
      },
    ];
  });
}

/** Where the row's labels end: 复议后起诉, 数量. */
function labelEnd(row: Row): number {
  const first = row.findIndex(isFigure);
  return first < 0 ? row.findLastIndex(isLabel) + 1 : row.slice(0, first).findLastIndex(isWords) + 1;
}

/** 总计 alone would be any table's; the others are this table's only. */
function isOutcome({ text }: TableCell): boolean {
  return ['结果维持', '结果纠正', '其他结果', '尚未审结'].includes(core(text));
}

function isLabel(cell: TableCell): boolean {
  return isWords(cell) && forumOf([core(cell.text)]) !== undefined;
}

function headerOf(rows: readonly Row[], outcomes: readonly Labelled<string>[]): Header {
  const cells = rows.flat().filter((cell) => !isBlank(cell));
  return {
    forums: cells.flatMap((cell) => {
      const key = forumOf([core(cell.text)]) ?? (core(cell.text) === '行政诉讼' ? DIRECT : undefined);
      return key === undefined ? [] : [{ key, cell }];
    }),
    outcomes: cells.flatMap((cell) => {
      const key = findByLabel(cell.text, outcomes);
      return key === undefined ? [] : [{ key, cell }];
    }),
    length: Math.max(...rows.map((row) => row.length)),
  };
}

function forumOf(names: readonly string[]): string | undefined {
  if (names.some((name) => /未经复议|直接起诉/u.test(name))) return DIRECT;
  if (names.some((name) => name.includes('复议后'))) return AFTER;
  return names.some((name) => /^行政复议(?:情况)?$/u.test(name)) ? RECONSIDERATION : undefined;
}

/** The words before a table name its forum only when they name one. */
function captionForum(caption: string): string {
  const text = core(compact(caption));
  return text.includes('诉讼') && text.includes('行政复议') ? '' : text;
}

/** Grids by the headings over the column; pasted text in the order of the header where it is complete. */
function byHeader(
  figures: readonly TableCell[],
  header: Header,
  geometry: Region['geometry'],
  form: FormEdition,
): Values {
  if (geometry === 'grid' && header.forums.length > 0) {
    const pairs = figures.flatMap((cell): [CellKey, TableCell][] => {
      const outcome = header.outcomes.filter((one) => covers(one.cell, cell.column)).at(-1);
      const forum = outcome && forumOver(outcome.cell, header);
      return outcome && forum !== undefined ? [[challengeCell(forum, outcome.key), cell]] : [];
    });
    if (pairs.length > 0 && new Set(pairs.map(([key]) => key)).size === pairs.length) return read(pairs);
  }
  return inOrder(figures, keysInOrder(header, form), header);
}

/** The forum that begins nearest to the left, the lower of two that begin together. */
function forumOver(outcome: TableCell, { forums }: Header): string | undefined {
  const before = forums.filter(({ cell }) => cell.column <= outcome.column);
  return before.sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row).at(-1)?.key;
}

/** The columns as the header names them, forum by forum; one whose name was torn off stands where the form has it. */
function keysInOrder({ forums }: Header, form: FormEdition): CellKey[] {
  const standard = form.challengeForums.map(({ key }) => key);
  const column = (key: string) => forums.filter((forum) => forum.key === key).at(-1)?.cell.column;
  const named = standard.filter((key) => column(key) !== undefined);
  const order = named.length === standard.length ? [...standard] : named;
  order.sort((a, b) => (column(a) ?? 0) - (column(b) ?? 0) || standard.indexOf(a) - standard.indexOf(b));
  return order.flatMap((forum) => form.challengeOutcomes.map(({ key }) => challengeCell(forum, key)));
}

function inOneForum(
  figures: readonly TableCell[],
  forum: string,
  header: Header,
  geometry: Region['geometry'],
): Values {
  const pairs = figures.flatMap((cell): [CellKey, TableCell][] => {
    const outcome = header.outcomes.find((one) => covers(one.cell, cell.column));
    return geometry === 'grid' && outcome ? [[challengeCell(forum, outcome.key), cell]] : [];
  });
  if (pairs.length > 0) return read(pairs);
  const keys = header.outcomes.map(({ key }) => challengeCell(forum, key));
  return inOrder(figures, new Set(keys).size === keys.length ? keys : [], header);
}

function inOrder(figures: readonly TableCell[], keys: readonly CellKey[], header: Header): Values {
  const filled = figures.filter((cell) => !isBlank(cell));
  if (filled.length === keys.length) return read(pair(keys, filled));
  if (figures.length === keys.length && figures.length <= header.length) return read(pair(keys, figures));
  const parts = figures.length < keys.length ? splitZero(filled, keys.length) : undefined;
  return parts ? { ...read(pair(keys, parts)), parted: true } : read([]);
}

function read(pairs: readonly [CellKey, TableCell][]): Values {
  return { values: new Map(pairs), parted: false };
}

function pair(keys: readonly CellKey[], cells: readonly TableCell[]): [CellKey, TableCell][] {
  return keys.flatMap((key, index): [CellKey, TableCell][] => {
    const cell = cells[index];
    return cell ? [[key, cell]] : [];
  });
}

function absent(figures: ReadonlyMap<CellKey, Figure>, form: FormEdition): Notice[] {
  return form.challengeForums.flatMap(({ key: forum, labels }) => {
    const lost = form.challengeOutcomes.filter(({ key }) => !figures.has(challengeCell(forum, key)));
    if (lost.length === 0) return [];
    const names = lost.map(({ label }) => `「${label}」`).join('');
    const message = `表四「${labels.join('·')}」没有读到${names}，请检查这一列是否完整。`;
    return [{ code: 'cell-missing', message }];
  });
}
