import type { Fact } from '@gongkai/report-model';

import { evaluate, type Evaluated, type Measured } from '../evaluate.js';
import type { Indicator } from '../indicator.js';
import { measure } from '../measure.js';
import { aReport } from './a-report.js';

export interface IndicatorCase {
  readonly name: string;
  /** As printed. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly edition?: '2021' | '2019';
  readonly facts?: readonly Fact[];
  /** What the system keeps. */
  readonly kept?: Measured;
  readonly gives: Partial<Evaluated>;
}

/** One test a case: a report that names only what the indicator is about. */
export function testIndicator(indicator: Indicator, cases: readonly IndicatorCase[]): void {
  describe(indicator.code, () => {
    it.each(cases)('$name', ({ cells = {}, edition = '2021', facts = [], kept = {}, gives }) => {
      const report = aReport(cells, { edition, facts });
      expect(evaluate(indicator, { ...measure(report), ...kept })).toMatchObject(gives);
    });
  });
}
