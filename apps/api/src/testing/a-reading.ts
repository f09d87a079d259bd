import { textPrint } from '@gongkai/consistency-rules';
import { measure } from '@gongkai/indicators';
import type { AnnualReport, Finding } from '@gongkai/report-model';
import { readFigure } from '@gongkai/report-model';
import { ReadingRepository } from '@gongkai/report-storage';

import type { ApiUnderTest } from './api-under-test.js';

export interface ReadAs {
  readonly agencyId: string;
  readonly year: number;
  /** The totals of table three: received, carried over, concluded. */
  readonly totals?: readonly [received: string, carriedOver: string, concluded: string];
  readonly findings?: readonly Finding[];
  /** One about late updates unless told. */
  readonly problems?: AnnualReport['problems'];
}

const A_PROBLEM = { text: '更新不及时', categories: ['P01'], at: { line: 10, start: 0, end: 5 } };

/** A report as a worker would have read it. */
export function aReading({ year, totals = ['7', '1', '6'], problems = [A_PROBLEM] }: ReadAs): AnnualReport {
  const [received, carriedOver, concluded] = totals;
  const printed = { newlyReceived: received, carriedOver, concluded };
  const cells = Object.entries(printed).map(([row, raw], nth) => {
    const at = { line: 1 + nth, start: 0, end: raw.length };
    return [`applications.${row}.total`, readFigure(raw, at)] as const;
  });
  return {
    kind: 'annual-report',
    agency: '盐池县科学技术局',
    year,
    edition: '2021',
    sections: [],
    passages: [],
    cells: Object.fromEntries(cells),
    facts: [
      { name: 'published.website', value: 15, approximate: false, text: '15 条', at: { line: 9, start: 0, end: 4 } },
    ],
    problems,
    measures: [],
    notices: [],
  };
}

export const AN_ERROR: Finding = {
  rule: 'applications-balance',
  catalogue: 'T3-01',
  severity: 'error',
  verdict: 'violated',
  message: { zh: '收到 8 件，办结与结转共 6 件', en: '8 received, 6 concluded or carried forward' },
  suggestion: { zh: '请核对', en: 'Please check' },
  cells: ['applications.newlyReceived.total'],
  expected: 8,
  found: 6,
  at: [{ line: 1, start: 0, end: 1 }],
  also: ['outcomes-sum'],
  subject: 'applications-balance|violated|8|6',
};

/** Does what a worker does when it has read a submission. */
export async function finishReading(api: ApiUnderTest, submissionId: string, read: ReadAs): Promise<void> {
  const readings = new ReadingRepository(api.database.source);
  const claim = await readings.claim(submissionId);
  if (!claim) throw new Error('There is nothing to read');
  const reading = aReading(read);
  await readings.finish(claim, {
    reading,
    document: {
      format: 'text',
      blocks: [{ kind: 'paragraph', text: '7', at: { line: 1, start: 0, end: 1 } }],
      notices: [],
    },
    judge: { ruleSet: '1', findings: () => read.findings ?? [] },
    measures: measure(reading),
    text: textPrint(reading),
    attribution: { agencyId: read.agencyId, year: read.year, newAgency: null },
  });
}
