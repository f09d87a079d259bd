import type { RowDefinition } from './row-definition.js';

/** What stands in a body, a cell or a text box, in order. */
export type Content = { readonly kind: 'paragraph'; readonly text: string } | WordTable;

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly WordRow[];
}

export interface WordRow {
  readonly cells: readonly (readonly Content[])[];
  /** Undefined when the file does not say where the cells of the row end. */
  readonly definition: RowDefinition | undefined;
}
