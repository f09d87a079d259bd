import { measure } from '@gongkai/indicators';
import type { AnnualReport, Figure, Finding } from '@gongkai/report-model';

import type { Judge } from '../repositories/check.repository.js';
import type { Attribution, FinishedReading } from '../repositories/reading.repository.js';

/** A report of 2023 in which one cell has been filled in, for tests that do not care what it says. */
export function aReport(change: Partial<AnnualReport> = {}): AnnualReport {
  const received: Figure = { state: 'number', value: 3, raw: '3', at: { line: 4, start: 0, end: 1 } };
  return {
    kind: 'annual-report',
    agency: '测试县科学技术局',
    year: 2023,
    edition: '2021',
    sections: [],
    passages: [],
    cells: { 'applications.newlyReceived.total': received },
    facts: [],
    problems: [],
    measures: [],
    notices: [],
    ...change,
  };
}

export function aFinding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'applications-balance',
    catalogue: 'T3-01',
    severity: 'error',
    verdict: 'violated',
    message: { zh: '收到 3 件，办结与结转共 2 件', en: '3 received, 2 concluded or carried forward' },
    suggestion: { zh: '请核对', en: 'Please check' },
    cells: ['applications.newlyReceived.total'],
    expected: 3,
    found: 2,
    at: [{ line: 4, start: 0, end: 1 }],
    also: [],
    subject: 'received-matches-table|violated',
    ...change,
  };
}

/** Finds the same in every report. */
export function aJudge(findings: readonly Finding[] = [aFinding()]): Judge {
  return { ruleSet: '1', findings: () => findings };
}

export function aFinishedReading(attribution: Attribution, change: Partial<FinishedReading> = {}): FinishedReading {
  const report = aReport();
  return {
    reading: report,
    document: { format: 'text', blocks: [], notices: [] },
    judge: aJudge(),
    measures: measure(report),
    text: { sections: [], sentences: [], buckets: [] },
    attribution,
    ...change,
  };
}
