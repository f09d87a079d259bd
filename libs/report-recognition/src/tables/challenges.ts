import type { TableCell } from '@gongkai/document-reading';
import type { Notice } from '@gongkai/outcome';
import { challengeCell, type FormEdition } from '@gongkai/report-form';
import { type CellKey, type Figure, readFigure } from '@gongkai/report-model';

import { align, type Alignment, cuts, placements } from './alignments.js';
import { covers, endOf, isBlank, isFigure, isFilled, isNumber, isWords, placeOf, type Row } from './cells.js';
import {
  captionForum,
  type ChallengeHeader,
  forumOf,
  headerOf,
  isForum,
  keyOver,
  keysInOrder,
  lastHeaderRow,
  outcomesInOrder,
  withWholeNames,
} from './challenge-header.js';
import { figureOf, type TableReading } from './figures.js';
import type { Region } from './regions.js';

/** A row of figures, and every way in which they may stand in the columns. */
interface ChallengeRow {
  readonly row: Row;
  readonly alignments: readonly Alignment[];
  /** What a person must know of how it was read, where it is not plain. */
  readonly doubt?: keyof typeof DOUBTS;
}

/** Table four: reviews and lawsuits. In one row of fifteen, in rows of five, or in a table for each forum. */
export function readChallenges(regions: readonly Region[], form: FormEdition): TableReading {
  const figures = new Map<CellKey, Figure>();
  const notices: Notice[] = [];
  for (const found of regions.flatMap((region) => readRegion(region, form))) {
    const { alignment, notice } = settle(found, form);
    const again = [...alignment.keys()].some((key) => figures.has(key));
    if (again && [...alignment.values()].every(isBlank)) continue;
    if (again) notices.push(noticeOf(found.row, 'row-repeated'));
    else if (notice) notices.push(notice);
    if (!again) for (const [key, cell] of alignment) figures.set(key, figureOf(cell));
  }
  return {
    figures,
    notices: regions.length === 0 ? [] : [...notices, ...absent(figures, form)],
    labels: regions.length,
  };
}

const MESSAGES = {
  'row-repeated': '表四有多余的一行数字，只读取了第一行，请核对。',
  'figures-parted': '表四有数字连在一起，已分开读取，请核对。',
  'figures-in-order': '表四的数字没有行名，按规定格式的顺序读取，各项之和与总计相符，请核对。',
  'columns-in-order': '表四没有读全列名，按规定格式的顺序读取，各项之和与总计相符，请核对。',
  'row-joined': '表四的一行数字断成了几行，已接起来读取，请核对。',
  'row-realigned': '表四有一行少了单元格，按各项之和等于总计对齐了能确定的几列，请核对。',
  'row-unaligned': '表四有一行数字与各列对不上，没有读取，请检查是否缺少单元格或制表符。',
};

function noticeOf(row: Row, code: keyof typeof MESSAGES): Notice {
  return { code, message: MESSAGES[code], place: placeOf(row) };
}

const DOUBTS = {
  parted: 'figures-parted',
  'in-order': 'figures-in-order',
  'header-torn': 'columns-in-order',
  joined: 'row-joined',
} as const;

/** The one alignment; of several, the forums whose cells all that the totals allow agree on, and whose total bears them out. */
function settle(
  { row, alignments, doubt }: ChallengeRow,
  form: FormEdition,
): { alignment: Alignment; notice?: Notice } {
  const [only] = alignments;
  if (only && alignments.length === 1 && doubt === undefined) return { alignment: only };
  const possible = alignments.filter((alignment) =>
    balancesIn(alignment, form).every((balance) => balance !== 'broken'),
  );
  const [first] = possible;
  if (first && possible.length === 1 && doubt !== undefined) {
    return { alignment: first, notice: noticeOf(row, DOUBTS[doubt]) };
  }
  const agreed = new Map(
    [...(first ?? [])].filter(([key, cell]) => possible.every((other) => other.get(key) === cell)),
  );
  const balances = balancesIn(agreed, form);
  const borneOut = keysByForum(form).filter((_, index) => balances[index] === 'borne-out');
  const alignment = new Map([...agreed].filter(([key]) => borneOut.some((keys) => keys.includes(key))));
  return { alignment, notice: noticeOf(row, alignment.size > 0 ? 'row-realigned' : 'row-unaligned') };
}

