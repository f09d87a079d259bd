import type { FactName } from '@gongkai/report-model';

import type { Span } from '../prose/normalise.js';
import type { Mention } from './mention.js';
import { passageBefore, restOfSentence, sentenceBefore } from './surroundings.js';

/** What decides, beside the words themselves, whether a pattern fits. */
interface Conditions {
  /** What the words that fit must not hold. */
  readonly unless?: RegExp;
  /** What must have been named: here, earlier in the paragraph, or in the heading over it. */
  readonly topic?: RegExp;
  /** What the sentence must not have named before. */
  readonly notAbout?: RegExp;
  /** What must not come right after. */
  readonly notBefore?: RegExp;
}

/** All expressions are tried on normalised text: no spaces, half-width marks. Quantifiers are bounded. */
interface Pattern extends Conditions {
  /** Numbers of the catalogue of wordings (pattern 1 … 60) that it covers. */
  readonly catalogue: readonly number[];
  readonly name: FactName;
}

/** A way in which reports put a number. */
export interface QuantityPattern extends Pattern {
  readonly units: readonly string[];
  /** The words that end where the number begins (共, 为, 达 … are gone); anchored with `$`. */
  readonly before?: RegExp;
  /** The words that begin where the unit ends; anchored with `^`. */
  readonly after?: RegExp;
  /** Always, or where the rest of the sentence says so. */
  readonly ambiguous?: true | RegExp;
}

/** A way in which reports say something without a number: that there was none, that all were in time. */
export interface StatementPattern extends Pattern {
  readonly value: number;
  /** Has the flag `g`. */
  readonly says: RegExp;
}

/** Whether what stands around the words at a span of the text lets the pattern hold. */
export function holds(conditions: Conditions, words: string, text: string, { start, end }: Span): boolean {
  const { unless, topic, notAbout, notBefore } = conditions;
  if (unless?.test(words)) return false;
  if (notBefore?.test(restOfSentence(text, end))) return false;
  if (notAbout?.test(sentenceBefore(text, start))) return false;
  return topic?.test(passageBefore(text, start) + words) !== false;
}

/** 未收到…申请件: what did not happen has no number. */
const NEGATED = /(?:未|没有|尚无|无)(?:曾|有)?(?:(?:收到|受理|接到|接收|办理|发生)(?:过|任何)?)?$/u;

/** Where the words of a fact stand in the running text; null where the pattern does not fit. */
export function fit(pattern: QuantityPattern, mention: Mention, text: string): Span | null {
  if (!pattern.units.includes(mention.unit)) return null;
  const before = wordsOf(pattern.before, mention.before);
  if (before === null) return null;
  const after = wordsOf(pattern.after, mention.following);
  if (after === null) return null;
  if (NEGATED.test(mention.before.slice(0, mention.before.length - before.length))) return null;
  if (!holds(pattern, `${before}#${after}`, text, { start: mention.start, end: mention.end })) return null;
  return {
    start: before === '' ? mention.start : mention.from + mention.before.length - before.length,
    end: mention.end + after.length,
  };
}

/** The words that an expression finds; none where there is no expression, null where it finds nothing. */
function wordsOf(expression: RegExp | undefined, text: string): string | null {
  if (expression === undefined) return '';
  return expression.exec(text)?.[0] ?? null;
}
