import type { AnnualReport, CellKey } from '@gongkai/report-model';

import { cellMeasures } from './evaluate.js';
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

/** A report as far as it is measured. */
export interface Measurable extends Pick<AnnualReport, 'edition' | 'facts' | 'problems'> {
  /** The number in a cell; null where there is none. */
  readonly valueIn: (cell: CellKey) => number | null;
}

export function measure(report: AnnualReport): ReportMeasures {
  const { cells, edition, facts, problems } = report;
  return measureFigures({ edition, facts, problems, valueIn: (cell) => cells[cell]?.value ?? null });
}

/** The same where nobody needs to know how the cells look on paper. */
export function measureFigures({ edition, facts, problems, valueIn }: Measurable): ReportMeasures {
  const values = {} as Record<TextMeasureName, number | null>;
  const disputed: TextMeasureName[] = [];
  const approximate: TextMeasureName[] = [];
  let onTimeSentence: string | null = null;
  for (const name of TEXT_MEASURES) {
    const found = stated(facts, MEASURES[name]);
    values[name] = found?.value ?? null;
    if (found?.disputed) disputed.push(name);
    if (found?.approximate) approximate.push(name);
    if (name === 'onTimeRate') onTimeSentence = found?.text ?? null;
  }
  // To spread so many properties into an object takes eight times as long as to add them to it.
  return Object.assign(cellMeasures(edition, valueIn), values, {
    onTimeSentence,
    problemCategories: [...new Set(problems.flatMap(({ categories }) => categories))],
    disputed,
    approximate,
  });
}
