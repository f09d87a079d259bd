import { isHeading } from '../prose/line-breaks.js';
import { type Quantity, quantitiesOf } from './quantities.js';

/** A quantity and the words around it, as far as they can speak of it. Offsets are into the running text. */
export interface Mention extends Quantity {
  /** From the sentence's beginning or the quantity before, up to the number; 共, 为, 达 … at its end are left out. */
  readonly before: string;
  /** Where `before` begins. */
  readonly from: number;
  /** From the unit to the next quantity or the end of the sentence. */
  readonly following: string;
  /** The sentence up to the number, earlier quantities included. */
  readonly sentence: string;
  /** The sentence from the unit on. */
  readonly rest: string;
  /** The paragraph up to the number, with the heading over it: what it is all about. */
  readonly passage: string;
}

const SENTENCE_END = '。;!?\n';
const SENTENCE_REACH = 160;
const BEFORE_REACH = 70;
const AFTER_REACH = 40;
const PASSAGE_REACH = 320;
const HEADING_REACH = 40;

/** What stands between a head noun and its number. */
const LINK = /(?:(?:总?数量?|总量|总计|共计|合计|累计|共有|共|均|各|分别|约)?(?:[:]|为|达到|达|是|有|了|共)?){1,2}$/u;

/** What joins a clause to the quantity before it. */
const JOINT = /^[,、()"\s]{0,3}(?:以及|及|和|与)?/u;

/** `推送12期,共37条` says one thing twice, in two units: the second number speaks of what stood before the first. */
const SAME_AGAIN = /^[,、(](?:总共|总计|共计|合计|共)$/u;
const ISSUES_THEN_ITEMS = /^期[,、(]$/u;

/** Every quantity of a text with the words around it, in order. */
export function mentionsOf(text: string): Mention[] {
  const quantities = quantitiesOf(text);
  const mentions: Mention[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const around = surroundings(text, quantity.start, quantity.end);
    const next = quantities[index + 1]?.start ?? text.length;
    mentions.push({
      ...quantity,
      ...around,
      ...headOf(text, quantity, mentions.at(-1), quantity.start - around.sentence.length),
      following: around.rest.slice(0, Math.max(next - quantity.end, 0)),
    });
  }
  return mentions;
}

/** The sentence and the paragraph up to `start`, and the rest of the sentence from `end`. */
export function surroundings(text: string, start: number, end: number): Pick<Mention, 'sentence' | 'passage' | 'rest'> {
  return {
    sentence: text.slice(beginningBefore(text, start, SENTENCE_REACH, SENTENCE_END), start),
    passage: passageBefore(text, start),
    rest: text.slice(end, endAfter(text, end)),
  };
}

function passageBefore(text: string, end: number): string {
  const start = beginningBefore(text, end, PASSAGE_REACH, '\n');
  const above = beginningBefore(text, Math.max(start - 1, 0), HEADING_REACH, '\n');
  return text.slice(isHeading(text.slice(above, start - 1)) ? above : start, end);
}

function headOf(
  text: string,
  { start, unit }: Quantity,
  previous: Mention | undefined,
  sentenceStart: number,
): Pick<Mention, 'from' | 'before'> {
  const nearest = Math.max(sentenceStart, start - BEFORE_REACH);
  if (previous === undefined || previous.end <= nearest) return head(text, nearest, start);
  const between = text.slice(previous.end, start);
  const again =
    previous.unit !== unit && (SAME_AGAIN.test(between) || ISSUES_THEN_ITEMS.test(`${previous.unit}${between}`));
  if (again) return { from: previous.from, before: previous.before };
  return head(text, previous.end, start);
}

function head(text: string, from: number, start: number): Pick<Mention, 'from' | 'before'> {
  const between = text.slice(from, start);
  const mark = JOINT.exec(between)?.[0].length ?? 0;
  return { from: from + mark, before: between.slice(mark).replace(LINK, '') };
}

/** Where the stretch begins that ends at `end`: after the nearest of the marks, at most `reach` back. */
function beginningBefore(text: string, end: number, reach: number, marks: string): number {
  const earliest = Math.max(0, end - reach);
  for (let index = end; index > earliest; index -= 1) {
    if (marks.includes(text.charAt(index - 1))) return index;
  }
  return earliest;
}

function endAfter(text: string, start: number): number {
  const latest = Math.min(text.length, start + AFTER_REACH);
  for (let index = start; index < latest; index += 1) {
    if (SENTENCE_END.includes(text.charAt(index))) return index;
  }
  return latest;
}
