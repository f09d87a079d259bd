import type { Block, Paragraph, Table } from '@gongkai/document-reading';

import { sectionOfHeading } from '../structure/headings.js';
import { isBlank, isFigure, isWords, type Row } from './cells.js';
import { FORM_LABELS, type FormLabels } from './form-labels.js';
import { compact, core, type Labelled } from './label.js';

export type TableKind = 'proactive' | 'applications' | 'challenges';

/** Rows that belong to one of the three tables of the form, wherever in the document they stand. */
export interface Region {
  readonly kind: TableKind;
  readonly geometry: Table['geometry'];
  readonly rows: readonly Row[];
  /** The last words before it, which sometimes say what the table does not: 行政复议. */
  readonly caption: string;
}

export interface SplitTable {
  readonly regions: readonly Region[];
  /** What is no table of the form; a row with words in one cell only is a paragraph. */
  readonly rest: readonly Block[];
}

/** Tells the tables of the form from all else in a table: a sheet may hold a whole report. */
export function splitTable(table: Table, caption: string): SplitTable {
  const kinds = kindsOfRows(table.rows);
  const regions: (Region & { rows: Row[] })[] = [];
  const rest: Block[] = [];
  let words = caption;
  let loose: Row[] = [];
  table.rows.forEach((row, index) => {
    const kind = kinds[index];
    const paragraph = kind ? undefined : paragraphOf(row);
    if (kind || paragraph) loose = [];
    if (kind) {
      const last = regions.at(-1);
      if (last?.kind === kind) last.rows.push(row);
      else regions.push({ kind, geometry: table.geometry, rows: [row], caption: words });
    } else if (paragraph) {
      words = paragraph.text;
      rest.push(paragraph);
    } else if (row.some((cell) => !isBlank(cell))) {
      // Rows of another table that follow one another stay one table.
      if (loose.length === 0) rest.push({ ...table, rows: loose });
      loose.push(row);
    }
  });
  return { regions, rest };
}

/** The row's one cell with text, as a paragraph. */
function paragraphOf(row: Row): Paragraph | undefined {
  const full = row.filter((cell) => !isBlank(cell));
  const [only] = full;
  return only && full.length === 1 ? { kind: 'paragraph', text: only.text, at: only.at } : undefined;
}

/** So many rows without a label of the form are no longer its table. */
const MOST_UNKNOWN = 20;

/** For each row the table it belongs to. Rows without a label of the form go with the rows above them. */
function kindsOfRows(rows: readonly Row[]): (TableKind | null)[] {
  let current: TableKind | null = null;
  let unknown = 0;
  return rows.map((row) => {
    const own = kindOf(row);
    unknown = own ? 0 : unknown + 1;
    if (own) current = own;
    else if (unknown > MOST_UNKNOWN || isHeadingRow(row)) current = null;
    const words = row.filter(isWords);
    const belongs = own !== null || row.some(isFigure) || words.length !== 1;
    return belongs ? current : null;
  });
}

function isHeadingRow(row: Row): boolean {
  const full = row.filter((cell) => !isBlank(cell));
  return full.length === 1 && full.some((cell) => sectionOfHeading(cell.text) !== null);
}

/** Which table the labels in the row are of; null where there are none. */
function kindOf(row: Row): TableKind | null {
  const kinds = row
    .filter((cell) => cell.text.length <= LONGEST_LABEL)
    .map((cell) => KINDS.find(({ has }) => has(cell.text)));
  return kinds.find((found) => found !== undefined)?.kind ?? null;
}

const LONGEST_LABEL = 80;

/** Labels that more than one table has, or that stand in prose: they say nothing of the table. */
const COMMON = new Set(['其他', '总计', '合计', '小计', '企业']);

const APPLICATIONS = coresOf((form) => [...form.applicationRows, ...form.applicationColumns, ...form.groups]);
const PROACTIVE = coresOf((form) => [...form.proactiveRows, ...form.proactiveColumns]);
const CHALLENGES = new Set([
  '行政复议',
  '行政诉讼',
  '未经复议直接起诉',
  '复议后起诉',
  '结果维持',
  '结果纠正',
  '尚未审结',
]);

const KINDS: readonly { kind: TableKind; has: (text: string) => boolean }[] = [
  { kind: 'challenges', has: (text) => CHALLENGES.has(core(text)) },
  {
    kind: 'proactive',
    has: (text) => /^第二十条第\(.\)项$/u.test(compact(text)) || core(text) === '信息内容' || isLabel(text, PROACTIVE),
  },
  {
    kind: 'applications',
    has: (text) =>
      ['申请人情况', '法人或其他组织'].includes(core(text)) || text.includes('勾稽关系') || isLabel(text, APPLICATIONS),
  },
];

/** The label itself, with a lost tab's figure or another label in front of it, or the greater part of it. */
function isLabel(text: string, labels: readonly string[]): boolean {
  const said = core(text).replace(/\d+$/u, '');
  return labels.some(
    (label) =>
      said === label ||
      (label.length >= 4 && said.endsWith(label)) ||
      (said.length >= 4 && said.length * 2 > label.length && label.startsWith(said)),
  );
}

function coresOf(labels: (form: FormLabels) => readonly Labelled<unknown>[]): string[] {
  const all = Object.values(FORM_LABELS).flatMap(labels);
  return [...new Set(all.flatMap(({ cores }) => cores))].filter((label) => !COMMON.has(label));
}
