import type { AnnualReport, Finding } from '@gongkai/report-model';

import { checkWith } from '../check-report.js';
import type { Rule } from '../kinds/rule.js';
import type { CheckContext } from '../context/check-context.js';

/** A small report, and exactly what the rule finds in it; a finding names only the fields the case is about. */
export interface RuleCase {
  readonly name: string;
  readonly report: AnnualReport;
  readonly context?: CheckContext;
  readonly findings: readonly Partial<Finding>[];
}

/** Runs the rule alone over each case; there must be a report that passes, and one that does not. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(`${rule.catalogue} ${rule.code}`, () => {
    it('has a case that passes and one that does not', () => {
      const passing = cases.filter(({ findings }) => findings.length === 0);
      expect([passing.length > 0, passing.length < cases.length]).toEqual([true, true]);
    });

    it.each(cases)('$name', ({ report, context = {}, findings }) => {
      const found = checkWith([rule], report, context);
      expect(found).toMatchObject(findings);
      expect(found).toHaveLength(findings.length);
      expect(found.every((finding) => finding.rule === rule.code)).toBe(true);
    });
  });
}
