import type { TableCell } from '@gongkai/document-reading';
import type { Notice } from '@gongkai/outcome';
import { type CellKey, type Figure, readFigure } from '@gongkai/report-model';

/** What was found of one table: figures by their keys, and what a person should look at. */
export interface TableReading {
  readonly figures: ReadonlyMap<CellKey, Figure>;
  readonly notices: readonly Notice[];
  /** How many rows of the form were found, with or without figures. */
  readonly labels: number;
}

export const NOTHING_READ: TableReading = { figures: new Map(), notices: [], labels: 0 };

export function figureOf(cell: TableCell): Figure {
  const figure = readFigure(cell.text, cell.at);
  return cell.confidence === undefined ? figure : { ...figure, confidence: cell.confidence };
}
