import { pinyin, polyphonic } from 'pinyin-pro';

/** Characters at the beginning of a name, where a place stands and dictionaries err, that are found by all their readings. */
const PLACE = 4;

/**
 * How names are found by pinyin, as one text: a key a reading, syllables apart by `'`, such as
 * `yan'chi'xian'ke'xue'ji'shu'ju`; a ü is a v. Letters and figures of a name stand as they are, small.
 */
export function pinyinKeys(names: readonly string[]): string {
  return [...new Set(names.flatMap(readings))].join(' ');
}

function readings(name: string): string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true }).map(plain);
  const others = polyphonic(name.slice(0, PLACE), { toneType: 'none', type: 'array', v: true });
  const changed = others.flatMap((of, at) =>
    of.map(plain).flatMap((other) => (other === syllables[at] ? [] : [syllables.with(at, other)])),
  );
  return [syllables, ...changed].map((key) => key.filter((syllable) => syllable !== '').join("'"));
}

function plain(syllable: string): string {
  return syllable.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
}

/**
 * A regular expression of PostgreSQL for what somebody types: whole syllables, the first letters of them, or both
 * mixed, from the beginning of any syllable on. Null for what is no pinyin.
 */
export function pinyinPattern(typed: string): string | null {
  const letters = typed.toLowerCase().replaceAll('ü', 'v').replaceAll(/[\s']/gu, '');
  if (!/^[a-z0-9]*[a-z][a-z0-9]*$/u.test(letters)) return null;
  return `(^|[ '])${Array.from(letters).join("([a-z]*')?")}`;
}
