import type { Interval } from '@gongkai/report-model';

import { readChineseNumber } from './chinese-number.js';
import { intervalOf, type RoughWords } from './interval.js';

/** A number in running text with its unit; offsets into the normalised text. */
export interface Quantity {
  /** A count, or 0..1 for a percentage; null where the number was lost. */
  readonly value: number | null;
  readonly approximate: boolean;
  /** What a rough number may be; null for an exact or a lost one. */
  readonly range: Interval | null;
  /** `件`, `条`, `%` …; empty where a number stands without one. */
  readonly unit: string;
  /** Where it begins, 近 or 约 included. */
  readonly start: number;
  /** Where the number itself begins. */
  readonly number: number;
  readonly end: number;
}

const UNITS = [
  '个百分点|个工作日|工作日|小时|分钟|个月|元|%',
  '件次|批次|人次|场次|班次|条次|篇次|次数|条|篇|项|件|份|个|次|期|宗|例|起|封|批|场|则|幅|部|类|处|单|轮',
  '人|户|家|名|位|页|本|册|号|年|月|日|周|天|届|季|岁|倍|分',
].join('|');

const FIGURES = '\\d{1,3}(?:,\\d{3}){1,3}(?!\\d)(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,6})?';
const WORDS = '零〇一二两三四五六七八九十百千万亿';

/** Number, 余, 万, 余, unit, 左右. Placeholders stand for a number that was never filled in. */
const QUANTITY = new RegExp(
  [
    '(?:',
    '百分之(?<percent>\\d{1,3}(?:\\.\\d{1,4})?|[零一二两三四五六七八九十百]{1,6})(?:点(?<decimals>[零一二三四五六七八九]{1,4}))?',
    '|(?<full>百分百)',
    '|(?:',
    `(?<digits>${FIGURES})(?:(?<=\\d)万(?<rest>\\d{1,4})(?<restScale>千|百)?)?`,
    `|(?<words>[${WORDS}]{1,12})`,
    '|(?<placeholder>[×xX*_?□○]{1,8}|\\(\\)|\\[\\])',
    ')',
    '(?<about>余|多|几)?(?<scale>[百千万亿]{1,2})?(?<about2>余|多)?',
    `(?<unit>${UNITS})?(?<after>左右|以上|以内|余|上下)?`,
    ')',
  ].join(''),
  'uy',
);

/** Where a number may begin; everything else is passed over at once. */
const CANDIDATE = new RegExp(`[\\d${WORDS}×xX*_?□○([]`, 'gu');

const BEFORE = /(?:将近|大约|约为|超过|至少|多达|近|约|超|逾)$/u;
/** 上百条; 网上 5 件 says nothing of the number. */
const UPWARDS = /^[百千万亿]/u;

/** A number that fell out before its unit: 公开信息 条. */
const LOST =
  /(?:信息|(?<!依)申请|提案|复议|诉讼|文章|推文|图文|稿件|率)(?:总数|共计|共|合计|累计|为|达到|达)?(?=(?:[条件篇起份宗]|%)(?:[,。;、)\n]|其中|$))/gu;
const LOST_UNIT = /[条件篇起份宗%]/uy;

/** `30至40条`: both ends of a range. */
const RANGE_BEFORE = /(?<![\d.])(?<least>\d{1,7})[-~—–至到]$/u;

const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const DATE_UNITS: ReadonlySet<string> = new Set(['年', '月', '日', '号', '届', '季', '岁']);
const BARE_END = /^(?:[,。;、)\n]|其中|$)/u;
/** 第一, 统一, 每一, 三十几 … are words, not counts. */
const NO_COUNT_BEFORE = /[第统唯每某同单进数几之]$/u;

/** Every count and percentage of a text, in order. Dates, list numbers and document numbers are left out. */
export function quantitiesOf(text: string): Quantity[] {
  const found = [...printed(text), ...lost(text)];
  return found.sort((left, right) => left.start - right.start);
}

function* printed(text: string): Generator<Quantity> {
  CANDIDATE.lastIndex = 0;
  for (let candidate = CANDIDATE.exec(text); candidate !== null; candidate = CANDIDATE.exec(text)) {
    QUANTITY.lastIndex = candidate.index;
    const match = QUANTITY.exec(text);
    if (match === null) continue;
    CANDIDATE.lastIndex = QUANTITY.lastIndex;
    const quantity = toQuantity(match, text);
    if (quantity !== null) yield quantity;
  }
}

