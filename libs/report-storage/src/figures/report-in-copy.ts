import { CELL_MEASURES, measureFigures, TEXT_MEASURES } from '@gongkai/indicators';

import { FIGURE_STATES } from '../cell-arrays.js';
import type { ReportMeasuresEntity } from '../entities/report-measures.entity.js';
import type { ReportEntity } from '../entities/report.entity.js';
import { measuredColumns } from '../repositories/measured-columns.js';
import type { ReportLine } from './figures-line.js';
import { inCopy } from './in-copy.js';
import { measurable } from './report-of-figures.js';

/** The columns of two rows that a line fills by itself, as COPY takes them. */
export interface ReportInCopy {
  readonly report: string;
  readonly measures: string;
}

export const REPORT_COLUMNS = [
  'edition',
  'cellValues',
  'cellStates',
  'statedFacts',
  'ruleSet',
] as const satisfies readonly (keyof ReportEntity)[];

export const MEASURES_COLUMNS = [
  ...CELL_MEASURES,
  ...TEXT_MEASURES,
  'published',
  'onTimeSentence',
  'problemCategories',
  'disputed',
  'approximate',
  'openErrors',
  'openWarnings',
] as const satisfies readonly (keyof ReportMeasuresEntity)[];

const [NUMBER, MISSING] = [FIGURE_STATES.indexOf('number'), FIGURE_STATES.indexOf('missing')];

/** No rule has seen it yet. */
const NO_RULES = 'none';

export function reportInCopy(line: ReportLine): ReportInCopy {
  const { edition, values, facts } = line;
  const figures = measurable(line);
  const columns = measuredColumns(measureFigures(figures), figures.facts);
  return {
    report: `${inCopy([edition, values])}\t${statesInCopy(values)}\t${inCopy([JSON.stringify(facts), NO_RULES])}`,
    measures: inCopy(MEASURES_COLUMNS.map((name) => columns[name])),
  };
}

/** Most reports have every cell: how they look is written once for all. */
const ALL_NUMBERS = new Map<number, string>();

function statesInCopy(values: ReportLine['values']): string {
  if (values.includes(null)) return inCopy([values.map((value) => (value === null ? MISSING : NUMBER))]);
  const known = ALL_NUMBERS.get(values.length) ?? inCopy([values.map(() => NUMBER)]);
  ALL_NUMBERS.set(values.length, known);
  return known;
}
