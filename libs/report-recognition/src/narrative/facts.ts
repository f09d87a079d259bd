import type { Breakdown, Fact, FactName, Span } from '@gongkai/report-model';

import type { Prose } from '../prose/prose.js';
import { breakdownOf } from './breakdown.js';
import { isAmong } from './edge-signs.js';
import { type Mention, mentionsOf } from './mention.js';
import { fit, holds, type QuantityPattern, type StatementPattern } from './pattern.js';
import { quantityPatternsFor, STATEMENTS } from './pattern-index.js';
import { restOfSentence } from './surroundings.js';
import { isPlan, type TimeFrame, timeFrameOf } from './time-frame.js';

interface Found extends Span {
  readonly fact: Fact;
}

/** The text that facts are looked for in, and whose year it reports on. */
interface Reading {
  readonly prose: Prose;
  readonly year: number | null;
  /** Section five tells what is wrong and what shall be done: of the year it counts only what it says is of the year. */
  readonly ofPlans: boolean;
}

/**
 * Every quantity that the sentences of one part state of the report's year, in
 * reading order; each mention is a fact of its own. What a sentence says of
 * another year, of a quarter or of what shall be is no fact. `ofPlans` for
 * section five.
 */
export function factsIn(prose: Prose, year: number | null, ofPlans: boolean): Fact[] {
  const reading = { prose, year, ofPlans };
  const found = [...quantifiedIn(reading), ...statedIn(reading)];
  return found.sort((left, right) => left.start - right.start).map(({ fact }) => fact);
}

function quantifiedIn(reading: Reading): Found[] {
  const mentions = mentionsOf(reading.prose.text);
  return mentions.flatMap((mention, index) =>
    quantified(reading, mention, () => breakdownOf(reading.prose, mentions, index)),
  );
}

/** A number states one fact: the first pattern that fits says which. */
function quantified(reading: Reading, mention: Mention, breakdown: () => Breakdown | null): Found[] {
  const { prose } = reading;
  for (const pattern of quantityPatternsFor(mention)) {
    const span = fit(pattern, mention, prose.text);
    if (span === null) continue;
    const name = nameInTime(reading, pattern, span, mention.number);
    return name === null ? [] : [{ ...span, fact: toFact(prose, pattern, mention, span, name, breakdown()) }];
  }
  return [];
}

function toFact(
  prose: Prose,
  { ambiguous, change }: QuantityPattern,
  mention: Mention,
  { start, end }: Span,
  name: FactName,
  breakdown: Breakdown | null,
): Fact {
  const doubtful = ambiguous === true || ambiguous?.test(restOfSentence(prose.text, mention.end)) === true;
  const { value, approximate, range, number } = mention;
  return {
    name,
    value: change === 'fall' && value !== null ? -value : value,
    approximate,
    ...(range === null ? {} : { range }),
    ...(doubtful ? { ambiguous: true } : {}),
    ...(breakdown === null ? {} : { breakdown }),
    text: prose.rawOf(start, end, number),
    at: prose.placeOf(start, end, number),
  };
}

/** Frames in which a figure is not the year's. */
const NOT_OF_THE_YEAR: ReadonlySet<TimeFrame> = new Set(['other', 'part']);
/** Counts that go on all year: what is said of a month is a part of them. An event of a month is an event. */
const RUNNING = /^(?:published|applications|applicants|rate|mailbox|licensing|penalties)\b/u;

/** Under which name the year's figure stands; null where it is none. */
function nameInTime(
  { prose, year, ofPlans }: Reading,
  { name, timeless }: Pick<QuantityPattern, 'name' | 'timeless'>,
  { start, end }: Span,
  offset: number,
): FactName | null {
  const frame = timeFrameOf(prose.text, offset, year);
  if (ofPlans && frame !== 'year') return null;
  if (timeless === true && !ofPlans) return name;
  if (isPlan(prose.text, start, end) || NOT_OF_THE_YEAR.has(frame)) return null;
  if (frame === 'month' && RUNNING.test(name)) return null;
  if (frame !== 'since') return name;
  return name.startsWith('published.') ? 'published.cumulative' : null;
}

/** The words that statements begin with: each is looked at once, and only there are the expressions tried. */
const BEGINNING =
  /从未|未|没有|尚无|不存在|无|依申请公开|信息公开申请|复议|均|全部|都|件件|按时|按期|如期|及时|到期|限期内|期限内|时限内|规定时间内|统计|所列数据|落实|执行|坚持|实行|履行|推行|考核|考评|测评|评估|评比|与上年|与去年|同上年|较上年|和上年/gu;

/** Where a statement may begin. */
interface Beginning {
  readonly start: number;
  /** How far the words reach that a pattern has taken here or before. */
  taken: number;
}

/** Words that a pattern further up has taken are not read again: 未发生复议、诉讼 says nothing more of 诉讼 alone. */
function statedIn(reading: Reading): Found[] {
  const { text } = reading.prose;
  const beginnings: Beginning[] = Array.from(text.matchAll(BEGINNING), ({ index }) => ({ start: index, taken: 0 }));
  return STATEMENTS.flatMap(({ pattern, begins }) => {
    const own = beginnings.filter(({ start }) => isAmong(begins, text.charAt(start)));
    const found = statedAt(reading, pattern, own);
    if (found.length > 0) take(found, beginnings);
    return found;
  });
}

/** What one pattern finds, from left to right. */
function statedAt(reading: Reading, pattern: StatementPattern, beginnings: readonly Beginning[]): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (const { start, taken } of beginnings) {
    if (start < end) continue;
    pattern.says.lastIndex = start;
    const match = pattern.says.exec(reading.prose.text);
    if (match === null) continue;
    end = start + match[0].length;
    if (end > taken) found.push(...stated(reading, pattern, match));
  }
  return found;
}

function take(found: readonly Found[], beginnings: readonly Beginning[]): void {
  let reach = 0;
  let next = 0;
  for (const beginning of beginnings) {
    for (; (found[next]?.start ?? Infinity) <= beginning.start; next += 1) reach = found[next]?.end ?? reach;
    beginning.taken = Math.max(beginning.taken, reach);
  }
}

function stated(reading: Reading, pattern: StatementPattern, match: RegExpExecArray): Found[] {
  const { prose } = reading;
  const span = { start: match.index, end: match.index + match[0].length };
  if (!holds(pattern, match[0], prose.text, span)) return [];
  const value = typeof pattern.value === 'function' ? pattern.value(match) : pattern.value;
  const states = (said: { name: FactName; value: number | null }): Found[] => {
    const name = statedInTime(reading, { ...pattern, name: said.name }, span);
    if (name === null) return [];
    const doubt = pattern.ambiguous === true ? { ambiguous: true } : {};
    const text = prose.rawOf(span.start, span.end);
    const at = prose.placeOf(span.start, span.end);
    return [{ ...span, fact: { name, value: said.value, approximate: false, ...doubt, text, at } }];
  };
  return [{ name: pattern.name, value }, ...(pattern.implies === undefined ? [] : [pattern.implies])].flatMap(states);
}

/** That there is no such thing holds whenever it is said, in section five too. */
function statedInTime(reading: Reading, pattern: Pick<StatementPattern, 'name' | 'timeless' | 'value'>, span: Span) {
  const ofPlans = reading.ofPlans && pattern.value !== 0;
  return nameInTime({ ...reading, ofPlans }, pattern, span, span.start);
}
