import type { FormEdition } from '@gongkai/report-form';
import type { AnnualReport, CellKey, Fact, FactName, Place, Verdict, Wording } from '@gongkai/report-model';

import { type Breach, severityOf } from './breach.js';
import { type CellSum, inWords, isExactly, mayBe, rangeOf, unknownCells } from '../figures/count-range.js';
import type { RuleHead } from './rule-head.js';
import { formOf, placeName, quoted, sumInWords } from '../words/words.js';

/** A quantity as one sentence states it. */
export interface Statement {
  readonly fact: Fact;
  /** Whether the same line or paragraph states the other quantity as well. */
  readonly beside: (name: FactName) => boolean;
}

/** A quantity of the text that must agree with the tables. */
export interface StatementRule extends RuleHead {
  readonly kind: 'statement';
  readonly facts: readonly FactName[];
  /** Sentences of another meaning as likely, which are asked about and not sent back. */
  readonly isLoose?: (said: Statement) => boolean;
  /** The sums of cells that the sentence may mean, the likeliest first; one that agrees is enough. */
  readonly means: (said: Statement, form: FormEdition) => readonly CellSum[];
}

export function statementBreaches(rule: StatementRule, report: AnnualReport): Breach[] {
  const form = formOf(report);
  if (form === null) return [];
  return report.facts
    .filter((fact) => rule.facts.includes(fact.name) && !fact.approximate)
    .flatMap((fact) => breachOf(rule, report, fact, rule.means(statementOf(report, fact), form)));
}

export function statementOf(report: AnnualReport, fact: Fact): Statement {
  return {
    fact,
    beside: (name) => report.facts.some((other) => other.name === name && sameBlock(fact.at, other.at)),
  };
}

/** Whether the sentence counts the applications carried over from the year before as well, by its words or beside it. */
export function countsCarriedOver({ fact, beside }: Statement): boolean {
  return /结转|含上年/u.test(fact.text) || beside('applications.carriedOver');
}

function breachOf(rule: StatementRule, report: AnnualReport, fact: Fact, sums: readonly CellSum[]): Breach[] {
  const verdict = judge(fact, report, sums);
  if (verdict === null) return [];
  const cells = cellsOf(sums.slice(0, 1));
  const severity = severityOf(rule, verdict);
  const isLoose = rule.isLoose?.(statementOf(report, fact)) ?? false;
  return [
    {
      rule,
      subject: placeName(fact.at),
      family: rule.code,
      verdict,
      severity: isLoose && severity === 'error' ? 'warning' : severity,
      message: fact.value === null ? numberLost(fact) : disagreement(report, fact, cells, verdict),
      cells,
      needs: verdict === 'unverifiable' ? unknownCells(report, cellsOf(sums)) : [],
      lacks: [],
      mentions: [fact],
      expected: inWords(rangeOf(report, sums[0] ?? { plus: [] })),
      found: fact.value,
    },
  ];
}

/** Null: agrees with one of the sums. */
function judge({ value }: Fact, report: AnnualReport, sums: readonly CellSum[]): Verdict | null {
  if (value === null) return 'unverifiable';
  const ranges = sums.map((sum) => rangeOf(report, sum));
  if (ranges.some((range) => isExactly(range, value))) return null;
  return ranges.some((range) => mayBe(range, value)) ? 'unverifiable' : 'violated';
}

function numberLost(fact: Fact): Wording {
  return {
    zh: `正文${quoted(fact)}里没有读到数字，无法与表格核对。`,
    en: `No number could be read in ${quoted(fact)}, so it cannot be compared with the tables.`,
  };
}

function disagreement(report: AnnualReport, fact: Fact, cells: readonly CellKey[], verdict: Verdict): Wording {
  const table = sumInWords(report, cells);
  if (verdict === 'unverifiable') {
    return {
      zh: `正文称${quoted(fact)}，而${table.zh}，没有数字可以核对。`,
      en: `The text says ${quoted(fact)}, but there is no number to compare it with: ${table.en}.`,
    };
  }
  return {
    zh: `正文称${quoted(fact)}，而${table.zh}，两处不一致。`,
    en: `The text says ${quoted(fact)}, but ${table.en}: the two disagree.`,
  };
}

function cellsOf(sums: readonly CellSum[]): CellKey[] {
  return [...new Set(sums.flatMap(({ plus, minus = [] }) => [...plus, ...minus]))];
}

/** One paragraph or one cell; in plain text and PDF a sentence may run on into the next line. */
function sameBlock(one: Place, other: Place): boolean {
  const linesApart = Math.abs((one.line ?? 0) - (other.line ?? 0));
  return (
    linesApart <= 1 && (['page', 'block', 'table', 'row', 'column'] as const).every((part) => one[part] === other[part])
  );
}
