import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { checkReport } from './check-report.js';
import { applicationsBalance } from './rules/applications-balance.js';
import { aFact, aReport } from './testing/a-report.js';

const ONE_REQUEST = {
  'applications.newlyReceived.naturalPerson': '1',
  'applications.newlyReceived.total': '1',
  'applications.unavailable.notHeld.naturalPerson': '1',
  'applications.unavailable.notHeld.total': '1',
  'applications.concluded.naturalPerson': '1',
  'applications.concluded.total': '1',
};

const APPLICATIONS = cellKeys(EDITIONS['2021']).filter((key) => key.startsWith('applications.'));

function row(key: string, counts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(counts).map(([column, count]) => [`${key}.${column}`, count]));
}

/** A row filled in for natural persons and in its total. */
function both(key: string, count: string): Record<string, string> {
  return row(key, { naturalPerson: count, total: count });
}

it('finds nothing in a consistent report, and in one of zeros only that it is one', () => {
  expect(checkReport(aReport())).toMatchObject([{ rule: 'all-cells-zero', severity: 'info' }]);
  expect(checkReport(aReport({ cells: ONE_REQUEST }))).toEqual([]);
});

it('holds figures that came without a document to no rule about its words or its publication', () => {
  const figures = { sections: [], passages: [], figuresOnly: true } as const;
  const outOfBalance = { ...ONE_REQUEST, 'applications.carriedOver.total': '1' };
  expect(checkReport(aReport({ ...figures, cells: ONE_REQUEST }), { publishedOn: null })).toEqual([]);
  expect(checkReport(aReport({ ...figures, cells: outOfBalance }))).toMatchObject([{ severity: 'error' }]);
  expect(checkReport(aReport({ sections: [], passages: [], cells: ONE_REQUEST }), { publishedOn: null })).not.toEqual(
    [],
  );
});

it('makes one finding of a left-over sentence, whichever it contradicts', () => {
  const none = aFact('applications.none', 0, { text: '我局未收到政府信息公开申请' });
  const received = aFact('applications.received', 1, { ambiguous: true, text: '受理依申请公开政府信息 1 件' });
  const report = aReport({ cells: ONE_REQUEST, facts: [received, none] });
  const findings = checkReport(report);
  expect(findings).toMatchObject([
    {
      rule: 'none-received-matches-table',
      severity: 'error',
      verdict: 'violated',
      also: ['none-received-contradicted'],
      cells: ['applications.newlyReceived.total'],
      expected: 1,
      found: 0,
      at: [none.at, received.at, report.cells['applications.newlyReceived.total']?.at],
    },
  ]);
});

it('names the one wrong cell, with the figure that fits', () => {
  const cells = { ...ONE_REQUEST, 'applications.concluded.total': '2' };
  expect(checkReport(aReport({ cells }))).toMatchObject([
    {
      rule: 'applications-balance',
      also: ['outcomes-sum', 'applicants-sum'],
      cells: ['applications.concluded.total'],
      expected: 1,
      found: 2,
    },
  ]);
});

it('makes one finding of an application that was received and never concluded', () => {
  const cells = { ...ONE_REQUEST, ...both('applications.newlyReceived', '3') };
  expect(checkReport(aReport({ cells }))).toMatchObject([
    { rule: 'applications-balance', also: [], expected: 3, found: 1, suggestion: applicationsBalance.advice },
  ]);
});

it('names the row that was filled in wrongly, in a kind and in the total', () => {
  const cells = { ...ONE_REQUEST, ...both('applications.concluded', '2') };
  expect(checkReport(aReport({ cells }))).toMatchObject([
    {
      rule: 'applications-balance',
      also: ['outcomes-sum'],
      cells: ['applications.concluded.naturalPerson', 'applications.concluded.total'],
      expected: '1、1',
      found: '2、2',
    },
  ]);
});

it('lets a sentence tell which row is wrong', () => {
  const cells = { ...ONE_REQUEST, ...both('applications.newlyReceived', '3') };
  const facts = [aFact('applications.received', 1)];
  expect(checkReport(aReport({ cells, facts }))).toMatchObject([
    {
      rule: 'applications-balance',
      also: ['received-matches-table'],
      cells: ['applications.newlyReceived.naturalPerson', 'applications.newlyReceived.total'],
    },
  ]);
});

