import type { AnnualReport } from '@gongkai/report-model';

import { cellMeasures, textMeasures } from './evaluate.js';
import { type CellMeasureName, MEASURES, TEXT_MEASURES, type TextMeasureName } from './measures.js';
import { stated } from './stated.js';

/** The narrow row kept beside a report's cells. Null is "not known", never zero. */
export interface ReportMeasures extends Readonly<Record<CellMeasureName | TextMeasureName, number | null>> {
  /** The words in which the agency says its on-time rate. */
  readonly onTimeSentence: string | null;
  /** Codes of the taxonomy, each once, in the order of the text. */
  readonly problemCategories: readonly string[];
  /** Stated measures whose mentions name different numbers: the first was taken. */
  readonly disputed: readonly TextMeasureName[];
  /** Stated measures that are only known roughly (余, 近, 约 …). */
  readonly approximate: readonly TextMeasureName[];
}

export function measure(report: AnnualReport): ReportMeasures {
  const all = TEXT_MEASURES.flatMap((name) => {
    const found = stated(report.facts, MEASURES[name]);
    return found ? [{ name, ...found }] : [];
  });
  return {
    ...cellMeasures(report),
    ...textMeasures(report.facts),
    onTimeSentence: all.find(({ name }) => name === 'onTimeRate')?.text ?? null,
    problemCategories: [...new Set(report.problems.flatMap(({ categories }) => categories))],
    disputed: all.filter(({ disputed }) => disputed).map(({ name }) => name),
    approximate: all.filter(({ approximate }) => approximate).map(({ name }) => name),
  };
}
