/** Reads documents away from the page, which stays quick and can end a reading that takes too long. */
import { ALL_RULES } from '@gongkai/consistency-rules';
import { readReport, type ReportResult } from '@gongkai/report-pipeline';

import type { ReadingAnswer, ReadingOrder, RuleSaying } from './reading-order.js';

addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => {
  void answer(data);
});

async function answer({ bytes, pdfAssets }: ReadingOrder): Promise<void> {
  const result = await readReport(new Uint8Array(bytes), { pdfAssets });
  postMessage({ result, rules: sayingsOf(result) } satisfies ReadingAnswer);
}

function sayingsOf({ findings }: ReportResult): Record<string, RuleSaying> {
  const found = new Set(findings.map(({ rule }) => rule));
  const rules = ALL_RULES.filter(({ code }) => found.has(code));
  return Object.fromEntries(rules.map(({ code, title, basis }) => [code, { title, basis }]));
}
