import type { LaidCell } from '../documents/form-tables.js';
import { isFigure, isLabel, misspelt, type Mutation, replaced, type Spot, spots } from './mutation.js';

const IN_FIGURES = ['0', '1', '7', '９', ' ', '/', '-', '—', '件', 'O', '.', ',', '\u00a0'];
const IN_LABELS = ['的', '、', '.', ' ', '1', '8', '二', '（', '）', '其', '他', '总', '计', '公', '\u200b'];
const EMPTY: LaidCell = { text: '', rowSpan: 1, columnSpan: 1, key: null };

/** Changes of a single cell: its characters, its being there, its border to the next. */
export const CELL_MUTATIONS: readonly Mutation[] = [
  onOne('figure-character', isFigure, ({ cell }, random) => [
    { ...cell, text: misspelt(cell.text, IN_FIGURES, random) },
  ]),
  {
    name: 'figure-over-two-lines',
    change: ({ rows }, random) => {
      const spot = random.pick(spots(rows, (cell) => isFigure(cell) && cell.text.length > 1));
      const text = spot && overTwoLines(spot.cell.text, random);
      return spot && text !== undefined ? replaced(rows, spot, { ...spot.cell, text }) : null;
    },
  },
  onOne('figure-blank', isFigure, ({ cell }) => [{ ...cell, text: '' }]),
  onOne('figure-cell-lost', isFigure, () => []),
  onOne('empty-cell-before-figure', isFigure, ({ cell }) => [EMPTY, cell]),
  onOne('figure-cell-doubled', isFigure, ({ cell }) => [{ ...cell, key: null }, cell]),
  onOne('label-character', isLabel, ({ cell }, random) => [{ ...cell, text: misspelt(cell.text, IN_LABELS, random) }]),
  onOne('label-shortened', isLabel, ({ cell }, random) => [
    { ...cell, text: cell.text.slice(0, random.between(1, Math.max(1, cell.text.length - 1))) },
  ]),
  onOne('label-in-two-cells', isLabel, ({ cell }, random) => {
    const [start = '', end = ''] = overTwoLines(cell.text, random).split('\n');
    return [
      { ...cell, text: start, columnSpan: Math.max(1, cell.columnSpan - 1) },
      { ...cell, text: end, columnSpan: 1 },
    ];
  }),
  onOne('label-blank', isLabel, ({ cell }) => [{ ...cell, text: '' }]),
  onOne('label-cell-lost', isLabel, () => []),
  {
    name: 'label-of-another-row',
    change: ({ rows }, random) => {
      const labels = spots(rows, isLabel);
      const [spot, other] = [random.pick(labels), random.pick(labels)];
      if (!spot || !other || spot.cell.text === other.cell.text) return null;
      return replaced(rows, spot, { ...spot.cell, text: other.cell.text });
    },
  },
  joined('cells-merged', (left, right) => left.columnSpan + right.columnSpan),
  { ...joined('border-lost', (left) => left.columnSpan), onlyInText: true },
];

/** With a line break somewhere inside. */
function overTwoLines(text: string, random: Parameters<Mutation['change']>[1]): string {
  const at = random.between(1, Math.max(1, text.length - 1));
  return `${text.slice(0, at)}\n${text.slice(at)}`;
}

function onOne(
  name: string,
  wanted: (cell: LaidCell) => boolean,
  become: (spot: Spot, random: Parameters<Mutation['change']>[1]) => readonly LaidCell[],
): Mutation {
  return {
    name,
    change: ({ rows }, random) => {
      const spot = random.pick(spots(rows, wanted));
      return spot ? replaced(rows, spot, ...become(spot, random)) : null;
    },
  };
}

/** Two figures side by side become one: only what else the table says can tell them apart again. */
function joined(name: string, width: (left: LaidCell, right: LaidCell) => number): Mutation {
  return {
    name,
    glues: true,
    change: ({ rows }, random) => {
      const spot = random.pick(spots(rows, isFigure).filter(({ index }) => index > 0));
      const left = spot && rows[spot.row]?.[spot.index - 1];
      if (!spot || !left || !isFigure(left)) return null;
      const { cell: right, row, index } = spot;
      const cell = { ...left, text: `${left.text}${right.text}`, columnSpan: width(left, right), key: null };
      return replaced(replaced(rows, spot), { row, index: index - 1, cell: left }, cell);
    },
  };
}
