import type { CellKey } from '@gongkai/report-model';

/** One printed cell of the form: a label, or the place of a figure. Spans are 1 or more. */
export type PrintedCell =
  | { readonly kind: 'label'; readonly text: string; readonly rowSpan: number; readonly columnSpan: number }
  | { readonly kind: 'figure'; readonly key: CellKey; readonly rowSpan: number; readonly columnSpan: number };

/** A table as the form prints it: a merged cell stands once, in the row where it begins. */
export interface PrintedTable {
  readonly number: '二' | '三' | '四';
  readonly columns: number;
  /** How many rows from the top are headings. */
  readonly headRows: number;
  readonly rows: readonly (readonly PrintedCell[])[];
}

export function label(text: string, columnSpan = 1, rowSpan = 1): PrintedCell {
  return { kind: 'label', text: printed(text), rowSpan, columnSpan };
}

export function figure(key: CellKey, columnSpan = 1): PrintedCell {
  return { kind: 'figure', key, rowSpan: 1, columnSpan };
}

/** Full-width brackets and commas, as the form prints them. */
export function printed(text: string): string {
  return text.replaceAll('(', '（').replaceAll(')', '）').replaceAll(',', '，').replaceAll(':', '：');
}
