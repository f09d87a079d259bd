import type { AnnualReport } from '@gongkai/report-model';

/** A report without its figures: what rules about words may ask. Correcting a cell changes nothing in it. */
export type ReportText = Omit<AnnualReport, 'cells'>;
