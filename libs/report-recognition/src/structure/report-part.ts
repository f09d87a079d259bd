import type { Block } from '@gongkai/document-reading';

/** 0 stands for what is in no section: title, agency, the opening paragraph; what is attached after the last. */
export type PartNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A section of the report with everything that stands in it but the tables of the form. Its heading is the first block (except in parts 0). */
export interface ReportPart {
  readonly section: PartNumber;
  readonly blocks: readonly Block[];
}
