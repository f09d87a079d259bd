import type { Report, ReviewedFinding, SourceDocument } from '@gongkai/api-contract';
import { cellKeys, EDITIONS } from '@gongkai/report-form';

const SENTENCE = '全年受理政府信息公开申请 1 件，按时答复率 100%。';
const DENIAL = '我局未收到政府信息公开申请。';

/** A finding that names only what a test is about. */
export function aFinding(given: Partial<ReviewedFinding> = {}): ReviewedFinding {
  return {
    id: 'f1',
    rule: 'received-against-not-received',
    catalogue: 'NN-02',
    title: { zh: '收到与未收到矛盾', en: 'Received and not received' },
    basis: '同一份年报对是否收到申请只能有一种说法',
    severity: 'error',
    verdict: 'violated',
    message: { zh: '正文称未收到申请，表三为 1 件', en: 'The text denies what table three counts: 1' },
    suggestion: { zh: '核对第六部分', en: 'Check section six' },
    cells: ['applications.newlyReceived.total'],
    expected: 1,
    found: 0,
    at: [
      { line: 3, start: 0, end: 13 },
      { line: 2, table: 1, row: 1, column: 2, start: 3, end: 4 },
    ],
    also: [],
    state: 'new',
    since: '2024-02-01T02:00:00.000Z',
    solvedAt: null,
    decision: null,
    comments: 0,
    ...given,
  };
}

/** A report of 2023 whose cells are all 0, but for one application received. */
export function aReport(given: Partial<Report> = {}): Report {
  const cells = cellKeys(EDITIONS['2021']).map(
    (key) => [key, { state: 'number', value: 0, raw: '0', at: {} }] as const,
  );
  return {
    id: '3b0d6c1e-6f1f-4a55-8f0b-2f5a3a6a0001',
    submissionId: '3b0d6c1e-6f1f-4a55-8f0b-2f5a3a6a0002',
    agency: {
      id: 'a1',
      name: '青川县水务局',
      kind: 'water',
      region: { code: '640999', name: '青川县' },
      sample: true,
    },
    printedAgency: '青川县水务局',
    year: 2023,
    edition: '2021',
    publishedOn: '2024-01-20',
    fileName: '青川县水务局2023年年报.txt',
    current: true,
    versions: [],
    facts: [
      {
        name: 'applications.received',
        value: 1,
        approximate: false,
        text: '1 件',
        at: { line: 1, start: 13, end: 16 },
      },
    ],
    problems: [{ text: '更新不及时', categories: ['P01'], at: { line: 3, start: 0, end: 3 } }],
    measures: [],
    notices: [],
    ...given,
    cells: {
      ...Object.fromEntries(cells),
      'applications.newlyReceived.total': {
        state: 'number',
        value: 1,
        raw: '1',
        at: { line: 2, table: 1, row: 1, column: 2, start: 3, end: 4 },
      },
      'applications.carriedOver.total': { state: 'blank', value: null, raw: '', at: {} },
      ...given.cells,
    },
  };
}

/** The document that aReport and aFinding point into: two sentences around a pasted table. */
export function aDocument(): SourceDocument {
  const cell = (text: string, column: number, start: number) => ({
    text,
    row: 1,
    column,
    rowSpan: 1,
    columnSpan: 1,
    at: { line: 2, table: 1, row: 1, column, start, end: start + text.length },
  });
  return {
    format: 'text',
    blocks: [
      { kind: 'paragraph', text: SENTENCE, at: { line: 1, start: 0, end: SENTENCE.length } },
      { kind: 'table', geometry: 'ragged', at: { line: 2, table: 1 }, rows: [[cell('新收', 1, 0), cell('1', 2, 3)]] },
      { kind: 'paragraph', text: DENIAL, at: { line: 3, start: 0, end: DENIAL.length } },
    ],
  };
}