it('keeps two causes apart', () => {
  const cells = {
    ...ONE_REQUEST,
    'applications.granted.business': '4',
    'applications.carriedForward.research': '2',
    'challenges.reconsideration.upheld': '1',
  };
  expect(checkReport(aReport({ cells })).map((finding) => finding.cells)).toEqual([
    ['applications.carriedForward.research'],
    ['applications.granted.business'],
    expect.arrayContaining(['challenges.reconsideration.upheld', 'challenges.reconsideration.total']),
  ]);
});

it('names all likely cells where it cannot tell which pair is wrong', () => {
  const twelve = { business: '6', research: '6', total: '12' };
  const cells = {
    ...row('applications.newlyReceived', twelve),
    ...row('applications.concluded', twelve),
    ...row('applications.granted', { business: '5', research: '3', total: '6' }),
    ...row('applications.partlyGranted', { business: '3', research: '5', total: '6' }),
  };
  const [first] = checkReport(aReport({ cells }));
  expect(first?.cells).toEqual(
    expect.arrayContaining(['applications.granted.business', 'applications.partlyGranted.research']),
  );
});

it('lets the text settle which cell of table four is wrong', () => {
  const cells = { 'challenges.reconsideration.upheld': '3', 'challenges.reconsideration.total': '4' };
  const facts = [aFact('challenges.reconsideration', 3)];
  expect(checkReport(aReport({ cells, facts }))).toMatchObject([
    {
      rule: 'reconsideration-sum',
      also: ['reconsideration-matches-table'],
      cells: ['challenges.reconsideration.total'],
    },
  ]);
});

it('makes one finding of a sentence that disagrees with the table and with the other sentences', () => {
  const facts = [1, 3, 1].map((count) => aFact('applications.received', count));
  expect(checkReport(aReport({ cells: ONE_REQUEST, facts }))).toMatchObject([
    { rule: 'received-matches-table', also: ['mentions-agree'], expected: 1, found: 3 },
  ]);
});

it('makes one remark of a table that is blank throughout, whatever depends on it', () => {
  const blank = Object.fromEntries(APPLICATIONS.map((key) => [key, '']));
  const cells = { ...blank, 'proactive.licensing.decisions': '1' };
  const facts = [aFact('applications.received', 3), aFact('applications.carriedForward', 1)];
  expect(checkReport(aReport({ cells, facts }))).toMatchObject([
    {
      rule: 'blank-cells',
      severity: 'info',
      verdict: 'unverifiable',
      also: [
        'applications-balance',
        'outcomes-sum',
        'applicants-sum',
        'carried-forward-within-received',
        'received-matches-table',
        'carried-forward-matches-table',
      ],
    },
  ]);
});

it('makes one error of a table that is not there', () => {
  const cells = Object.fromEntries(APPLICATIONS.map((key) => [key, null]));
  expect(checkReport(aReport({ cells, facts: [aFact('applications.none', 0)] }))).toMatchObject([
    { rule: 'tables-present', severity: 'error', verdict: 'violated', at: [] },
  ]);
});

it('still finds the wrong cell beside a blank one', () => {
  const cells = { ...ONE_REQUEST, 'applications.granted.business': '', 'applications.concluded.total': '5' };
  expect(checkReport(aReport({ cells }))).toMatchObject([
    { rule: 'blank-cells', verdict: 'unverifiable', cells: ['applications.granted.business'] },
    { rule: 'applications-balance', verdict: 'violated', cells: ['applications.concluded.total'], found: 5 },
  ]);
});

it('holds a report of before the form to its own words only', () => {
  const report = { ...aReport(), year: 2015, edition: null, cells: {} };
  expect(checkReport(report)).toEqual([]);
  const facts = [aFact('published.website', 15), aFact('published.website', 18)];
  expect(checkReport({ ...report, facts })).toMatchObject([{ rule: 'mentions-agree', cells: [] }]);
});

it('looks at a report full of faults in a moment', () => {
  const cells = Object.fromEntries(APPLICATIONS.map((key, index) => [key, String((index * 7919) % 23)]));
  const before = performance.now();
  expect(checkReport(aReport({ cells })).length).toBeGreaterThan(0);
  expect(performance.now() - before).toBeLessThan(3000);
});
