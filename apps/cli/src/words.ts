import type { FactName, Place, Severity, Wording } from '@gongkai/report-model';

import type { Language } from './io.js';

export const FACT_WORDS: Readonly<Record<FactName, Wording>> = {
  'published.total': { zh: '主动公开总数', en: 'published in all' },
  'published.website': { zh: '网站公开', en: 'published on the website' },
  'published.wechat': { zh: '微信公开', en: 'published on WeChat' },
  'published.weibo': { zh: '微博公开', en: 'published on Weibo' },
  'applications.received': { zh: '收到申请', en: 'applications received' },
  'applications.carriedOver': { zh: '上年结转', en: 'carried over' },
  'applications.answered': { zh: '办结答复', en: 'answered' },
  'applications.carriedForward': { zh: '结转下年', en: 'carried forward' },
  'applications.none': { zh: '称未收到申请', en: 'said to have received none' },
  'rate.onTime': { zh: '按时答复率', en: 'on-time rate' },
  'rate.completion': { zh: '办结率', en: 'completion rate' },
  'challenges.reconsideration': { zh: '行政复议', en: 'reconsiderations' },
  'challenges.litigation': { zh: '行政诉讼', en: 'lawsuits' },
  'challenges.none': { zh: '称无复议诉讼', en: 'said to have had no challenge' },
  'proposals.npc': { zh: '人大建议', en: 'proposals of the people’s congress' },
  'proposals.cppcc': { zh: '政协提案', en: 'proposals of the CPPCC' },
  'proposals.total': { zh: '建议提案', en: 'proposals' },
  trainings: { zh: '培训', en: 'trainings' },
  openDays: { zh: '政府开放日', en: 'open days' },
  accountability: { zh: '责任追究', en: 'held to account' },
  'fees.processing': { zh: '信息处理费', en: 'processing fees' },
};

export const SEVERITY_WORDS: Readonly<Record<Severity, Wording>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

export const UNVERIFIABLE: Wording = { zh: '无法核对', en: 'cannot be judged' };

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
  return name.startsWith('rate.') ? `${Math.round(value * 10000) / 100}%` : String(value);
}
