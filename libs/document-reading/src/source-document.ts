import type { Notice } from '@gongkai/outcome';
import type { Place } from '@gongkai/report-model';

export const DOCUMENT_FORMATS = [
  'text',
  'markdown',
  'html',
  /** A saved web page in one file. */
  'mht',
  'docx',
  /** Word before 2007 and what WPS writes in its likeness. */
  'doc',
  'xlsx',
  /** Excel before 2007 and what WPS writes in its likeness. */
  'xls',
  'pdf',
  'ofd',
  /** A scan or a photograph. */
  'picture',
] as const;

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A rectangle on a page, in points (1/72 inch) from the page's upper left corner as it is shown. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The size of a page as it is shown, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** What is known of a piece of text besides its words. */
export interface Piece {
  /** Where it stands on its page; only where the document has pages. */
  readonly box?: Box;
  /** 0..1, how sure the reader of pictures is of it; absent where text was text. */
  readonly confidence?: number;
}

/** A line of text or PDF, a paragraph of Word or HTML. */
export interface Paragraph extends Piece {
  readonly kind: 'paragraph';
  /** Exactly as in the document: nothing normalised, so that offsets into it are places. */
  readonly text: string;
  /** Names the line or block; `start` is where `text` begins in it. */
  readonly at: Place;
}

export interface TableCell extends Piece {
  readonly text: string;
  /** Row and column in the grid, from 1; a merged cell stands once, at its upper left corner. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A place of a sheet that the file does not mention: whether there is a blank cell, nobody can say. */
  readonly unmentioned?: true;
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
  /** Page one first; only where the document has pages. */
  readonly pages?: readonly PageSize[];
  readonly notices: readonly Notice[];
}
