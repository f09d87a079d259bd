import { checkReport } from '../check-report.js';
import { aReport } from '../testing/a-report.js';

const UNEQUAL = aReport({ cells: { 'applications.newlyReceived.naturalPerson': '1' } });
const BLANK = aReport({
  cells: { 'applications.newlyReceived.naturalPerson': '', 'applications.newlyReceived.total': '1' },
});

function severities(report = UNEQUAL, ...settings: [string, { enabled: boolean; severity: 'info' | null }][]) {
  return checkReport(report, { settings: new Map(settings) }).map(({ rule, severity }) => [rule, severity]);
}

it('leaves a rule as the catalogue has it', () => {
  expect(severities()).toContainEqual(['applications-balance', 'error']);
});

it('switches a rule off', () => {
  const found = checkReport(UNEQUAL, {
    settings: new Map([['applications-balance', { enabled: false, severity: null }]]),
  });
  expect(found.flatMap(({ rule, also }) => [rule, ...also])).not.toContain('applications-balance');
  expect(found).not.toEqual([]);
});

it('takes a rule as grave as the province does', () => {
  const codes = checkReport(UNEQUAL).flatMap(({ rule, also }) => [rule, ...also]);
  const lenient = codes.map((code): [string, { enabled: boolean; severity: 'info' }] => [
    code,
    { enabled: true, severity: 'info' },
  ]);
  expect(severities(UNEQUAL, ...lenient).every(([, severity]) => severity === 'info')).toBe(true);
});

it('makes no error of what cannot be judged', () => {
  const strict = checkReport(BLANK, { settings: new Map([['blank-cells', { enabled: true, severity: 'error' }]]) });
  expect(strict.find(({ rule }) => rule === 'blank-cells')).toMatchObject({
    verdict: 'unverifiable',
    severity: 'warning',
  });
});
