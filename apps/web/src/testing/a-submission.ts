import type { Submission } from '@gongkai/api-contract';

/** A report that was read without findings. */
export function aSubmission(given: Partial<Submission> = {}): Submission {
  return {
    id: '3b0d6c1e-6f1f-4a55-8f0b-2f5a3a6a0010',
    fileName: '年报.docx',
    size: 2048,
    sha256: 'aa',
    receivedAt: '2026-01-20T03:12:00.000Z',
    sentBy: 'clerk',
    publishedOn: null,
    state: 'checked',
    withdrawn: false,
    replacedBy: null,
    reason: null,
    reasonCode: null,
    needsAgency: false,
    candidates: [],
    printedAgency: '青川县水务局',
    agency: null,
    year: 2023,
    reportId: '3b0d6c1e-6f1f-4a55-8f0b-2f5a3a6a0001',
    current: true,
    errors: 0,
    warnings: 0,
    sample: false,
    ...given,
  };
}
