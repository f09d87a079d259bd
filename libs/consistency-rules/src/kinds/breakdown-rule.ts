import type {
  AnnualReport,
  Breakdown,
  BreakdownPart,
  Fact,
  Severity,
  StatedNumber,
  Wording,
} from '@gongkai/report-model';

import { type Breach, severityOf } from './breach.js';
import { type CountRange, inWords } from '../figures/count-range.js';
import type { RuleHead } from './rule-head.js';
import { placeName, quoted } from '../words/words.js';

/** What a sentence says a number is made of must come to that number. */
export interface BreakdownRule extends RuleHead {
  readonly kind: 'breakdown';
  /** Lists inside lists; else those of the sentence itself. */
  readonly nested: boolean;
  /** How grave it is that a whole list comes to less; one that comes to more is as grave as the rule. */
  readonly incomplete: Severity;
}

interface Listed {
  readonly whole: StatedNumber;
  readonly breakdown: Breakdown;
}

export function breakdownBreaches(rule: BreakdownRule, report: AnnualReport): Breach[] {
  return report.facts.flatMap((fact) =>
    listsOf(rule, fact).flatMap((listed, index) => breachOf(rule, fact, listed, index)),
  );
}

function listsOf({ nested }: BreakdownRule, fact: Fact): Listed[] {
  if (fact.breakdown === undefined) return [];
  return nested ? fact.breakdown.parts.flatMap(innerLists) : [{ whole: fact, breakdown: fact.breakdown }];
}

function innerLists(part: BreakdownPart): Listed[] {
  if (part.breakdown === undefined) return [];
  return [{ whole: part, breakdown: part.breakdown }, ...part.breakdown.parts.flatMap(innerLists)];
}

function breachOf(rule: BreakdownRule, fact: Fact, { whole, breakdown }: Listed, index: number): Breach[] {
  const [total, sum] = [rangeOf(whole), sumOf(breakdown.parts)];
  const tooMuch = sum.least > total.most;
  const tooLittle = breakdown.complete && sum.most < total.least;
  if (!tooMuch && !tooLittle) return [];
  return [
    {
      rule,
      subject: `${placeName(fact.at)}/${index}`,
      family: rule.code,
      verdict: 'violated',
      severity: tooMuch ? severityOf(rule, 'violated') : rule.incomplete,
      message: messageOf(fact, whole, breakdown, sum),
      cells: [],
      needs: [],
      lacks: [],
      mentions: [fact],
      expected: breakdown.complete ? inWords(total) : `≤ ${inWords({ least: total.most, most: total.most })}`,
      found: inWords(sum),
    },
  ];
}

/** A number that was lost may be any. */
function rangeOf({ value, range }: StatedNumber): CountRange {
  if (range !== undefined) return range;
  return value === null ? { least: 0, most: Infinity } : { least: value, most: value };
}

function sumOf(parts: readonly BreakdownPart[]): CountRange {
  const ranges = parts.map(rangeOf);
  return {
    least: ranges.reduce((sum, { least }) => sum + least, 0),
    most: ranges.reduce((sum, { most }) => sum + most, 0),
  };
}

function messageOf(fact: Fact, whole: StatedNumber, { parts }: Breakdown, sum: CountRange): Wording {
  const terms = parts.map(({ label, value }) => `${label} ${value ?? '?'}`).join(' + ');
  return {
    zh: `正文${quoted(fact)}：${terms} = ${inWords(sum)}，与 ${whole.value ?? '?'} 对不上。`,
    en: `In ${quoted(fact)}: ${terms} = ${inWords(sum)}, which does not agree with ${whole.value ?? '?'}.`,
  };
}
