import { evaluate, type Measured } from '../evaluate.js';
import type { Indicator } from '../indicator.js';
import { aReport } from './a-report.js';

export interface IndicatorCase {
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly measured: Partial<Measured>;
}

/** One test a case: a report that names only the cells the indicator is about. */
export function testIndicator(indicator: Indicator, cases: readonly IndicatorCase[]): void {
  describe(indicator.code, () => {
    it.each(cases)('$name', ({ cells, measured }) => {
      expect(evaluate(indicator, aReport(cells))).toMatchObject(measured);
    });
  });
}