/** What the total of a forum says of its outcomes; it tells nothing where all is zero or a cell is no number. */
type Balance = 'borne-out' | 'open' | 'broken';

function balancesIn(alignment: Alignment, form: FormEdition): Balance[] {
  return keysByForum(form).map((keys) => {
    const values = keys.map((key) => valueOf(alignment.get(key)));
    const total = values.pop() ?? null;
    const known = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    if (total === null) return 'open';
    if (values.includes(null)) return known <= total ? 'open' : 'broken';
    if (known !== total) return 'broken';
    return total > 0 ? 'borne-out' : 'open';
  });
}

function keysByForum(form: FormEdition): CellKey[][] {
  return form.challengeForums.map((forum) =>
    form.challengeOutcomes.map((outcome) => challengeCell(forum.key, outcome.key)),
  );
}

function valueOf(cell: TableCell | undefined): number | null {
  return cell ? readFigure(cell.text, cell.at).value : null;
}

/** A header and the rows under it; a table may have several, and one without its own goes by the one before. */
function readRegion({ rows, geometry, caption }: Region, form: FormEdition): ChallengeRow[] {
  let words = caption;
  let header: ChallengeHeader = { forums: [], outcomes: [], length: 0 };
  return segments(withWholeNames(rows, form)).flatMap((segment) => {
    const first = segment.findIndex((row) => row.some(isFigure));
    const last = lastHeaderRow(segment);
    const own = headerOf(segment.slice(0, first < 0 ? last + 1 : first), form);
    header = own.outcomes.length > 0 ? own : { ...own, outcomes: header.outcomes };
    const data = segment.slice(first < 0 ? last + 1 : first).filter((row) => isData(row, header));
    const found = readRows(data, geometry, words, header, form);
    words = '';
    return found;
  });
}

/** Cut before the words that follow figures. */
function segments(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  let hasFigures = true;
  for (const row of rows) {
    const figures = row.some(isFigure);
    if (hasFigures && !figures && row.some(isWords)) found.push([]);
    hasFigures = figures;
    if (found.length === 0) found.push([]);
    found.at(-1)?.push(row);
  }
  return found;
}

function isData(row: Row, header: ChallengeHeader): boolean {
  return row.some(isFigure) || (isLabelled(row) && row.some(isBlank)) || isBlanks(row, header);
}

function readRows(
  data: readonly Row[],
  geometry: Region['geometry'],
  caption: string,
  header: ChallengeHeader,
  form: FormEdition,
): ChallengeRow[] {
  const ofCaption = header.forums.length === 0 ? captionForum(caption) : undefined;
  const isNamed = data.some(isLabelled) || ofCaption !== undefined;
  const together = isNamed ? undefined : inFormOrder(data, header, form);
  if (together) return [together];
  return data.map((row): ChallengeRow => {
    const forum = forumOf(row.filter(isWords).map(({ text }) => text)) ?? ofCaption;
    const figures = row.slice(labelEnd(row));
    const keys = forum === undefined ? keysInOrder(header, form) : keysOfForum(forum, header, form);
    const byColumn = geometry === 'grid' ? inGrid(figures, keys.length, header, forum) : undefined;
    if (byColumn) return { row, alignments: [byColumn] };
    const isTorn = geometry === 'grid' && !figures.every((cell) => isUnderOutcome(cell, header));
    return { row, ...(isTorn && { doubt: 'header-torn' }), ...inOrder(figures, keys, header) };
  });
}

function isLabelled(row: Row): boolean {
  return row.some(isForum);
}

/** A row of the table that nobody has filled in. */
function isBlanks(row: Row, { length }: ChallengeHeader): boolean {
  return length > 0 && row.length >= length && row.every(isBlank);
}

/** Where the row's labels end: 复议后起诉, 数量. */
function labelEnd(row: Row): number {
  const first = row.findIndex(isFigure);
  return first < 0 ? row.findLastIndex(isForum) + 1 : row.slice(0, first).findLastIndex(isWords) + 1;
}

