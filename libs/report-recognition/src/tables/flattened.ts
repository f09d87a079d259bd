import type { Block, Table } from '@gongkai/document-reading';

import { sectionOfHeading } from '../structure/headings.js';
import { isFigure, isFilled, isWords } from './cells.js';
import { compact } from './label.js';
import { type Line, linesOf, linesOfRows, withCellsApart } from './lines.js';
import { rowsOfLines } from './rows-of-lines.js';
import { kindOfLabel } from './table-kind.js';

/**
 * Makes tables again of those that a page or a paste has flattened to lines: a cell a line, rows cut by bars
 * or by spaces, all figures in one line. What comes out are rows of cells whose columns are not to be trusted.
 */
export function gatherTables(blocks: readonly Block[]): Block[] {
  const lines: Line[] = [];
  const whole: Block[] = [];
  for (const block of blocks) {
    const flat = block.kind === 'paragraph' ? linesOf(block) : linesOfRows(block);
    if (flat) lines.push(...flat);
    else whole.push(...gather(lines.splice(0)), block.kind === 'table' ? apart(block) : block);
  }
  return [...whole, ...gather(lines)];
}

function apart(table: Table): Table {
  return table.geometry === 'grid' ? table : { ...table, rows: table.rows.map(withCellsApart) };
}

type Role = 'heading' | 'label' | 'figures' | 'words' | 'prose';

/** No piece of a label is longer; no label holds the end of a sentence. */
const LONGEST_WORDS = 60;
const SENTENCE = /[。；;！!？?]/u;

function roleOf({ cells, piece }: Line): Role {
  if (cells.length === 1 && sectionOfHeading(piece.text) !== null) return 'heading';
  const filled = cells.filter(isFilled);
  if (filled.some((cell) => kindOfLabel(cell.text) !== null)) return 'label';
  const last = filled.at(-1);
  if (filled.every(isFigure) || (filled.length > 1 && last && isFigure(last))) return 'figures';
  return piece.text.length > LONGEST_WORDS || SENTENCE.test(piece.text) ? 'prose' : 'words';
}

/** So many lines of words without a label or a figure between them are no part of a table. */
const MOST_WORDS = 6;

function gather(lines: readonly Line[]): Block[] {
  const roles = lines.map(roleOf);
  const all = new Map<Block, number>();
  for (const { block } of lines) all.set(block, (all.get(block) ?? 0) + 1);
  const blocks: Block[] = [];
  let kept = 0;
  let index = 0;
  while (index < lines.length) {
    const end = runFrom(index, lines, roles);
    if (end > index) {
      blocks.push(...blocksOf(lines.slice(kept, index), all), tableOf(lines.slice(index, end)));
      kept = end;
    }
    index = Math.max(index + 1, end);
  }
  return [...blocks, ...blocksOf(lines.slice(kept), all)];
}

/** Where the table that begins in this line ends; where it begins, if none does. */
function runFrom(start: number, lines: readonly Line[], roles: readonly Role[]): number {
  const first = roles[start];
  if (first !== 'label' && !isAllFigures(start, lines, roles)) return start;
  let end = start;
  let words = 0;
  for (let index = start; index < lines.length; index += 1) {
    const role = roles[index];
    words = role === 'words' ? words + 1 : 0;
    if (role === 'heading' || role === 'prose' || words > MOST_WORDS) break;
    if (role !== 'words') end = index + 1;
  }
  return isTable(lines.slice(start, end)) ? end : start;
}

/** Figures alone make a table only straight under the heading of a section that has one. */
function isAllFigures(index: number, lines: readonly Line[], roles: readonly Role[]): boolean {
  if (roles[index] !== 'figures') return false;
  const before = lines[index - 1];
  return before === undefined || sectionOfHeading(before.piece.text) !== null;
}

const FEWEST_LABELS = 3;
const FEWEST_FIGURES = 5;
/** A form without figures has at least so many labels. */
const LABELS_OF_BLANK_FORM = 10;

function isTable(lines: readonly Line[]): boolean {
  const cells = lines.flatMap((line) => line.cells);
  const labels = new Set(cells.filter(({ text }) => kindOfLabel(text) !== null).map(({ text }) => compact(text))).size;
  const figures = cells.filter(isFigure).length;
  const isUnlabelled = labels === 0 && figures > FEWEST_FIGURES && !cells.some(isWords);
  return isUnlabelled || labels >= LABELS_OF_BLANK_FORM || (labels >= FEWEST_LABELS && figures >= FEWEST_FIGURES);
}

function tableOf(lines: readonly Line[]): Table {
  return { kind: 'table', rows: rowsOfLines(lines), geometry: 'ragged', at: lines[0]?.piece.at ?? {} };
}

/** Lines that are no table's, as the blocks that they were; of a block that lost lines to a table, what is left. */
function blocksOf(lines: readonly Line[], all: ReadonlyMap<Block, number>): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length;) {
    const block = lines[index]?.block;
    let end = index + 1;
    while (end < lines.length && lines[end]?.block === block) end += 1;
    const own = lines.slice(index, end);
    if (block && all.get(block) === own.length) blocks.push(block);
    else blocks.push(...own.map(({ piece }) => piece));
    index = end;
  }
  return blocks;
}
