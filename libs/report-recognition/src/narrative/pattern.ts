import type { FactName, Span } from '@gongkai/report-model';

import type { Mention } from './mention.js';
import { passageBefore, restOfSentence, sentenceBefore } from './surroundings.js';

/** What decides, beside the words themselves, whether a pattern fits. */
interface Conditions {
  /** What the words that fit must not hold. */
  readonly unless?: RegExp;
  /** What must have been named: here, or earlier under the same heading, or in it. */
  readonly topic?: RegExp;
  /** What the sentence must have named before, or here. */
  readonly about?: RegExp;
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
  /** Holds whatever time the sentence names, and in plans too: what was carried over from last year, a stock, a rule. */
  readonly timeless?: true;
}

/** A way in which reports put a number. */
export interface QuantityPattern extends Pattern {
  readonly units: readonly string[];
  /** The words that end where the number begins (共, 为, 达 … are gone); made by `endingIn`. */
  readonly before?: RegExp;
  /** The words that begin where the unit ends; anchored with `^`. */
  readonly after?: RegExp;
  /** Always, or where the rest of the sentence says so. */
  readonly ambiguous?: true | RegExp;
  /** Speaks of a change against the year before: `fall` where it fell, so that the value is negative. */
  readonly change?: 'rise' | 'fall';
}

/** A way in which reports say something without a count: that there was none, that all were in time. */
export interface StatementPattern extends Pattern {
  /** The value, or how to take it from what was found. */
  readonly value: number | ((found: RegExpExecArray) => number | null);
  /** Tried wherever one of the words begins that statements begin with; made by `beginningWith`. */
  readonly says: RegExp;
  /** What the same words say besides. */
  readonly implies?: { readonly name: FactName; readonly value: number };
  readonly ambiguous?: true;
}

/** Words that end where the text ends. Read backwards from there, so that what does not fit fails at its last character. */
export function endingIn(source: string): RegExp {
  return new RegExp(`(?<=(${source}))`, 'uy');
}

/** Words that begin at a given offset. */
export function beginningWith(source: string): RegExp {
  return new RegExp(source, 'uy');
}

interface Surrounded extends Span {
  /** In a list after 分别 the next number comes right after. */
  readonly list?: boolean;
}

/** Whether what stands around the words at a span of the text lets the pattern hold. */
export function holds(conditions: Conditions, words: string, text: string, span: Surrounded): boolean {
  const { unless, notBefore } = conditions;
  if (unless?.test(words)) return false;
  if (span.list !== true && notBefore?.test(restOfSentence(text, span.end))) return false;
  return isAbout(conditions, words, text, span.start);
}

function isAbout({ topic, about, notAbout }: Conditions, words: string, text: string, start: number): boolean {
  if (about !== undefined || notAbout !== undefined) {
    const sentence = sentenceBefore(text, start);
    if (notAbout?.test(sentence) || about?.test(sentence + words) === false) return false;
  }
  return topic?.test(passageBefore(text, start) + words) !== false;
}

/** 未收到…申请件: what did not happen has no number. */
const NEGATED = /(?:未|没有|尚无|无)(?:曾|有)?(?:(?:收到|受理|接到|接收|办理|发生)(?:过|任何)?)?$/u;

/** `同比增加3件`, `减少2件`: a change is not the quantity that changed. */
const CHANGE =
  /(?:同比|环比|增加|增长|增幅|减少|下降|上升|提高|提升|降低|(?:比|较)(?:上年|去年|上一年|同期|20\d\d年)[^,;:]{0,10}[多少])了?$/u;

/** Where the words of a fact stand in the running text; null where the pattern, which has the unit, does not fit. */
export function fit(pattern: QuantityPattern, mention: Mention, text: string): Span | null {
  const before = wordsBefore(pattern.before, mention.before);
  if (before === null) return null;
  const after = wordsAfter(pattern.after, mention.following);
  if (after === null) return null;
  if (pattern.change === undefined && CHANGE.test(mention.before)) return null;
  if (NEGATED.test(mention.before.slice(0, mention.before.length - before.length))) return null;
  if (!holds(pattern, `${before}#${after}`, text, { start: mention.start, end: mention.end, list: mention.composed }))
    return null;
  return { start: startOf(mention, before), end: mention.end + after.length };
}

function startOf({ start, from, composed, before: whole }: Mention, before: string): number {
  if (composed) return from;
  return before === '' ? start : from + whole.length - before.length;
}

/** The words that an expression finds; none where there is no expression, null where it finds nothing. */
function wordsBefore(expression: RegExp | undefined, text: string): string | null {
  if (expression === undefined) return '';
  expression.lastIndex = text.length;
  return expression.exec(text)?.[1] ?? null;
}

function wordsAfter(expression: RegExp | undefined, text: string): string | null {
  if (expression === undefined) return '';
  return expression.exec(text)?.[0] ?? null;
}
