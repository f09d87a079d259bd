import type { TableCell } from '@gongkai/document-reading';
import { challengeCell, type FormEdition } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';

import { covers, isFigure, isFilled, isWords, type Row } from './cells.js';
import { FORM_LABELS } from './form-labels.js';
import { compact, core } from './label.js';

const RECONSIDERATION = 'reconsideration';
const DIRECT = 'litigation.direct';
const AFTER = 'litigation.afterReconsideration';

/** A forum's or an outcome's name and where it stands. */
interface Named {
  readonly key: string;
  readonly cell: TableCell;
}

/** What stands over the figures of table four. */
export interface ChallengeHeader {
  readonly forums: readonly Named[];
  readonly outcomes: readonly Named[];
  /** Cells in its longest row. */
  readonly length: number;
}

/** Rows as they were before the end of a page tore one that has no figures in two: 结果维 over 持. */
export function withWholeNames(rows: readonly Row[], form: FormEdition): Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    const joined = before && namesJoined(before, row, FORM_LABELS[form.id].challengeOutcome);
    if (joined) whole.splice(-1, 1, joined);
    else whole.push(row);
  }
  return whole;
}

/** The upper row with the ends of its names; undefined where the lower one has anything else. */
function namesJoined(upper: Row, lower: Row, find: (text: string) => string | undefined): Row | undefined {
  if (upper.some(isFigure) || lower.some(isFigure)) return undefined;
  const isName = (text: string) => find(text) !== undefined || forumOf([text]) !== undefined;
  const ends = new Map<TableCell, TableCell>();
  for (const end of lower.filter(isFilled)) {
    const start = upper.find(({ column, columnSpan }) => column === end.column && columnSpan === end.columnSpan);
    if (!start || isName(start.text) || isName(end.text) || !isName(start.text + end.text)) return undefined;
    ends.set(start, end);
  }
  return ends.size === 0
    ? undefined
    : upper.map((cell) => ({ ...cell, text: cell.text + (ends.get(cell)?.text ?? '') }));
}

/** The last row that names outcomes and has no figures; -1 where there is none. */
export function lastHeaderRow(rows: readonly Row[]): number {
  return rows.findLastIndex((row) => row.some(isOutcome) && !row.some(isFigure));
}

/** 总计 alone would be any table's; the others are this table's only. */
function isOutcome({ text }: TableCell): boolean {
  return ['结果维持', '结果纠正', '其他结果', '尚未审结'].includes(core(text));
}

export function headerOf(rows: readonly Row[], form: FormEdition): ChallengeHeader {
  const cells = rows.flat().filter(isFilled);
  const find = FORM_LABELS[form.id].challengeOutcome;
  return {
    forums: cells.flatMap((cell) => {
      const key = forumOf([cell.text]) ?? (core(cell.text) === '行政诉讼' ? DIRECT : undefined);
      return key === undefined ? [] : [{ key, cell }];
    }),
    outcomes: cells.flatMap((cell) => {
      const key = find(cell.text);
      return key === undefined ? [] : [{ key, cell }];
    }),
    length: Math.max(0, ...rows.map((row) => row.length)),
  };
}

/** The forum that one of the names is of. */
export function forumOf(names: readonly string[]): string | undefined {
  const cores = names.map(core);
  if (cores.some((name) => /未经复议|直接起诉/u.test(name))) return DIRECT;
  if (cores.some((name) => name.includes('复议后'))) return AFTER;
  return cores.some((name) => /^行政复议(?:情况|案件)?$/u.test(name)) ? RECONSIDERATION : undefined;
}

export function isForum(cell: TableCell): boolean {
  return isWords(cell) && forumOf([cell.text]) !== undefined;
}

/** The words before a table name its forum only when they name one. */
export function captionForum(caption: string): string | undefined {
  const text = core(compact(caption));
  return text.includes('诉讼') && text.includes('行政复议') ? undefined : forumOf([text]);
}

/** The key of a grid column by the headings over it. */
export function keyOver(column: number, { forums, outcomes }: ChallengeHeader): CellKey | undefined {
  const outcome = outcomes.filter(({ cell }) => covers(cell, column)).at(-1);
  if (!outcome) return undefined;
  // The forum that begins nearest to the left, the lower of two that begin together.
  const before = forums.filter(({ cell }) => cell.column <= outcome.cell.column);
  const forum = before.sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row).at(-1);
  return forum && challengeCell(forum.key, outcome.key);
}

/** The columns as the header names them, forum by forum; none where what it names contradicts itself. */
export function keysInOrder(header: ChallengeHeader, form: FormEdition): CellKey[] {
  return forumsInOrder(header, form).flatMap((forum, index) =>
    outcomesInOrder(header, index, form).map((outcome) => challengeCell(forum, outcome)),
  );
}

/** Those named, in their order; all of the form where so many outcomes are named, if those named stand as in the form. */
function forumsInOrder({ forums, outcomes }: ChallengeHeader, form: FormEdition): readonly string[] {
  const standard = form.challengeForums.map(({ key }) => key);
  const column = (key: string) => forums.filter((forum) => forum.key === key).at(-1)?.cell.column;
  const named = standard
    .filter((key) => column(key) !== undefined)
    .sort((a, b) => (column(a) ?? 0) - (column(b) ?? 0) || standard.indexOf(a) - standard.indexOf(b));
  if (isNamedApart(forums)) return [];
  const isOfAll = named.length === 0 || outcomes.length > 2 * form.challengeOutcomes.length;
  if (named.length === standard.length || !isOfAll) return named;
  return isPartOf(named, standard) ? standard : [];
}

/** Whether another forum's name stands between two that are the same: one of them is a third's. */
function isNamedApart(forums: readonly Named[]): boolean {
  const keys = forums
    .filter(({ cell }) => isForum(cell))
    .sort((a, b) => a.cell.column - b.cell.column)
    .map(({ key }) => key);
  return keys.some((key, index) => index > 0 && keys[index - 1] !== key && keys.indexOf(key) < index);
}

/**
 * The outcomes of the forum with this number: five named for all, or five for each. Where a name was lost
 * those left must stand as in the form; none where they do not.
 */
export function outcomesInOrder({ outcomes }: ChallengeHeader, forum: number, form: FormEdition): readonly string[] {
  const standard = form.challengeOutcomes.map(({ key }) => key);
  const named = outcomes.map(({ key }) => key);
  const isWhole = named.length % standard.length === 0;
  const own = isWhole ? named.slice(forum * standard.length).slice(0, standard.length) : [];
  if (new Set(own).size === standard.length) return own;
  if (named.length === standard.length && new Set(named).size === named.length) return named;
  return isPartOf(
    named,
    form.challengeForums.flatMap(() => standard),
  )
    ? standard
    : [];
}

/** Whether the keys stand in this order, some left out. */
function isPartOf(keys: readonly string[], order: readonly string[]): boolean {
  let from = 0;
  return keys.every((key) => {
    const at = order.indexOf(key, from);
    from = at + 1;
    return at >= 0;
  });
}
