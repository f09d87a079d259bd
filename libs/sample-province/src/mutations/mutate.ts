import type { CellKey } from '@gongkai/report-model';

import { gridOf } from '../documents/grid.js';
import type { LaidBlock } from '../documents/laid-report.js';
import type { TextTables } from '../documents/text.js';
import type { Random } from '../random.js';
import { CELL_MUTATIONS } from './cell-mutations.js';
import { COLUMN_MUTATIONS } from './column-mutations.js';
import type { Mutation, Rows } from './mutation.js';
import { ROW_MUTATIONS } from './row-mutations.js';

export interface MutatedReport {
  /** The name of what went wrong. */
  readonly mutation: string;
  readonly section: 2 | 3 | 4;
  readonly blocks: readonly LaidBlock[];
  /** What is printed now; null where the figure is no longer in the document. */
  readonly cells: Readonly<Record<CellKey, string | null>>;
}

/** How the tables will be written: with true columns, or as text of some kind. */
export type Geometry = 'grid' | TextTables;

const MUTATIONS: readonly Mutation[] = [...CELL_MUTATIONS, ...ROW_MUTATIONS, ...COLUMN_MUTATIONS];

/** Lets one thing go wrong in one of the tables. */
export function mutate(blocks: readonly LaidBlock[], geometry: Geometry, random: Random): MutatedReport {
  const possible = MUTATIONS.filter(
    ({ onlyInText, needsPlaces }) => (!onlyInText || geometry !== 'grid') && (!needsPlaces || geometry !== 'lines'),
  );
  for (;;) {
    const mutation = random.pick(possible);
    // Table three has most of the figures, and the form most of its layouts there.
    const section = random.pick([2, 3, 3, 3, 4] as const);
    const block = tableOf(blocks, section);
    const rows = mutation && block ? mutation.change(block.table, random) : null;
    if (!mutation || !block || !rows) continue;
    const changed = { ...block, table: { columns: widthOf(rows, block.table.columns), rows } };
    const mutated = blocks.map((other) => (other === block ? changed : other));
    return { mutation: mutation.name, section, blocks: mutated, cells: printedIn(blocks, mutated, mutation) };
  }
}

/** A row that has a cell more than before reaches beyond the others. */
function widthOf(rows: Rows, before: number): number {
  const roomy = gridOf({ rows, columns: before + rows.flat().length });
  return Math.max(before, ...roomy.map((line) => line.findLastIndex((cell) => cell !== undefined) + 1));
}

type TableBlock = Extract<LaidBlock, { kind: 'table' }>;

function tablesOf(blocks: readonly LaidBlock[]): TableBlock[] {
  return blocks.filter((block) => block.kind === 'table');
}

function tableOf(blocks: readonly LaidBlock[], section: 2 | 3 | 4): TableBlock | undefined {
  const prefix = { 2: 'proactive.', 3: 'applications.', 4: 'challenges.' }[section];
  return tablesOf(blocks).find(({ table }) => table.rows.flat().some(({ key }) => key?.startsWith(prefix)));
}

function printedIn(
  before: readonly LaidBlock[],
  after: readonly LaidBlock[],
  { glues = false }: Mutation,
): Record<CellKey, string | null> {
  const figures = (blocks: readonly LaidBlock[]) =>
    tablesOf(blocks)
      .flatMap(({ table }) => table.rows.flat())
      .flatMap(({ key, text }) => (key === null ? [] : [[key, text] as const]));
  const gone = Object.fromEntries(figures(before).map(([key, text]) => [key, glues ? text : null]));
  return { ...gone, ...Object.fromEntries(figures(after)) };
}
