/** What numbers an item: 一是, 一、, (一), 1., (1), ①, 第一, 首先. */
export interface Enumerator {
  readonly style: string;
  /** From 1; null for 其次, 最后, 另一方面, which follow whatever stood before. */
  readonly number: number | null;
  readonly length: number;
}

const CHINESE = '一二三四五六七八九十';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** `inSentence`: may stand after a comma; the others only begin a sentence. */
const STYLES: readonly { style: string; expression: RegExp; inSentence?: true }[] = [
  { style: '一是', expression: /^第?([一二三四五六七八九十]{1,2})是/u, inSentence: true },
  { style: '第一', expression: /^第([一二三四五六七八九十]{1,2})(?=[,、:])[,、:]?/u, inSentence: true },
  {
    style: '第一',
    expression:
      /^第([一二三四五六七八九十]{1,2})(?!季|批|时间|责任|书记|名|次|轮|阶段|期|位|方|手|线|产业|个|年|条|章|届)/u,
  },
  { style: '一方面', expression: /^(一方面|另一方面)[,、:]?/u, inSentence: true },
  { style: '一、', expression: /^([一二三四五六七八九十]{1,2})[、.]/u },
  { style: '(一)', expression: /^\(([一二三四五六七八九十]{1,2})\)[、.]?/u },
  { style: '1.', expression: /^(\d{1,2})[、.)](?!\d(?:[.%]|\d?[条件]))\s?/u },
  { style: '(1)', expression: /^\((\d{1,2})\)[、.]?/u },
  { style: '①', expression: /^([①-⑳])[、.]?/u, inSentence: true },
  { style: '首先', expression: /^(首先|其次|再次|再者|最后)[,、:]?/u, inSentence: true },
];

/** Reads the number at the head of a clause; null where there is none. */
export function enumeratorOf(clause: string, inSentence: boolean): Enumerator | null {
  for (const { style, expression, inSentence: anywhere } of STYLES) {
    const match = inSentence && anywhere !== true ? null : expression.exec(clause);
    if (match) return { style, number: numberOf(match[1] ?? ''), length: match[0].length };
  }
  return null;
}

function numberOf(sign: string): number | null {
  if (sign === '首先' || sign === '一方面') return 1;
  if (/^\d/u.test(sign)) return Number(sign);
  if (sign === '另一方面') return null;
  if (CIRCLED.includes(sign)) return CIRCLED.indexOf(sign) + 1;
  if (sign.length === 1) return CHINESE.includes(sign) ? CHINESE.indexOf(sign) + 1 : null;
  return sign.startsWith('十') ? 10 + CHINESE.indexOf(sign.charAt(1)) + 1 : null;
}
