import { checkReport } from './check-report.js';
import { aFact, aReport } from './testing/a-report.js';

const ONE_REQUEST = {
  'applications.newlyReceived.naturalPerson': '1',
  'applications.newlyReceived.total': '1',
  'applications.unavailable.notHeld.naturalPerson': '1',
  'applications.unavailable.notHeld.total': '1',
  'applications.concluded.naturalPerson': '1',
  'applications.concluded.total': '1',
};

it('finds nothing in a report of zeros, nor in a consistent one', () => {
  expect(checkReport(aReport())).toEqual([]);
  expect(checkReport(aReport({ cells: ONE_REQUEST }))).toEqual([]);
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
