/** What stands in a body, a cell or a text box, in order. */
export type Content = { readonly kind: 'paragraph'; readonly text: string } | WordTable;

export interface WordTable {
  readonly kind: 'table';
  readonly rows: WordRow[];
}

export interface WordRow {
  /** Grid columns left free before the first cell (`w:gridBefore`). */
  skipped: number;
  /** A row whose insertion or deletion was tracked as a deletion. */
  deleted: boolean;
  readonly cells: WordCell[];
}

/** A cell as Word writes it: a merged one is written once for each row that it covers. */
export interface WordCell {
  columnSpan: number;
  /** Goes on with the cell above (`w:vMerge` without `restart`). */
  continuesAbove: boolean;
  /** Goes on with the cell to the left (`w:hMerge`, which Word 97 wrote). */
  continuesLeft: boolean;
  readonly contents: Content[];
}
