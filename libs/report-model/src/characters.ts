/**
 * Radicals of U+2E80 … U+2EFF that PDF fonts print in place of the character.
 * NFKC turns the Kangxi radicals (U+2F00 …) into characters, but leaves these.
 */
const RADICALS: Readonly<Record<string, string>> = {
  '⺟': '母',
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
};

/** Quotes and brackets that writers use for one another; one of each kind is left. */
const SAME_MARKS: readonly (readonly [marks: string, one: string])[] = [
  ['“”„‟«»「」『』〝〞', '"'],
  ['‘’‚‛', "'"],
  ['〔【〖', '['],
  ['〕】〗', ']'],
  ['〈', '《'],
  ['〉', '》'],
  ['∶', ':'],
  // What NFKC makes of the radical that fonts print for 户.
  ['戶', '户'],
];

const REPLACED: ReadonlyMap<string, string> = new Map([
  ...Object.entries(RADICALS),
  ...SAME_MARKS.flatMap(([marks, one]) => Array.from(marks, (mark): [string, string] => [mark, one])),
]);

/** Controls, soft hyphens, zero-width and direction marks, variation selectors, private use: nothing that is read. */
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Co}\u{fe00}-\u{fe0f}\u{115f}\u{1160}\u{3164}]$/u;

/** ① … ⑳ mark items; as plain figures they would be read as part of a number. */
const CIRCLED = /^[\u2460-\u2473\u2776-\u277f\u24eb-\u24f4]$/u;

/** What was looked up before: a text repeats its few marks. Of the basic plane only, which bounds it. */
const KNOWN = new Map<string, string>();

/** What one code point becomes; empty where nothing is left of it. White space is the caller's affair. */
export function unify(character: string): string {
  const known = KNOWN.get(character);
  if (known !== undefined) return known;
  const unified = lookUp(character);
  if (character.length === 1) KNOWN.set(character, unified);
  return unified;
}

function lookUp(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f)) return character;
  if (CIRCLED.test(character)) return character;
  if (INVISIBLE.test(character)) return '';
  const plain = REPLACED.get(character) ?? character.normalize('NFKC');
  return REPLACED.get(plain) ?? plain;
}
