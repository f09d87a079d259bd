import { readChineseNumber } from './chinese-number.js';

/** A number in running text with its unit; offsets into the normalised text. */
export interface Quantity {
  /** A count, or 0..1 for a percentage; null where the number was lost. */
  readonly value: number | null;
  readonly approximate: boolean;
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
  '件次|批次|人次|场次|班次|条次|篇次|次数|条|篇|项|件|份|个|次|期|宗|例|起|封|批|场|则|幅|部|类|处|单',
  '人|户|家|名|页|本|册|号|年|月|日|周|天|届|季|岁|倍|分',
].join('|');

const CHINESE = '零〇一二两三四五六七八九十百千';

/** 近, number, 余, 万, 余, unit, 左右. The last two numbers are one that was left as a placeholder, or fell out before its unit. */
const QUANTITY = new RegExp(
  [
    '(?<before>将近|大约|约为|超过|至少|多达|近|约|超|逾)?',
    '(?:',
    '百分之(?<percent>\\d{1,3}(?:\\.\\d{1,4})?|[零一二两三四五六七八九十百]{1,6})(?:点(?<decimals>[零一二三四五六七八九]{1,4}))?',
    '|(?<full>百分百)',
    '|(?:',
    '(?<digits>\\d{1,3}(?:,\\d{3}){1,3}(?!\\d)(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,6})?)',
    `|(?<words>[${CHINESE}]{1,9})`,
    '|(?<placeholder>[×xX*_?□○]{1,8}|\\(\\)|\\[\\])',
    '|(?<lost>(?<=信息|(?<!依)申请|提案|复议|诉讼|文章|推文|率|率为|率达)(?=(?:[条件篇起份宗]|%)(?:[,。;、)\\n]|$)))',
    ')',
    '(?<about>余|多|几)?(?<scale>[百千万亿])?(?<about2>余|多)?',
    `(?<unit>${UNITS})?(?<after>左右|以上|以内|余|上下)?`,
    ')',
  ].join(''),
  'gu',
);

const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const DATE_UNITS: ReadonlySet<string> = new Set(['年', '月', '日', '号', '届', '季', '岁']);
const BARE_END = /^(?:[,。;、)\n]|其中|$)/u;
/** 第一, 统一, 每一, 三十几 … are words, not counts. */
const NO_COUNT_BEFORE = /[第统唯每某同单进万数几之]$/u;

/** Every count and percentage of a text, in order. Dates, list numbers and document numbers are left out. */
export function quantitiesOf(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const quantity = toQuantity(match, text);
    if (quantity !== null) found.push(quantity);
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function toQuantity(match: RegExpMatchArray, text: string): Quantity | null {
  const groups: Groups = match.groups ?? {};
  const start = match.index ?? 0;
  const number = start + (groups.before?.length ?? 0);
  const end = start + match[0].length;
  const percent = groups.percent !== undefined || groups.full !== undefined;
  const unit = percent ? '%' : (groups.unit ?? '');
  if (!isCount(groups, unit, text, number, end)) return null;
  const approximate = [groups.before, groups.about, groups.about2, groups.after].some((word) => word !== undefined);
  return { value: percent ? percentage(groups) : count(groups), approximate, unit, start, number, end };
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

function count({ digits, words, scale, unit }: Groups): number | null {
  const base = digits !== undefined ? Number(digits.replaceAll(',', '')) : readChineseNumber(words ?? '');
  if (base === null) return null;
  if (unit === '%') return rounded(base / 100);
  return rounded(base * (SCALES[scale ?? ''] ?? 1));
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