/** Rows without the names of forums: in the order of the form where together they have as many figures as it has. */
function inFormOrder(data: readonly Row[], header: ChallengeHeader, form: FormEdition): ChallengeRow | undefined {
  const figures = data.flatMap((row) => row.slice(labelEnd(row)).filter(isFilled));
  const keys = keysInOrder(header, form);
  const isNamed = new Set(header.forums.map(({ key }) => key)).size === form.challengeForums.length;
  const [row] = data;
  if (!row || figures.length !== keys.length || (data.length === 1 && header.forums.length > 0)) return undefined;
  const isRowForEach = data.every((one) => one.filter(isFilled).length === form.challengeOutcomes.length);
  const doubt = isNamed && !isRowForEach ? 'joined' : 'in-order';
  return { row, alignments: [align(keys, figures)], doubt };
}

/**
 * Grids by the headings over the column; undefined where they do not tell every cell apart, and where cells
 * were lost or came in: what follows them has moved.
 */
function inGrid(
  figures: readonly TableCell[],
  wanted: number,
  header: ChallengeHeader,
  forum: string | undefined,
): Alignment | undefined {
  const last = (cells: readonly TableCell[]) => Math.max(0, ...cells.map(endOf));
  const isWide = last(figures) === last(header.outcomes.map(({ cell }) => cell));
  const isWhole = figures.length === wanted || (figures.length < wanted && isWide);
  const pairs = figures.flatMap((cell): [CellKey, TableCell][] => {
    const key = forum === undefined ? keyOver(cell.column, header) : keyIn(forum, cell.column, header);
    // One number under two headings is nobody's.
    return key === undefined || (isNumber(cell) && isOverMore(cell, header)) ? [] : [[key, cell]];
  });
  const isComplete = figures.length < wanted || pairs.length === wanted;
  const isPlain = pairs.length > 0 && new Set(pairs.map(([key]) => key)).size === pairs.length;
  return isWhole && isComplete && isPlain ? new Map(pairs) : undefined;
}

/** Whether the cell stands under the name of an outcome. */
function isUnderOutcome(cell: TableCell, { outcomes }: ChallengeHeader): boolean {
  return outcomes.some((outcome) => covers(outcome.cell, cell.column));
}

/** Whether a heading begins over the cell after the one that it stands under. */
function isOverMore(cell: TableCell, { outcomes }: ChallengeHeader): boolean {
  return outcomes.some((outcome) => outcome.cell.column > cell.column && outcome.cell.column <= endOf(cell));
}

function keyIn(forum: string, column: number, { outcomes }: ChallengeHeader): CellKey | undefined {
  const outcome = outcomes.find(({ cell }) => cell.column <= column && column < cell.column + cell.columnSpan);
  return outcome && challengeCell(forum, outcome.key);
}

function keysOfForum(forum: string, header: ChallengeHeader, form: FormEdition): CellKey[] {
  return outcomesInOrder(header, 0, form).map((outcome) => challengeCell(forum, outcome));
}

function inOrder(
  figures: readonly TableCell[],
  keys: readonly CellKey[],
  header: ChallengeHeader,
): Pick<ChallengeRow, 'alignments' | 'doubt'> {
  const filled = figures.filter(isFilled);
  if (filled.length === keys.length) return { alignments: [align(keys, filled)] };
  if (figures.length === keys.length && figures.length <= header.length) return { alignments: [align(keys, figures)] };
  if (filled.length > keys.length || figures.length >= keys.length) return { alignments: [] };
  const parts = figures.length === filled.length ? cuts(filled, keys.length) : [];
  if (parts.length > 0) return { alignments: parts.map((cells) => align(keys, cells)), doubt: 'parted' };
  return {
    alignments:
      keys.length - filled.length > MOST_LOST ? [] : placements(filled, keys.length).map((cells) => align(keys, cells)),
  };
}

/** Where more cells are lost, nothing can tell where the rest belong. */
const MOST_LOST = 2;

function absent(figures: ReadonlyMap<CellKey, Figure>, form: FormEdition): Notice[] {
  return form.challengeForums.flatMap(({ key: forum, labels }) => {
    const lost = form.challengeOutcomes.filter(({ key }) => !figures.has(challengeCell(forum, key)));
    if (lost.length === 0) return [];
    const names = lost.map(({ label }) => `「${label}」`).join('');
    const message = `表四「${labels.join('·')}」没有读到${names}，请检查这一列是否完整。`;
    return [{ code: 'cell-missing', message }];
  });
}
