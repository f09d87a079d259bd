/** Reads documents away from the page, which stays quick and can end a reading that takes too long. */
import { ALL_RULES } from '@gongkai/consistency-rules';
import { readReport } from '@gongkai/report-pipeline';

import type { JudgingRule, ReadingAnswer, ReadingOrder } from './reading-order.js';

/** A rule itself is more than data: it cannot be posted. */
const RULES = ALL_RULES.map(({ code, catalogue, title, basis }): JudgingRule => ({ code, catalogue, title, basis }));

addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => {
  void answer(data);
});

async function answer({ bytes, pdfAssets }: ReadingOrder): Promise<void> {
  const result = await readReport(new Uint8Array(bytes), { pdfAssets });
  postMessage({ result, rules: RULES } satisfies ReadingAnswer);
}
