import type { GridCell } from '../block-list.js';
import { tooComplex } from '../document-errors.js';
import { MAX_COLUMNS } from '../limits.js';
import { attribute, children, type Element, isElement, isHidden } from './elements.js';

/** The cells of a table that show, row by row, before they are placed. */
export function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  for (const part of children(table)) {
    if (!isElement(part) || isHidden(part)) continue;
    if (part.tagName === 'tr') rows.push(shown(part, CELLS));
    if (SECTIONS.has(part.tagName)) for (const row of shown(part, ROWS)) rows.push(shown(row, CELLS));
  }
  return rows;
}

export function captionOf(table: Element): Element | undefined {
  return shown(table, CAPTIONS)[0];
}

const SECTIONS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
const ROWS: ReadonlySet<string> = new Set(['tr']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const CAPTIONS: ReadonlySet<string> = new Set(['caption']);

function shown(parent: Element, tags: ReadonlySet<string>): Element[] {
  const found: Element[] = [];
  for (const node of children(parent))
    if (isElement(node) && tags.has(node.tagName) && !isHidden(node)) found.push(node);
  return found;
}

/**
 * Places the cells in the grid as a browser does (HTML standard, "forming a table").
 *
 * @throws AppError `document-too-complex`
 */
export function htmlGrid(rows: readonly (readonly Element[])[], textOf: (cell: Element) => string): GridCell[][] {
  /** For each column, the last row that a cell from above covers. */
  const coveredUntil: number[] = [];
  return rows.map((cells, index) => {
    const row = index + 1;
    let column = 1;
    return cells.map((element): GridCell => {
      while ((coveredUntil[column] ?? 0) >= row) column += 1;
      const columnSpan = span(attribute(element, 'colspan'), 1000) || 1;
      if (column + columnSpan - 1 > MAX_COLUMNS) throw tooComplex('表格列数过多', { column });
      // A row span of 0 means "to the end".
      const rowSpan = Math.min(span(attribute(element, 'rowspan'), 65534) || rows.length, rows.length - index);
      const cell = { text: textOf(element), row, column, rowSpan, columnSpan };
      for (let covered = column; covered < column + columnSpan; covered += 1) coveredUntil[covered] = index + rowSpan;
      column += columnSpan;
      return cell;
    });
  });
}

function span(written: string | undefined, most: number): number {
  const count = Number.parseInt(written ?? '1', 10);
  return Number.isNaN(count) || count < 0 ? 1 : Math.min(count, most);
}
