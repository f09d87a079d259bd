const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** 三百五 may be 350 or a slip for 三百零五: neither is certain. */
const SHORTENED = /[百千万亿][一二两三四五六七八九]$/u;

/** Reads 三十七, 一百零五, 两千, 一万二千三百 and digits read out (二〇二三); null where the words are no certain number. */
export function readChineseNumber(words: string): number | null {
  if (words === '' || SHORTENED.test(words)) return null;
  const characters = Array.from(words);
  // 三四 is three or four; nobody writes 34 so.
  if (characters.length === 2 && characters.every((character) => character in DIGITS)) return null;
  if (characters.length > 2 && characters.every((character) => character in DIGITS)) {
    return Number(characters.map((character) => DIGITS[character]).join(''));
  }
  return compose(characters);
}

function compose(characters: readonly string[]): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const next = DIGITS[character];
    const power = POWERS[character];
    const scale = SCALES[character];
    if (next !== undefined) {
      // 三四十 is thirty or forty.
      if (digit !== null && digit !== 0) return null;
      digit = next;
    } else if (power !== undefined) {
      section += (digit ?? 1) * power;
      digit = null;
    } else if (scale !== undefined) {
      section += digit ?? 0;
      // 亿 scales all before it, 万 what came since 亿; bare 万余 is one of it.
      if (character === '亿') total = Math.max(total + section, 1) * scale;
      else total += Math.max(section, 1) * scale;
      section = 0;
      digit = null;
    } else {
      return null;
    }
  }
  return total + section + (digit ?? 0);
}
