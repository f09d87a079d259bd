import type { Findings } from '@gongkai/api-contract';
import type { ReportOptions, ReportResult } from '@gongkai/report-pipeline';

/** What the page asks of the reading worker. */
export interface ReadingOrder {
  readonly bytes: ArrayBuffer;
  readonly pdfAssets: NonNullable<ReportOptions['pdfAssets']>;
}

/** What a rule says of itself, beside what it says of a report. */
export type RuleSaying = Pick<Findings['rows'][number], 'title' | 'basis'>;

/** What the worker answers: what was read, and what the rules that found something are about. */
export interface ReadingAnswer {
  readonly result: ReportResult;
  readonly rules: Readonly<Record<string, RuleSaying>>;
}
