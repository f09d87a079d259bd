/**
 * Where something stood in the document. A kind of document fills what it has:
 * text has lines; Word and HTML have blocks, and tables with rows and columns;
 * a sheet is a table; a PDF has pages and lines.
 *
 * Everything counts from 1, except `start` and `end`: UTF-16 offsets, end
 * exclusive, within the line, block or cell. The text at a place is the raw
 * text that it stands for.
 */
export interface Place {
  readonly page?: number;
  readonly block?: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
}
