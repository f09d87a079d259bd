import type { AnnualReport } from '@gongkai/report-model';

import { checkReport } from '../check-report.js';
import { aFact, aReport } from '../testing/a-report.js';

const TOTAL = 'applications.newlyReceived.total';

/** One application was received, and the total says three. */
function contradictory(confidence?: number): AnnualReport {
  const report = aReport({ cells: { 'applications.newlyReceived.naturalPerson': '1', [TOTAL]: '3' } });
  const figure = report.cells[TOTAL]!;
  return confidence === undefined
    ? report
    : { ...report, cells: { ...report.cells, [TOTAL]: { ...figure, confidence } } };
}

function verdictsOf(report: AnnualReport): unknown[] {
  return checkReport(report)
    .filter(({ cells }) => cells.includes(TOTAL))
    .map(({ verdict, severity }) => `${verdict} ${severity}`);
}

it('calls a report wrong where its figures are text, or were read for sure', () => {
  expect(verdictsOf(contradictory())).toContain('violated error');
  expect(verdictsOf(contradictory(0.95))).toEqual(verdictsOf(contradictory()));
});

it('asks to look at the scan where a figure may have been misread', () => {
  const verdicts = verdictsOf(contradictory(0.4));
  expect(verdicts.length).toBeGreaterThan(0);
  expect(verdicts.every((verdict) => verdict === 'unverifiable warning')).toBe(true);
  expect(checkReport(contradictory(0.4))[0]?.suggestion.zh).toContain('请核对扫描件');
});

it('blames no sentence of a scan: how surely its figures were read it does not say', () => {
  const facts = [aFact('published.website', 15), aFact('published.website', 18)];
  const report = { ...aReport({ cells: { [TOTAL]: '1', 'applications.newlyReceived.naturalPerson': '1' } }), facts };
  const verdictOf = (judged: AnnualReport): unknown =>
    checkReport(judged).find(({ rule }) => rule === 'mentions-agree')?.verdict;
  expect(verdictOf(report)).toBe('violated');
  const notices = [{ code: 'read-by-ocr', message: '这一页是图片', place: '第 1 页' }];
  expect(verdictOf({ ...report, notices })).toBe('unverifiable');
});
