import type { AnnualReport, Wording } from '@gongkai/report-model';

import { type CheckContext, yearBefore } from '../context/check-context.js';
import { termsInWords } from '../words/words.js';
import { type CellSum, type CountRange, inWords, rangeOf } from './count-range.js';

/** The year before of an agency, and of the others whose work it took over. */
export interface YearBefore {
  /** One of them unless agencies were merged. */
  readonly reports: readonly AnnualReport[];
  /** The names of those that have none. */
  readonly missing: readonly string[];
}

/** Null where the agency's own is not at hand, or that of the one it goes on from. */
export function yearBeforeOfAll(report: AnnualReport, context: CheckContext): YearBefore | null {
  const own = yearBefore(report, context);
  if (own === null) return null;
  const others = (context.predecessors ?? []).map(({ name, report: previous }) => ({
    name,
    report: yearBefore(report, previous === null ? {} : { previous }),
  }));
  return {
    reports: [own, ...others.flatMap((other) => other.report ?? [])],
    missing: others.flatMap((other) => (other.report === null ? [other.name] : [])),
  };
}

/** What all of them come to; one that is missing may have had any number. */
export function rangeBefore({ reports, missing }: YearBefore, sum: CellSum): CountRange {
  const ranges = reports.map((report) => rangeOf(report, sum));
  const isOpen = missing.length > 0;
  return {
    least: isOpen && (sum.minus ?? []).length > 0 ? -Infinity : ranges.reduce((total, { least }) => total + least, 0),
    most: isOpen && sum.plus.length > 0 ? Infinity : ranges.reduce((total, { most }) => total + most, 0),
  };
}

export function isOfSeveral({ reports, missing }: YearBefore): boolean {
  return reports.length + missing.length > 1;
}

/** The terms of each, by its name where there are several: A 2 + B 1 = 3. */
export function termsBefore(before: YearBefore, sum: CellSum): Wording {
  const terms = before.reports.map((report) => ({ agency: report.agency ?? '?', words: termsInWords(report, sum) }));
  const [own] = terms;
  if (own !== undefined && !isOfSeveral(before)) return own.words;
  const total = inWords(rangeBefore(before, sum));
  const zh = [
    ...terms.map(({ agency, words }) => `${agency}的${words.zh}`),
    ...before.missing.map((name) => `${name}（没有上一年度年报）`),
  ];
  const en = [
    ...terms.map(({ agency, words }) => `${words.en} of ${agency}`),
    ...before.missing.map((name) => `${name} (no report of the year before)`),
  ];
  return { zh: `${zh.join(' + ')}，合计 ${total}`, en: `${en.join(' + ')}, ${total} in all` };
}
