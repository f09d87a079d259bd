import { Finding, Report, SourceDocument } from '@gongkai/api-contract';
import { z } from 'zod';

import type { ReportContent } from '../report/selection.js';
import type { ReadingAnswer } from './reading-order.js';

/** An annual report that was read in this browser, as the server would show it. */
export interface CheckedReport {
  readonly agency: string | null;
  readonly year: number | null;
  readonly content: ReportContent;
  readonly findings: readonly Finding[];
  readonly document: SourceDocument;
  readonly notices: Report['notices'];
}

const Content = Report.pick({
  edition: true,
  cells: true,
  facts: true,
  problems: true,
  measures: true,
  notices: true,
});

/** Null where what was read is no annual report. */
export function checkedReport({ result, rules }: ReadingAnswer): CheckedReport | null {
  const { reading, document } = result;
  if (reading.kind !== 'annual-report' || document === null) return null;
  const { notices, ...content } = Content.parse(reading);
  const rows = result.findings.map((finding, index) => {
    const { title, basis } = rules.find(({ code }) => code === finding.rule) ?? unnamed(finding.rule);
    return { ...finding, title, basis, id: String(index + 1) };
  });
  return {
    agency: reading.agency,
    year: reading.year,
    content,
    notices,
    findings: z.array(Finding).parse(rows),
    document: SourceDocument.parse(document),
  };
}

function unnamed(code: string): { title: { zh: string; en: string }; basis: string } {
  return { title: { zh: code, en: code }, basis: '' };
}

/** How many findings are errors, and how many warnings. */
export function countsOf(findings: readonly { readonly severity: string }[]): { errors: number; warnings: number } {
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning') };
}
