import { type Quantity, quantitiesOf } from './quantities.js';
import { beginningBefore, restOfSentence, SENTENCE_END } from './surroundings.js';

/** A quantity and the words next to it that can speak of it. Offsets are into the running text. */
export interface Mention extends Quantity {
  /** From the sentence's beginning or the quantity before, up to the number; 共, 为, 达 … at its end are left out. */
  readonly before: string;
  /** Where `before` begins. */
  readonly from: number;
  /** From the unit to the next quantity or the end of the sentence. */
  readonly following: string;
}

const BEFORE_REACH = 70;

/** What stands between a head noun and its number. */
const LINK = /(?:(?:总?数量?|总量|总计|共计|合计|累计|共有|共|均|各|分别|约)?(?:[:]|为|达到|达|是|有|了|共)?){1,2}$/u;

/** What joins a clause to the quantity before it. */
const JOINT = /^[,、()"\s]{0,3}(?:以及|及|和|与)?/u;

/** `推送12期,共37条` says one thing twice, in two units: the second number speaks of what stood before the first. */
const SAME_AGAIN = /^[,、(](?:总共|总计|共计|合计|共)$/u;
const ISSUES_THEN_ITEMS = /^期[,、(]$/u;

/** Every quantity of a text with the words next to it, in order. */
export function* mentionsOf(text: string): Generator<Mention> {
  const quantities = quantitiesOf(text);
  let previous: Mention | undefined;
  for (const [index, quantity] of quantities.entries()) {
    const next = quantities[index + 1]?.start ?? text.length;
    const following = restOfSentence(text, quantity.end).slice(0, Math.max(next - quantity.end, 0));
    previous = { ...quantity, ...headOf(text, quantity, previous), following };
    yield previous;
  }
}

type Head = Pick<Mention, 'from' | 'before'>;

function headOf(text: string, { start, unit }: Quantity, previous: Mention | undefined): Head {
  const earliest = Math.max(start - BEFORE_REACH, previous?.end ?? 0);
  if (previous?.end === earliest && previous.unit !== unit) {
    const between = text.slice(earliest, start);
    const again = SAME_AGAIN.test(between) || ISSUES_THEN_ITEMS.test(`${previous.unit}${between}`);
    if (again) return { from: previous.from, before: previous.before };
  }
  const from = beginningBefore(text, start, start - earliest, SENTENCE_END);
  const between = text.slice(from, start);
  const joint = JOINT.exec(between)?.[0].length ?? 0;
  return { from: from + joint, before: between.slice(joint).replace(LINK, '') };
}
