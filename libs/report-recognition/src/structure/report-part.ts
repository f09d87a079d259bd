import type { Block } from '@gongkai/document-reading';

/** 0 stands for what comes before section one: title, agency, the opening paragraph. */
export type PartNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A section of the report with everything that stands in it but the tables of the form. Its heading is the first block (except in part 0). */
export interface ReportPart {
  readonly section: PartNumber;
  readonly blocks: readonly Block[];
}
