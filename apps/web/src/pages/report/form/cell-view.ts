import type { Finding, Report } from '@gongkai/api-contract';
import type { CellKey } from '@gongkai/report-model';

import type { PrintedTable } from './form-table.js';

type Figure = Report['cells'][string];
type Severity = Finding['severity'];

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** The gravest severity of the findings about each cell. */
export function severities(findings: readonly Finding[]): ReadonlyMap<CellKey, Severity> {
  const found = new Map<CellKey, Severity>();
  for (const severity of [...GRAVEST_FIRST].reverse()) {
    for (const finding of findings) {
      if (finding.severity === severity) finding.cells.forEach((key) => found.set(key, severity));
    }
  }
  return found;
}

/** What stands in a cell as the report printed it; `blank` and `missing` print nothing and need a word. */
export function printedFigure(figure: Figure | undefined): { text: string } | { word: 'blank' | 'missing' } {
  if (figure === undefined || figure.state === 'missing') return { word: 'missing' };
  if (figure.state === 'blank') return { word: 'blank' };
  return { text: figure.raw.trim() };
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export function isArrow(key: string): key is Arrow {
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(key);
}

/** The cell that an arrow key leads to; the cell itself at the table's edge. */
export function neighbour(table: PrintedTable, key: CellKey, arrow: Arrow): CellKey {
  const rows = figureRows(table);
  const row = rows.findIndex((keys) => keys.includes(key));
  const column = rows[row]?.indexOf(key) ?? -1;
  const [down, right] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[arrow] as [
    number,
    number,
  ];
  const target = rows[row + down];
  return target?.[Math.min(column, target.length - 1) + right] ?? key;
}

/** The keys of a table's figures, row by row; rows of labels are left out. */
export function figureRows(table: PrintedTable): CellKey[][] {
  return table.rows
    .map((row) => row.flatMap((cell) => (cell.kind === 'figure' ? [cell.key] : [])))
    .filter((keys) => keys.length > 0);
}