function lost(text: string): Quantity[] {
  return Array.from(text.matchAll(LOST), ({ 0: words, index }) => {
    const start = index + words.length;
    LOST_UNIT.lastIndex = start;
    const unit = LOST_UNIT.exec(text)?.[0] ?? '';
    return { value: null, approximate: false, range: null, unit, start, number: start, end: start + unit.length };
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function toQuantity(match: RegExpExecArray, text: string): Quantity | null {
  const groups: Groups = match.groups ?? {};
  const number = match.index;
  const end = number + match[0].length;
  const percent = groups.percent !== undefined || groups.full !== undefined;
  const unit = percent ? '%' : (groups.unit ?? '');
  if (!isCount(groups, unit, text, number, end)) return null;
  const value = percent ? percentage(groups) : count(groups);
  const before = roughBefore(text, number);
  const range = RANGE_BEFORE.exec(text.slice(Math.max(0, number - 9), number));
  const rough = roughOf(groups, before, value, unit, range?.groups?.least);
  return { value, ...rough, unit, start: number - (range?.[0] ?? before ?? '').length, number, end };
}

function roughBefore(text: string, number: number): string | undefined {
  const words = BEFORE.exec(text.slice(Math.max(0, number - 3), number))?.[0];
  if (words !== undefined) return words;
  return text.charAt(number - 1) === '上' && UPWARDS.test(text.charAt(number)) ? '上' : undefined;
}

function roughOf(
  { about, about2, after }: Groups,
  before: string | undefined,
  value: number | null,
  unit: string,
  least: string | undefined,
): Pick<Quantity, 'approximate' | 'range'> {
  const words: RoughWords = { before, about: about ?? about2, after };
  if (least !== undefined && value !== null && Number(least) < value) {
    return { approximate: true, range: { least: Number(least), most: value } };
  }
  const approximate = Object.values(words).some((word) => word !== undefined);
  return { approximate, range: approximate && value !== null ? intervalOf(value, words, unit === '%') : null };
}

function isCount(groups: Groups, unit: string, text: string, number: number, end: number): boolean {
  const before = text.slice(Math.max(0, number - 1), number);
  if (DATE_UNITS.has(unit)) return false;
  if (groups.digits === undefined && groups.percent === undefined && groups.full === undefined) {
    return unit !== '' && !NO_COUNT_BEFORE.test(before) && !/^[性事]/u.test(text.slice(end, end + 1));
  }
  if (unit !== '' || groups.percent !== undefined || groups.full !== undefined) return !/[第\w.]$/u.test(before);
  return !isListNumber(groups.digits ?? '', before) && BARE_END.test(text.slice(end, end + 2));
}

/** `1、` and `(1)` number items; four digits without a unit are a year whose 年 was lost. */
function isListNumber(digits: string, before: string): boolean {
  return before === '' || /^[\n(。;:第\w.[]$/u.test(before) || /^(?:19|20)\d\d$/u.test(digits);
}

function count({ digits, rest, restScale, words, scale, unit }: Groups): number | null {
  const base = digits !== undefined ? figures(digits, rest, restScale) : readChineseNumber(words ?? '');
  if (base === null) return null;
  if (unit === '%') return rounded(base / 100);
  return rounded(Array.from(scale ?? '').reduce((value, power) => value * (SCALES[power] ?? 1), base));
}

/** 1,204 and 3万2000, 3万2千. */
function figures(digits: string, rest: string | undefined, restScale: string | undefined): number {
  const plain = Number(digits.replaceAll(',', ''));
  return rest === undefined ? plain : plain * 10_000 + Number(rest) * (SCALES[restScale ?? ''] ?? 1);
}

function percentage({ percent, decimals = '', full }: Groups): number | null {
  if (full !== undefined) return 1;
  const whole = /^\d/u.test(percent ?? '') ? Number(percent) : readChineseNumber(percent ?? '');
  const fraction = Array.from(decimals, (digit) => readChineseNumber(digit)).join('');
  return whole === null ? null : rounded((whole + Number(`0.${fraction === '' ? '0' : fraction}`)) / 100);
}

/** Takes away what binary fractions add: 0.038 × 10 000 is 380. */
function rounded(value: number): number {
  return Number(value.toFixed(8));
}
