import type { Notice } from '@gongkai/outcome';
import type { Place } from '@gongkai/report-model';

export type DocumentFormat = 'text' | 'html' | 'docx' | 'xlsx' | 'pdf';

/** A line of text or PDF, a paragraph of Word or HTML. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Exactly as in the document: nothing normalised, so that offsets into it are places. */
  readonly text: string;
  /** Names the line or block; `start` is where `text` begins in it. */
  readonly at: Place;
}

export interface TableCell {
  readonly text: string;
  /** Row and column in the grid, from 1; a merged cell stands once, at its upper left corner. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The text at this place is `text`. */
  readonly at: Place;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly TableCell[])[];
  /** `grid`: columns are true. `ragged`: pasted text, where a lost tab has shifted what follows it. */
  readonly geometry: 'grid' | 'ragged';
  readonly at: Place;
}

export type Block = Paragraph | Table;

/** What a reader makes of the bytes: blocks in reading order, nothing interpreted. */
export interface SourceDocument {
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  readonly notices: readonly Notice[];
}
