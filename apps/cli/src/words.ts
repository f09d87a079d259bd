import { type FactName, type Place, SAYINGS, type Wording } from '@gongkai/report-model';

import type { Language } from './io.js';

const PLACE_WORDS: readonly (readonly [keyof Place, (count: number) => Wording])[] = [
  ['page', (page) => ({ zh: `第 ${page} 页`, en: `page ${page}` })],
  ['line', (line) => ({ zh: `第 ${line} 行`, en: `line ${line}` })],
  ['table', (table) => ({ zh: `第 ${table} 个表`, en: `table ${table}` })],
  ['row', (row) => ({ zh: `第 ${row} 行`, en: `row ${row}` })],
  ['column', (column) => ({ zh: `第 ${column} 列`, en: `column ${column}` })],
];

/** Where to look: 第 45 行. Of a paragraph without a line of its own: 第 12 段. */
export function placeInWords(at: Place, language: Language): string {
  // A pasted table's cell is found by its line; counting its columns helps nobody.
  const known = at.line === undefined ? PLACE_WORDS : PLACE_WORDS.slice(0, 2);
  const words = known.flatMap(([name, word]) => (at[name] === undefined ? [] : word(at[name])[language]));
  if (words.length > 0) return words.join(language === 'zh' ? '' : ', ');
  if (at.block === undefined) return '';
  return language === 'zh' ? `第 ${at.block} 段` : `paragraph ${at.block}`;
}

export function rateOrCount(name: FactName, value: number | null, language: Language): string {
  if (value === null) return language === 'zh' ? '没有读到数字' : 'no number read';
  if (SAYINGS.has(name)) return language === 'zh' ? '是' : 'yes';
  return name.startsWith('rate.') ? `${Math.round(value * 10000) / 100}%` : String(value);
}
