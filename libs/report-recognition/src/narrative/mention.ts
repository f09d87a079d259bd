import { type Quantity, quantitiesOf } from './quantities.js';
import { beginningBefore, restOfSentence, SENTENCE_END } from './surroundings.js';

/** A quantity and the words next to it that can speak of it. Offsets are into the running text. */
export interface Mention extends Quantity {
  /** From the sentence's beginning or the quantity before, up to the number; 共, 为, 达 … at its end are left out. */
  readonly before: string;
  /** Where `before` begins. */
  readonly from: number;
  /** Whether `before` was put together from a list of heads (`网站、公众号分别公开`), so that its words stand apart. */
  readonly composed: boolean;
  /** From the unit to the next quantity or the end of the sentence. */
  readonly following: string;
}

const BEFORE_REACH = 70;

/** What stands between a head noun and its number. */
const LINK =
  /(?:(?:总?数量?|总量|总计|共计|合计|累计|共有|共|(?<!平)均|各|约)?(?:[:]|为|达到|(?<![下送转传])达|是|(?<![设建现享])有|了|共)?){1,2}$/u;

/** What joins a clause to the quantity before it. */
const JOINT = /^[,、()"\s]{0,3}(?:以及|及|和|与)?/u;

/** `推送12期,共37条` says one thing twice, in two units: the second number speaks of what stood before the first. */
const SAME_AGAIN = /^[,、(](?:总共|总计|共计|合计|共)$/u;
const ISSUES_THEN_ITEMS = /^期[,、(]$/u;

/** Every quantity of a text with the words next to it, in order. */
export function mentionsOf(text: string): Mention[] {
  const mentions: Mention[] = [];
  const quantities = quantitiesOf(text);
  for (const [index, quantity] of quantities.entries()) {
    const next = quantities[index + 1]?.start ?? text.length;
    const following = restOfSentence(text, quantity.end).slice(0, Math.max(next - quantity.end, 0));
    mentions.push({ ...quantity, ...headOf(text, quantity, mentions.at(-1)), composed: false, following });
  }
  return respectively(text, mentions);
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

/** `网站、公众号分别公开`: the heads in front of 分别, and what is said of each behind it. */
const RESPECTIVELY = /(?:^|[,:(])(?<heads>[^,:(]{2,50}?)(?:分别|依次)(?<said>[^,:(]{0,20})$/u;
const NEXT_IN_LIST = /^(?:[,、]|以及|及|和|与){1,2}$/u;

/** Gives the numbers after 分别 to their heads, in order; where they are not as many, to none. */
function respectively(text: string, mentions: readonly Mention[]): Mention[] {
  const result: Mention[] = [];
  for (let index = 0; index < mentions.length;) {
    const first = mentions[index];
    if (first === undefined) break;
    const match =
      first.before.includes('分别') || first.before.includes('依次') ? RESPECTIVELY.exec(first.before) : null;
    const numbers = match === null ? [first] : listFrom(text, mentions, index);
    result.push(...(match === null ? numbers : shared(numbers, match.groups ?? {})));
    index += numbers.length;
  }
  return result;
}

function listFrom(text: string, mentions: readonly Mention[], index: number): Mention[] {
  const list = mentions.slice(index, index + 1);
  for (const next of mentions.slice(index + 1, index + 12)) {
    if (!NEXT_IN_LIST.test(text.slice(list.at(-1)?.end ?? 0, next.start))) break;
    list.push(next);
  }
  return list;
}

function shared(numbers: readonly Mention[], { heads = '', said = '' }: Record<string, string>): Mention[] {
  const names = heads.split(/、|以及|及|和|与/u);
  const from = numbers[0]?.from ?? 0;
  return numbers.map((mention, index) => ({
    ...mention,
    before: names.length === numbers.length ? `${names[index] ?? ''}${said}` : '',
    from,
    composed: true,
  }));
}
