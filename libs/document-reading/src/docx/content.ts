/** What stands in a body, a cell or a text box, in order. */
export type Content = WordParagraph | WordTable | ForeignPart;

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly numbering: NumberingReference;
}

/** What a paragraph says of its automatic number; the rest stands in the style and in the part for numbering. */
export interface NumberingReference {
  readonly style?: string;
  /** `w:numId`; `0` takes away the number that the style gives. */
  readonly list?: string;
  /** `w:ilvl`, from 0. */
  readonly level?: number;
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: WordRow[];
  /** `ragged` where an old file does not say where the cells of each row end; true columns otherwise. */
  readonly geometry?: 'grid' | 'ragged';
}

/** Another file that stands here whole (`w:altChunk`). */
export interface ForeignPart {
  readonly kind: 'foreign';
  /** The id of the relationship to it. */
  readonly relationship: string;
}

export interface WordRow {
  /** Grid columns left free before the first cell (`w:gridBefore`). */
  skipped: number;
  /** Not shown: its deletion was tracked, or it is hidden. */
  gone: boolean;
  readonly cells: WordCell[];
}

/** A cell as Word writes it: a merged one is written once for each row that it covers. */
export interface WordCell {
  columnSpan: number;
  /** Goes on with the cell above (`w:vMerge` without `restart`). */
  continuesAbove: boolean;
  /** Goes on with the cell to the left (`w:hMerge`, which Word 97 wrote). */
  continuesLeft: boolean;
  /** Its deletion was tracked. */
  gone: boolean;
  readonly contents: Content[];
}
