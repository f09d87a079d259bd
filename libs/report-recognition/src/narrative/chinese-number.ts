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

/** Reads 三十七, 一百零五, 两千 and digits read out (二〇二三); null where the words are no number. */
export function readChineseNumber(words: string): number | null {
  if (words === '') return null;
  const characters = Array.from(words);
  if (characters.length > 1 && characters.every((character) => character in DIGITS)) {
    return Number(characters.map((character) => DIGITS[character]).join(''));
  }
  let total = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const power = POWERS[character];
    if (power !== undefined) {
      total += (digit ?? 1) * power;
      digit = null;
    } else {
      const next = DIGITS[character];
      if (next === undefined) return null;
      digit = next;
    }
  }
  return total + (digit ?? 0);
}
