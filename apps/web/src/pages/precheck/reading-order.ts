import type { Finding } from '@gongkai/api-contract';
import type { ReportOptions, ReportResult } from '@gongkai/report-pipeline';

/** What the page asks of the reading worker. */
export interface ReadingOrder {
  readonly bytes: ArrayBuffer;
  readonly pdfAssets: NonNullable<ReportOptions['pdfAssets']>;
}

/** What findings show of a rule. */
export type JudgingRule = Pick<Finding, 'catalogue' | 'title' | 'basis'> & { readonly code: string };

/** What the worker answers: what was read, and the rules it was judged by. */
export interface ReadingAnswer {
  readonly result: ReportResult;
  readonly rules: readonly JudgingRule[];
}
