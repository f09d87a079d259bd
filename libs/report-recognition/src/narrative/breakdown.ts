import type { Breakdown, BreakdownPart } from '@gongkai/report-model';

import type { Prose } from '../prose/prose.js';
import type { Mention } from './mention.js';

/** What leads from a number to the list of its parts: 其中, (含, 包括, 分别为, 具体为. */
const OPENING =
  /^(?:[^,。;:()]{0,12})?[,、;。:(]{0,2}(?<word>其中|包括|包含|含|分别为|分别是|分别|具体为|具体是|具体包括|具体有|具体|主要包括|主要有)(?:[,、:]|为|有|是)?/u;
/** Said of all the parts; after 其中 or 主要包括 there may be more. */
const OF_ALL = /^(?:包括|分别|具体)/u;
const REST = /^(?:其[他它]|其余)/u;

/** Between two parts of one list. */
const BETWEEN = /^[,、;)]{0,2}(?:以及|及|和|与)?(?<label>[^,。;:()]{0,16})$/u;
/** What speaks of something else than a part. */
const NO_PART = /办结|答复|(?<!上年|上年度|去年)结转|同比|增长|增加|减少|合计|总计|累计|共计|其中/u;
const LABEL_LINK = /(?:共|约|为|达|是|有|类|各类)$/u;
const MOST_PARTS = 40;
/** A list inside a list is as deep as reports go. */
const DEEPEST = 2;

/** The list that takes the number of a mention apart; null where none follows it. */
export function breakdownOf(prose: Prose, mentions: readonly Mention[], index: number): Breakdown | null {
  return listAfter(prose, mentions, index, DEEPEST)?.breakdown ?? null;
}

interface List {
  readonly breakdown: Breakdown;
  /** The first mention after the list, and where the list ends. */
  readonly next: number;
  readonly end: number;
}

interface Opening {
  readonly word: string;
  readonly inBrackets: boolean;
  readonly end: number;
}

function openingAfter(text: string, total: Mention, first: Mention): Opening | null {
  const opening = OPENING.exec(text.slice(total.end, first.number));
  const word = opening?.groups?.word;
  if (opening === null || word === undefined) return null;
  return { word, inBrackets: opening[0].includes('('), end: total.end + opening[0].length };
}

function listAfter(prose: Prose, mentions: readonly Mention[], index: number, depth: number): List | null {
  const [total, first] = mentions.slice(index, index + 2);
  if (total === undefined || first === undefined || depth === 0) return null;
  const opening = openingAfter(prose.text, total, first);
  if (opening === null) return null;
  const parts: BreakdownPart[] = [];
  let { end } = opening;
  let next = index + 1;
  while (parts.length < MOST_PARTS) {
    const mention = mentions[next];
    if (mention?.unit !== total.unit) break;
    const label = labelOf(prose.text.slice(end, mention.start), opening.inBrackets && parts.length > 0);
    if (label === null) break;
    const inner = listAfter(prose, mentions, next, depth - 1) ?? { breakdown: null, end: mention.end, next: next + 1 };
    parts.push(toPart(prose, mention, label, inner.breakdown));
    ({ end, next } = inner);
  }
  if (parts.length === 0) return null;
  return {
    breakdown: { complete: isComplete(opening, parts), parts },
    next,
    end: closed(prose.text, end, opening.inBrackets),
  };
}

function isComplete({ word }: Opening, parts: readonly BreakdownPart[]): boolean {
  return OF_ALL.test(word) || REST.test(parts.at(-1)?.label ?? '');
}

/** The label between two numbers; null where what stands there is no part of the list. */
function labelOf(between: string, inBrackets: boolean): string | null {
  if (inBrackets && between.includes(')')) return null;
  const label = BETWEEN.exec(between)?.groups?.label;
  return label === undefined || label === '' || NO_PART.test(label) ? null : label;
}

function closed(text: string, end: number, inBrackets: boolean): number {
  return inBrackets && text.startsWith(')', end) ? end + 1 : end;
}

function toPart(prose: Prose, mention: Mention, label: string, breakdown: Breakdown | null): BreakdownPart {
  const { value, approximate, range, number, end } = mention;
  const start = mention.start - label.length;
  return {
    label: label.replace(LABEL_LINK, ''),
    value,
    approximate,
    ...(range === null ? {} : { range }),
    ...(breakdown === null ? {} : { breakdown }),
    text: prose.rawOf(start, end, number),
    at: prose.placeOf(start, end, number),
  };
}
